import type { VNode } from 'preact';
import { coverageOf } from '../../domain/coverage.ts';
import { dayOf } from '../../domain/dates.ts';
import { documentsOf } from '../catalogue/offer-model.ts';
import { noticeOf } from '../catalogue/offer-notice.tsx';
import type { Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { Tag } from '../parts/tag.tsx';
import { receivedInWords } from '../received.ts';
import { CoverageTag } from './coverage-tag.tsx';
import type { NeedModel } from './need-model.ts';
import { ReturnNote } from './return-note.tsx';

type NeedProps = { page: Page; model: NeedModel };

/** Where a need stands, by when it is answered, and whose word it is. */
export function NeedStanding({ page, model }: NeedProps): VNode {
  const { need, filing, asks } = model;
  const covered = asks.flatMap(({ coverage }) => coverage ?? []);
  const notice = noticeOf(page, need, documentsOf(need.provenance));
  return (
    <>
      <p class="need-tags">
        <StatusTag page={page} status={`need.${need.status}`} />
        {covered.length > 0 && need.status === 'open' && (
          <CoverageTag page={page} coverage={coverageOf(covered)} />
        )}
        {model.content.urgency === 'high' && <Tag tone="care">{page.words('need.urgent')}</Tag>}
      </p>
      {notice !== null && <Alert tone="warning">{notice}</Alert>}
      <p class="need-stands">{standsAt(page, model)}</p>
      {model.approved.length > 0 && (
        <p>
          <a href="#came">{page.words('need.to-what-came')}</a>
        </p>
      )}
      {filing !== null && <Receipt page={page} model={model} />}
      {filing?.returnNote != null && need.status === 'returned' && (
        <ReturnNote page={page} note={filing.returnNote} />
      )}
    </>
  );
}

/** One sentence: what has become of the need, and what comes next. */
function standsAt({ words }: Page, { need, filing, approved }: NeedModel): string {
  const day = (at: Date | null) => (at === null ? '' : dayOf(at));
  const { status, closing } = need;
  if (status === 'closed') {
    return words(`need.closed-${closing ?? 'withdrawn'}`, { day: day(need.closedAt) });
  }
  if (filing === null) return words('need.stands-open', { day: day(need.openedAt) });
  // What was taken from a document has no clock before its owner confirms it (docs/rules.md 9).
  if (need.source !== null && need.confirmedAt === null) return words('need.stands-sourced');
  if (status === 'open' && approved.length > 0) {
    return words('need.stands-answered', { proposals: approved.length });
  }
  const due = day(filing.answerDueAt);
  if (status === 'submitted' && due !== '') {
    return words('need.stands-submitted', { day: day(need.submittedAt), due });
  }
  if (status === 'open' && due !== '') {
    return words('need.stands-taken-up', { day: day(need.openedAt), due });
  }
  if (status === 'returned') return words('need.stands-returned', { day: day(filing.returnedAt) });
  return status === 'draft'
    ? words('need.stands-draft')
    : words('need.stands-open', { day: day(need.openedAt) });
}

/** How it was received, and whether it is its owner's own word. */
function Receipt({ page, model: { need, filing } }: NeedProps): VNode | null {
  if (filing === null) return null;
  const { confirmedBy, onBehalf } = filing;
  return (
    <p class="hint">
      {receivedInWords(page, filing)}
      {onBehalf && confirmedBy !== null && need.confirmedAt !== null && (
        <>
          <br />
          {page.words(`need.confirmed-by-${confirmedBy}`, { day: dayOf(need.confirmedAt) })}
        </>
      )}
    </p>
  );
}
