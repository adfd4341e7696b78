import type { VNode } from 'preact';
import type { CodedDecision } from '../../domain/decide-many.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { ButtonLink } from '../parts/button-link.tsx';
import { Written } from '../user-text.tsx';
import { decisionInWords } from './decision-words.ts';

/** What became of a proposal that was ticked. */
export type DecidedLine = {
  reference: string;
  /** Null where it cannot be read any more. */
  offer: { title: string; language: Language; provider: string; need: string } | null;
  /** Why not, in words; null where it was decided. */
  refusal: string | null;
};

export type DecidedModel = {
  decision: CodedDecision;
  lines: readonly DecidedLine[];
  /** The list that one came from. */
  back: string;
};

/** What was done about each proposal that was ticked, and what was not, and why. */
export function decidedPage(page: Page, { decision, lines, back }: DecidedModel): VNode {
  const { words } = page;
  const refused = lines.filter(({ refusal }) => refusal !== null);
  const count = lines.length - refused.length;
  return (
    <Layout
      page={page}
      title={words('queue.decided-title')}
      trail={[{ href: back, label: words('nav.queue') }]}
    >
      <Alert tone={refused.length === 0 ? 'success' : 'warning'} live>
        {words('queue.decided-count', { count, total: lines.length })}
      </Alert>
      <p>{decisionInWords(page, decision)}</p>
      {refused.length > 0 && (
        <section aria-labelledby="refused">
          <h2 id="refused">{words('queue.not-done')}</h2>
          <Lines page={page} lines={refused} />
        </section>
      )}
      {count > 0 && (
        <section aria-labelledby="done">
          <h2 id="done">{words('queue.done')}</h2>
          <Lines page={page} lines={lines.filter(({ refusal }) => refusal === null)} />
        </section>
      )}
      <p>
        <ButtonLink href={back}>{words('queue.back')}</ButtonLink>
      </p>
    </Layout>
  );
}

function Lines({ page, lines }: { page: Page; lines: readonly DecidedLine[] }): VNode {
  return (
    <ul class="queue-decided">
      {lines.map(({ reference, offer, refusal }) => (
        <li key={reference}>
          <a href={`/proposals/${reference}`}>{reference}</a>
          {offer !== null && (
            <p>
              <Written page={page} language={offer.language}>
                {offer.title}
              </Written>
              <span class="queue-provider">
                {page.terms.label('organization', offer.provider)} · {offer.need}
              </span>
            </p>
          )}
          {refusal !== null && <p class="queue-refusal">{refusal}</p>}
        </li>
      ))}
    </ul>
  );
}
