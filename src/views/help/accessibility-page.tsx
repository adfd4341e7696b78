import type { VNode } from 'preact';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { Section } from '../parts/section.tsx';

const abilities = [
  'keyboard',
  'scripts',
  'narrow',
  'colours',
  'figures',
  'language',
  'print',
] as const;

/** The accessibility statement: what is meant, what was tested, what is known to be missing. */
export function accessibilityPage(page: Page): VNode {
  const { words } = page;
  return (
    <Layout page={page} title={words('accessibility.title')}>
      <p>{words('accessibility.lead')}</p>
      <Section id="standard" title={words('accessibility.standard')}>
        <p>{words('accessibility.standard.text')}</p>
      </Section>
      <Section id="can" title={words('accessibility.can')}>
        <ul>
          {abilities.map((ability) => (
            <li key={ability}>{words(`accessibility.can.${ability}`)}</li>
          ))}
        </ul>
      </Section>
      {(['tested', 'limits', 'report'] as const).map((part) => (
        <Section key={part} id={part} title={words(`accessibility.${part}`)}>
          <p>{words(`accessibility.${part}.text`)}</p>
        </Section>
      ))}
    </Layout>
  );
}
