// The page of a proposal for the secretariat: whatever is asked about it aloud, the answer stands here.
import type { VNode } from 'preact';
import type { MessageKey } from '../../messages/catalogues.ts';
import { Layout } from '../layout.tsx';
import { type Done, Notice } from '../notice.tsx';
import type { Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { OnThisPage } from '../parts/on-this-page.tsx';
import { Section } from '../parts/section.tsx';
import { Alternatives } from './alternatives-section.tsx';
import { Basis } from './basis.tsx';
import type { CaseworkModel } from './casework-model.ts';
import { Changes } from './changes.tsx';
import { Comparison } from './comparison.tsx';
import { Decisions } from './decisions.tsx';
import { Duplicates, DuplicationWarning } from './duplicates.tsx';
import { Head } from './head.tsx';
import { History } from './history.tsx';
import { Judgement } from './judgement.tsx';
import { Sides } from './sides.tsx';
import { Texts } from './texts.tsx';

/** The sections of the page, in their order, each under the id to which links lead. */
const sections: readonly (readonly [id: string, title: MessageKey])[] = [
  ['sides', 'dossier.sides'],
  ['judgement', 'dossier.judgement'],
  ['duplication', 'dossier.duplication'],
  ['comparison', 'dossier.comparison'],
  ['alternatives', 'dossier.alternatives'],
  ['changes', 'dossier.changes'],
  ['basis', 'dossier.basis'],
  ['history', 'dossier.history'],
  ['decide', 'dossier.decide'],
];

/** The dossier of a proposal with the decisions that are open. */
export function caseworkPage(page: Page, casework: CaseworkModel, done: Done | null): VNode {
  const { words } = page;
  const { pair, judgement, contrast, decisions } = casework;
  const address = `/proposals/${pair.reference}`;
  const concepts = judgement?.concepts ?? [];
  return (
    <Layout
      page={page}
      title={words('dossier.title', { reference: pair.reference })}
      errors={decisions.form.errors}
      trail={[
        { href: '/queue', label: words('nav.queue') },
        { href: `/needs/${pair.need.reference}`, label: pair.need.reference },
      ]}
      wide
    >
      <Notice page={page} done={done} />
      {casework.next !== null && <Next page={page} next={casework.next} />}
      <Head page={page} casework={casework} />
      <DuplicationWarning page={page} count={casework.duplicates.length} />
      <OnThisPage
        label={words('dossier.contents')}
        parts={sections.map(([id, title]) => ({ href: `#${id}`, label: words(title) }))}
      />
      <Section id="sides" title={words('dossier.sides')}>
        <Sides page={page} pair={pair} judgement={judgement} />
        <Texts
          page={page}
          pair={pair}
          shown={{
            need: concepts.flatMap(({ askedWords }) => askedWords),
            offer: concepts.flatMap(({ offeredWords }) => offeredWords),
          }}
        />
      </Section>
      <Section id="judgement" title={words('dossier.judgement')}>
        {judgement === null ? (
          <p>{words('dossier.not-judged')}</p>
        ) : (
          <Judgement page={page} judgement={judgement} reasons={pair.reasons} />
        )}
      </Section>
      <Section id="duplication" title={words('dossier.duplication')}>
        <Duplicates page={page} duplicates={casework.duplicates} />
      </Section>
      <Section id="comparison" title={words('dossier.comparison')}>
        {contrast === null ? (
          <p>{words('dossier.no-rival')}</p>
        ) : (
          <Comparison page={page} contrast={contrast} />
        )}
      </Section>
      <Section id="alternatives" title={words('dossier.alternatives')}>
        <Alternatives page={page} casework={casework} address={address} />
      </Section>
      <Section id="changes" title={words('dossier.changes')}>
        <Changes
          page={page}
          lifts={casework.lifts}
          href={`${address}?show=changes`}
          matches={`/needs/${pair.need.reference}/matches`}
        />
      </Section>
      <Section id="basis" title={words('dossier.basis')}>
        {judgement === null ? (
          <p>{words('dossier.not-judged')}</p>
        ) : (
          <Basis
            page={page}
            judgement={judgement}
            judgements={casework.judgements}
            replay={casework.replay}
            href={`${address}?show=replay`}
          />
        )}
      </Section>
      <Section id="history" title={words('dossier.history')}>
        <History page={page} casework={casework} />
      </Section>
      <Section id="decide" title={words('dossier.decide')}>
        <Decisions page={page} address={address} decisions={decisions} />
      </Section>
    </Layout>
  );
}

/** The way on after a decision: the next of the queue that waits for the reader. */
function Next({ page, next }: { page: Page; next: { proposal: string | null } }): VNode {
  const { words } = page;
  const { proposal } = next;
  return (
    <p>
      {proposal === null ? (
        words('dossier.queue-done')
      ) : (
        <ButtonLink href={`/proposals/${proposal}`}>
          {words('dossier.next', { reference: proposal })}
        </ButtonLink>
      )}{' '}
      <a href="/queue">{words('dossier.to-queue')}</a>
    </p>
  );
}
