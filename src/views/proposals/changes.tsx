// What one change of the need would do for the proposal: worked out by the engine when it is asked for.
import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import type { LiftModel } from './judgement-model.ts';
import { OnRequest } from './parts/on-request.tsx';

type ChangesProps = {
  page: Page;
  /** Null where nobody has asked yet. */
  lifts: readonly LiftModel[] | null;
  /** The address that works them out. */
  href: string;
  /** The page on near misses of the need. */
  matches: string;
};

/** The changes of the need that would each lift the proposal, and the way to near misses of other offers. */
export function Changes({ page, lifts, href, matches }: ChangesProps): VNode {
  const { words } = page;
  return (
    <div id="changes-part">
      {lifts === null ? (
        <OnRequest
          page={page}
          href={href}
          part="changes-part"
          label="dossier.work-out-changes"
          hint="dossier.changes-hint"
        />
      ) : (
        <Lifts page={page} lifts={lifts} />
      )}
      <p>
        <a href={matches}>{words('dossier.to-matches')}</a>
      </p>
    </div>
  );
}

function Lifts({ page, lifts }: { page: Page; lifts: readonly LiftModel[] }): VNode {
  const { words, terms } = page;
  if (lifts.length === 0) return <p>{words('dossier.no-lifts')}</p>;
  return (
    <ul>
      {lifts.map((lift) => (
        <li key={`${lift.code} ${JSON.stringify(lift.parameters)}`}>
          {terms.change(lift)} {lift.strong && words('lift.strong')}{' '}
          {lift.ahead && words('lift.ahead')}{' '}
          <span class="hint">{words('matches.with-change', { score: lift.score })}</span>
        </li>
      ))}
    </ul>
  );
}
