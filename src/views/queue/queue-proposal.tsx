import type { VNode } from 'preact';
import { readTick, tickOf } from '../../domain/decide-many.ts';
import type { QueuedProposal } from '../../domain/queue.ts';
import type { Page } from '../page.ts';
import { BandTag } from '../parts/band-tag.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { Tag } from '../parts/tag.tsx';
import { periodInLine } from '../period.ts';
import { Written } from '../user-text.tsx';

type ProposalProps = {
  page: Page;
  proposal: QueuedProposal;
  /** Whether whoever reads decides about proposals. */
  decides: boolean;
  ticked: readonly string[];
};

/** A proposal in a line: tick it, see what it is and how it stands, open it. */
export function QueueProposal({ page, proposal, decides, ticked }: ProposalProps): VNode {
  const { words } = page;
  const { reference, band, score, offerTitle, offerLanguage, providerCode } = proposal;
  const id = `tick-${reference}`;
  // What was ticked before stays as it was seen then: what has changed since is refused.
  const seen = ticked.find((tick) => readTick(tick)?.reference === reference);
  const title = (
    <Written page={page} language={offerLanguage}>
      {offerTitle}
    </Written>
  );
  return (
    <li class="queue-proposal">
      {decides && (
        <input
          class="queue-box"
          type="checkbox"
          form="decide"
          id={id}
          name="ticked"
          value={seen ?? tickOf(proposal)}
          checked={seen !== undefined}
          aria-describedby={`${id}-about`}
          autocomplete="off"
        />
      )}
      <span class="queue-band">
        <BandTag page={page} band={band} />
        <span class="queue-points">{words('queue.points', { points: score })}</span>
      </span>
      <span class="queue-offer">
        {decides ? <label for={id}>{title}</label> : title}
        <span class="queue-provider">{page.terms.label('organization', providerCode)}</span>
      </span>
      <span class="queue-about" id={`${id}-about`}>
        <Dates page={page} proposal={proposal} />
        <Standing page={page} proposal={proposal} />
      </span>
      <a class="queue-open" href={`/proposals/${reference}`}>
        {reference}
        <span class="unseen">: {words('queue.open-proposal')}</span>
      </a>
    </li>
  );
}

/** When it would take place, and what of the seats must be known before it is approved. */
function Dates({ page, proposal }: { page: Page; proposal: QueuedProposal }): VNode {
  const { words } = page;
  const { windowFrom, windowTo, seatsLeft } = proposal;
  const isOpen = windowFrom === null || windowTo === null;
  const dates = periodInLine(page, isOpen ? null : { from: windowFrom, to: windowTo });
  return (
    <>
      <span>{dates}</span>
      {seatsLeft !== null && <span>{words('queue.seats-left', { count: seatsLeft })}</span>}
    </>
  );
}

function Standing({ page, proposal }: { page: Page; proposal: QueuedProposal }): VNode {
  const { words } = page;
  const { status, awaitingSecondApproval, reconfirm, deferredUntil } = proposal;
  return (
    <>
      {status !== 'proposed' && <StatusTag page={page} status={`proposal.${status}`} />}
      {awaitingSecondApproval && <Tag tone="care">{words('queue.awaiting-second')}</Tag>}
      {status === 'deferred' && deferredUntil !== null && (
        <span>{words('queue.until', { date: deferredUntil })}</span>
      )}
      {reconfirm && <Tag tone="care">{words('queue.reconfirm')}</Tag>}
    </>
  );
}
