// The register of needs.
import { z } from 'zod';
import type { Tx } from '../../../db/client.ts';
import { type Bearer, holds, isSecretariat } from '../../../domain/actor.ts';
import { code, stateCode } from '../../../domain/codes.ts';
import { coverageOf } from '../../../domain/coverage.ts';
import { addDays, type IsoDate } from '../../../domain/dates.ts';
import { isWithheldInLists } from '../../../domain/disclosure.ts';
import {
  approvedProposalStatuses,
  matchableNeedStatuses,
  needStatuses,
} from '../../../domain/status.ts';
import { needLists, urgencies } from '../../../domain/vocabulary.ts';
import { listLastEvents } from '../../../store/audit/last-events.ts';
import { origins } from '../../../store/figures/statistics.ts';
import { countProposals, listCoverage } from '../../../store/needs/need-coverage-reads.ts';
import { listNeedsVisibleTo, type Need, type NeedFilter } from '../../../store/needs/need-reads.ts';
import { type NeedRow, needColumns } from '../../../views/needs/need-columns.tsx';
import { needRegister } from '../../../views/needs/need-register.tsx';
import type { App } from '../../deps.ts';
import { concerns } from '../../door.ts';
import { serveListing } from '../frame/listing.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { needMoveRoutes } from './need-moves.ts';
import { needPageRoutes } from './need-page.ts';
import { needReleaseRoutes } from './need-release.ts';
import { releasingRoutes } from './need-releases.ts';

const filter = z.object({
  words: z.string().trim().min(1).max(200).optional(),
  status: z.enum(needStatuses).optional(),
  list: z.enum(needLists).optional(),
  owner: code.optional(),
  /** A beneficiary. */
  state: stateCode.optional(),
  /** A concept: those narrower than it are meant, too. */
  theme: code.optional(),
  urgency: z.enum(urgencies).optional(),
  origin: z.enum(origins).optional(),
  confirmed: z.enum(['yes', 'no']).optional(),
  /** An answer of the secretariat that is overdue, or owed within a week. */
  due: z.enum(['overdue', 'week']).optional(),
  /** Taken by whoever asks. */
  taken: z.literal('me').optional(),
  /** Asks for something still, and on the theme where one is chosen. */
  asked: z.literal('open').optional(),
  /** Whether the needs of others that may be seen are shown, to those who have their own. */
  whose: z.literal('all').optional(),
});
type Filter = z.infer<typeof filter>;

/** The routes of needs: the register, the page of each, what is done there. */
export function needRoutes(app: App, pages: PageDoor): void {
  const { door } = pages;
  serveListing(app, pages, {
    path: '/needs',
    name: 'needs',
    verb: 'need.read',
    filter,
    columns: needColumns,
    keyOf: ({ reference }) => reference,
    cursorOf: (row) => row,
    read: async (tx, { actor, filter: asked, slice }) => {
      const today = door.today();
      const found = await listNeedsVisibleTo(tx, actor, filterFor(actor, asked, today), slice);
      return await rowsOf(tx, { actor, needs: found, today });
    },
    view: (page, list, asked, actor) =>
      needRegister(page, {
        list,
        filter: asked,
        reader: {
          all: isSecretariat(actor),
          own: filesNeeds(actor),
          mayFile: filesNeeds(actor) || holds(actor, 'officer'),
        },
      }),
  });
  needPageRoutes(app, pages);
  needMoveRoutes(app, pages);
  releasingRoutes(app, pages);
  needReleaseRoutes(app, pages);
}

/** Whether somebody files needs of an organization of their own, which are shown to them first. */
function filesNeeds(actor: Bearer): boolean {
  return holds(actor, 'drafter') || holds(actor, 'focal-point');
}

/** Days within which an answer is soon owed. */
const soon = 7;

/** The days of answers that are overdue, or owed soon. */
export function dueDays(due: 'overdue' | 'week', today: IsoDate) {
  return due === 'overdue' ? { before: today } : { from: today, before: addDays(today, soon) };
}

function filterFor(actor: Bearer, asked: Filter, today: IsoDate): NeedFilter {
  const { due, confirmed, taken, whose, owner, ...same } = asked;
  const own = filesNeeds(actor) && whose === undefined ? actor.organization.code : undefined;
  return {
    ...same,
    owner: owner ?? own,
    due: due && dueDays(due, today),
    confirmed: confirmed && confirmed === 'yes',
    takenBy: taken && actor.id,
  };
}

type Found = { actor: Bearer; needs: readonly Need[]; today: IsoDate };

async function rowsOf(tx: Tx, { actor, needs, today }: Found): Promise<NeedRow[]> {
  const ids = needs.map(({ id }) => id);
  const coverage = await listCoverage(tx, ids);
  const proposals = await countProposals(tx, ids);
  const events = await listLastEvents(tx, actor, ids);
  return needs.map((need) => {
    const covered = coverage.filter(({ needId }) => needId === need.id);
    const approved = proposals.filter(
      ({ needId, status }) => needId === need.id && approvedProposalStatuses.includes(status),
    );
    const withheld = isWithheldInLists(actor, { ...need, sourceCode: need.source });
    // What was taken from a document has no clock before its owner confirms it (docs/rules.md 9).
    const hasClock = need.source === null || need.confirmedAt !== null;
    const waits = hasClock && matchableNeedStatuses.includes(need.status) && approved.length === 0;
    const answerDueAt = concerns(actor, need) && waits ? need.answerDueAt : null;
    return {
      ...need,
      texts: withheld ? [] : need.texts,
      answerDueAt,
      overdue: answerDueAt !== null && answerDueAt.toISOString() < today,
      coverage: covered.length === 0 ? null : coverageOf(covered),
      approved: approved.reduce((sum, one) => sum + one.count, 0),
      last: events.find(({ needId }) => needId === need.id) ?? null,
      confirmed: need.confirmedAt !== null,
    };
  });
}
