import type { VNode } from 'preact';
import type { MessageKey } from '../../messages/catalogues.ts';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { OnThisPage } from '../parts/on-this-page.tsx';
import { Section } from '../parts/section.tsx';

type Part = { id: string; title: MessageKey; texts: readonly MessageKey[] };

const parts: readonly Part[] = [
  {
    id: 'states',
    title: 'help.states',
    texts: [
      'help.states.account',
      'help.states.file',
      'help.states.visibility',
      'help.states.answer',
      'help.states.release',
    ],
  },
  { id: 'note', title: 'help.note', texts: ['help.note.text'] },
  {
    id: 'providers',
    title: 'help.providers',
    texts: ['help.providers.list', 'help.providers.renew', 'help.providers.demand'],
  },
  {
    id: 'secretariat',
    title: 'help.secretariat',
    texts: ['help.secretariat.queue', 'help.secretariat.files'],
  },
  { id: 'contact', title: 'help.contact', texts: ['help.contact.text'] },
];

/** What each sort of reader can do, and how. */
export function helpPage(page: Page): VNode {
  const { words } = page;
  return (
    <Layout page={page} title={words('help.title')}>
      <p>{words('help.lead')}</p>
      <OnThisPage
        label={words('help.parts')}
        parts={parts.map(({ id, title }) => ({ href: `#${id}`, label: words(title) }))}
      />
      {parts.map(({ id, title, texts }) => (
        <Section key={id} id={id} title={words(title)}>
          {texts.map((text) => (
            <p key={text}>{words(text)}</p>
          ))}
        </Section>
      ))}
      <Section id="more" title={words('help.more')}>
        <ul>
          <li>
            <a href="/accessibility">{words('accessibility.title')}</a>
          </li>
          <li>
            <a href="/docs">{words('help.api')}</a>
          </li>
        </ul>
      </Section>
    </Layout>
  );
}
