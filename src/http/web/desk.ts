// The desk of whoever is signed in: what waits for them.
import { type Tx, withActor } from '../../db/client.ts';
import { may } from '../../domain/access.ts';
import { type Bearer, holds, isSecretariat } from '../../domain/actor.ts';
import { addDays, type IsoDate } from '../../domain/dates.ts';
import { type Desk, desksOf } from '../../domain/desk.ts';
import {
  countOffersToPublish,
  countProposalsToApprove,
  countUnconfirmedNeeds,
  countWaitingNeeds,
} from '../../store/figures/desk-counts.ts';
import {
  listAwaitedAnswers,
  listNeedsToFinish,
  listNeedsToJoin,
  listOffersToFinish,
  listProposalsToAnswer,
  listTakenNeeds,
  listUnreadReleases,
} from '../../store/figures/desk-reads.ts';
import { countJobs } from '../../store/figures/statistics.ts';
import { countNeedsVisibleTo } from '../../store/needs/need-reads.ts';
import type {
  DeskModel,
  ProviderDesk,
  SecretariatDesk,
  StateDesk,
} from '../../views/desk/desk-model.ts';
import { deskPage } from '../../views/desk/desk-page.tsx';
import type { App } from '../deps.ts';
import type { PageDoor } from './frame/page-door.ts';
import { ownPage } from './frame/page-routes.ts';
import { dueDays } from './needs/needs.ts';

/** Days after which what was entered on behalf of an owner should have been confirmed. */
const confirmedWithin = 14;

/** The route of the desk. */
export function deskRoutes(app: App, { accounts, door, pageOf }: PageDoor): void {
  app.get('/desk', ownPage, async (request, reply) => {
    const { db, session } = accounts.sessionContextOf(request);
    const { bearer, standing } = session;
    if (standing === 'enrolment') return await reply.redirect('/account/second-factor', 303);
    const model = await withActor(db, bearer, async (tx) => {
      return await deskFor(tx, bearer, door.today());
    });
    return reply.html(deskPage(await pageOf(request, reply), model));
  });
}

async function deskFor(tx: Tx, actor: Bearer, today: IsoDate): Promise<DeskModel> {
  const desks = desksOf(actor);
  const has = (desk: Desk) => desks.includes(desk);
  return {
    state: has('state') ? await stateDesk(tx, actor) : null,
    provider: has('provider') ? await providerDesk(tx, actor) : null,
    secretariat: isSecretariat(actor) ? await secretariatDesk(tx, actor, today) : null,
    may: {
      fileNeed: holds(actor, 'drafter') || holds(actor, 'focal-point'),
      fileOffer: holds(actor, 'provider-editor'),
    },
  };
}

async function stateDesk(tx: Tx, actor: Bearer): Promise<StateDesk> {
  const isFocalPoint = holds(actor, 'focal-point');
  return {
    unfinished: await listNeedsToFinish(tx, actor),
    awaited: await listAwaitedAnswers(tx, actor),
    approved: await listProposalsToAnswer(tx, actor),
    joinable: isFocalPoint ? await listNeedsToJoin(tx, actor) : [],
  };
}

async function providerDesk(tx: Tx, actor: Bearer): Promise<ProviderDesk> {
  const offers = holds(actor, 'provider-editor') ? await listOffersToFinish(tx, actor) : [];
  return { offers, unread: await listUnreadReleases(tx, actor) };
}

async function secretariatDesk(tx: Tx, actor: Bearer, today: IsoDate): Promise<SecretariatDesk> {
  const needs = async (filter: Parameters<typeof countNeedsVisibleTo>[2]) =>
    await countNeedsVisibleTo(tx, actor, filter);
  const { first, second } = await countProposalsToApprove(tx, actor);
  const enteredBefore = new Date(addDays(today, -confirmedWithin));
  return {
    waiting: await countWaitingNeeds(tx),
    overdue: await needs({ due: dueDays('overdue', today) }),
    dueSoon: await needs({ due: dueDays('week', today) }),
    mine: await needs({ takenBy: actor.id }),
    taken: await listTakenNeeds(tx, actor),
    offersToPublish: await countOffersToPublish(tx, actor),
    toApprove: first,
    toApproveSecond: second,
    unconfirmed: await countUnconfirmedNeeds(tx, actor, enteredBefore),
    failedJobs: may(actor, 'job.read') ? (await countJobs(tx)).failed : null,
  };
}
