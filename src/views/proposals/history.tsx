// What happened to the proposal: who decided what and why, and what happened by itself.
import type { VNode } from 'preact';
import { isMessageKey } from '../../messages/catalogues.ts';
import type { Page } from '../page.ts';
import { Timeline, type TimelineEntry } from '../parts/timeline.tsx';
import type { CaseworkModel, EventModel, ReviewModel } from './casework-model.ts';
import type { Hold } from './pair-model.ts';
import { reasonInWords, verdictInWords } from './review-words.ts';

/** Decisions and events in the order of time, then what is pending. */
export function History({ page, casework }: { page: Page; casework: CaseworkModel }): VNode {
  const { words } = page;
  const { reviews, events, pair, deferredUntil } = casework;
  const { holds, status } = pair;
  const { firstApproval } = casework.decisions;
  const { proposedAt } = casework;
  const entries: TimelineEntry[] = [
    { key: proposedAt, at: proposedAt, title: words('dossier.proposed') },
    ...reviews.map((review) => reviewEntry(page, review)),
    ...events.flatMap((event) => eventEntry(page, event)),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return (
    <>
      <Timeline page={page} entries={entries} />
      {status === 'deferred' && deferredUntil !== null && (
        <p>{words('proposal.deferred-until', { date: deferredUntil })}</p>
      )}
      {firstApproval.state !== 'none' && (
        <p>
          {words(`dossier.first-approval-${firstApproval.state}`, {
            at: firstApproval.at,
            seats: firstApproval.seats,
          })}
        </p>
      )}
      <Holds page={page} holds={holds} />
    </>
  );
}

function reviewEntry(page: Page, { verdict, reason, by, note, at }: ReviewModel): TimelineEntry {
  return {
    key: `${at} ${verdict}`,
    at,
    title: verdictInWords(page, verdict),
    detail: (
      <>
        <p>
          {page.words('dossier.by', { by })} {reasonInWords(page, verdict, reason)}.
        </p>
        {note !== null && <blockquote>{note}</blockquote>}
      </>
    ),
  };
}

/** What happened by itself; decisions are told with their reasons instead. */
function eventEntry({ words }: Page, { verb, at }: EventModel): TimelineEntry[] {
  const key = `event.${verb}`;
  return isMessageKey(key) ? [{ key: `${at} ${verb}`, at, title: words(key) }] : [];
}

/** For whom seats are held, and until when. */
export function Holds({ page, holds }: { page: Page; holds: readonly Hold[] }): VNode | null {
  if (holds.length === 0) return null;
  return (
    <ul>
      {holds.map(({ state, seats, heldUntil }) => (
        <li key={state}>
          {page.words('proposal.hold', {
            seats,
            state: page.terms.label('state', state),
            until: heldUntil,
          })}
        </li>
      ))}
    </ul>
  );
}
