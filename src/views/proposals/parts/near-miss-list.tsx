// Offers that one change would make adequate.
import type { VNode } from 'preact';
import type { Window } from '../../../domain/dates.ts';
import type { ToldFinding } from '../../../domain/explanation.ts';
import { changeSides } from '../../../domain/explanation.ts';
import type { Language } from '../../../domain/vocabulary.ts';
import type { Page } from '../../page.ts';
import { Tag } from '../../parts/tag.tsx';
import { periodInLine } from '../../period.ts';
import { Written } from '../../user-text.tsx';

export type NearMissModel = ToldFinding & {
  /** The number of the ask; null where the need has one alone. */
  ask: number | null;
  offer: {
    reference: string;
    title: string;
    language: Language;
    provider: string;
    notice: string | null;
  };
  window: Window | null;
};

/** Each offer with what stands in its way and the changes that would each do; points where they may be told. */
export function NearMissList(props: { page: Page; misses: readonly NearMissModel[] }): VNode {
  const { page, misses } = props;
  return (
    <ul class="matches-list">
      {misses.map((miss) => (
        <li key={`${miss.offer.reference} ${miss.failure.gate}`}>
          <NearMiss page={page} miss={miss} />
        </li>
      ))}
    </ul>
  );
}

function NearMiss({ page, miss }: { page: Page; miss: NearMissModel }): VNode {
  const { words, terms } = page;
  const { offer, window, failure, changes, ask } = miss;
  return (
    <>
      <h3>
        <a href={`/offers/${offer.reference}`}>
          <Written page={page} language={offer.language}>
            {offer.title}
          </Written>
        </a>
      </h3>
      <p class="hint">
        {[
          offer.provider,
          ...(window === null ? [] : [periodInLine(page, window)]),
          ...(ask === null ? [] : [words('proposal.ask', { number: ask })]),
        ].join(' · ')}
      </p>
      {offer.notice !== null && <p class="dossier-notice">{offer.notice}</p>}
      <p class="dossier-failed">{terms.gate(failure)}</p>
      <ul class="matches-changes">
        {changes.map((change) => (
          <li key={change.code}>
            <Tag>{words(`matches.side-${changeSides[change.code]}`)}</Tag> {terms.change(change)}
            {change.score !== null && (
              <span class="hint"> {words('matches.with-change', { score: change.score })}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
