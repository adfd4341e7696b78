import type { VNode } from 'preact';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Section } from '../parts/section.tsx';
import type { DeskModel } from './desk-model.ts';
import { ProviderSection } from './provider-section.tsx';
import { SecretariatSection } from './secretariat-section.tsx';
import { StateSection } from './state-section.tsx';

/** What waits for the reader, at each of their desks. */
export function deskPage(page: Page, desk: DeskModel): VNode {
  const { words, reader } = page;
  const { state, provider, secretariat, may } = desk;
  const several = [state, provider, secretariat].filter((one) => one !== null).length > 1;
  const level = several ? 3 : 2;
  const none = state === null && provider === null && secretariat === null;
  const sections = [
    {
      id: 'secretariat',
      shown: secretariat !== null && (
        <SecretariatSection page={page} desk={secretariat} level={level} />
      ),
    },
    {
      id: 'state',
      shown: state !== null && (
        <StateSection page={page} desk={state} level={level} mayFile={may.fileNeed} />
      ),
    },
    {
      id: 'provider',
      shown: provider !== null && (
        <ProviderSection page={page} desk={provider} level={level} mayFile={may.fileOffer} />
      ),
    },
  ] as const;
  return (
    <Layout page={page} title={words('desk.title')} wide>
      {reader !== null && <p>{words('desk.of', { organization: reader.organization })}</p>}
      {sections.map(({ id, shown }) =>
        shown === false ? null : several ? (
          <Section key={id} id={id} title={words(`desk.${id}`)}>
            <div class="desk-part">{shown}</div>
          </Section>
        ) : (
          <div key={id} class="desk-part">
            {shown}
          </div>
        ),
      )}
      {none && (
        <EmptyState action={{ href: '/offers', label: words('nav.offers') }}>
          {words('desk.observer')}
        </EmptyState>
      )}
    </Layout>
  );
}
