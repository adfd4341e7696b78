// The page of a proposal, and what is worked out for it on request.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { z } from 'zod';
import { daysAfter } from '../../../actions/days.ts';
import { liftsOfProposal } from '../../../actions/explain-proposal.ts';
import { type Casework, type Dossier, readDossier } from '../../../actions/read-dossier.ts';
import { replayAssessment } from '../../../actions/replay-assessment.ts';
import { servedBy } from '../../../domain/assessment.ts';
import { reference } from '../../../domain/codes.ts';
import type { Decision } from '../../../domain/decisions.ts';
import type { Done } from '../../../views/notice.tsx';
import type { FormState, Page } from '../../../views/page.ts';
import type { CaseworkModel, DecisionsModel } from '../../../views/proposals/casework-model.ts';
import { caseworkPage } from '../../../views/proposals/casework-page.tsx';
import { ownerPage } from '../../../views/proposals/owner-page.tsx';
import { releasedPage } from '../../../views/proposals/released-page.tsx';
import { presentReplay } from '../../api/shapes/replay.ts';
import type { App } from '../../deps.ts';
import { decidedHere } from '../../route-access.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { doneQuery } from '../frame/page-routes.ts';
import { caseworkModel } from './proposal-casework-model.ts';
import { decisionShape } from './proposal-decision-forms.ts';
import { nextInQueue } from './proposal-next.ts';
import { pairModel, windowOf } from './proposal-pair-model.ts';

/** The parameters of an address of one proposal. */
export const proposalParams = z.object({ reference: reference('P') });

const query = doneQuery.extend({
  /** What takes the engine a while is worked out when it is asked for. */
  show: z.enum(['changes', 'replay']).optional().catch(undefined),
  /** Another proposal of the ask, to compare with. */
  beside: reference('P').optional().catch(undefined),
});
type Query = z.infer<typeof query>;

/** A form of a decision that was sent and is shown again. */
export type SentDecision = { decision: Decision; form: FormState };

/** The route of the page of a proposal. */
export function proposalRoute(app: App, door: PageDoor): void {
  app.get(
    '/proposals/:reference',
    { config: decidedHere('proposal.read'), schema: { hide: true, params: proposalParams } },
    async (request, reply) => {
      const asked = query.parse(request.query);
      return reply.html(await proposalPage(door, [request, reply], { ...request.params, asked }));
    },
  );
}

type Wanted = { reference: string; asked?: Query; sent?: SentDecision };

/** The page as its reader may see it; with the form that was sent, where one is shown again. */
export async function proposalPage(
  door: PageDoor,
  [request, reply]: readonly [FastifyRequest, FastifyReply],
  { reference: named, asked, sent }: Wanted,
): Promise<VNode> {
  const context = door.door.contextOf(request);
  const pool = door.door.poolOf(request);
  const dossier = await readDossier(context, named, asked?.beside);
  const page = await door.pageOf(request, reply);
  if (dossier.of === 'offer') return releasedPage(page, releasedModel(dossier));
  if (dossier.of === 'need') {
    const { releases, proposal } = dossier;
    const pair = pairModel(dossier, page.language, false);
    return ownerPage(page, { pair, releases, provider: proposal.provider });
  }
  const { proposal } = dossier;
  const done = doneOf(asked, dossier.casework);
  const model: CaseworkModel = {
    ...caseworkModel(dossier, dossier.casework, page.language),
    lifts: asked?.show === 'changes' ? await liftsOfProposal({ ...context, pool }, named) : null,
    replay:
      asked?.show === 'replay' && proposal.assessment !== null
        ? replayModel(page, await replayAssessment({ ...context, engine: pool.shared }, named))
        : null,
    next: done === null ? null : await nextInQueue(door.db, context.actor, proposal),
    decisions: decisionsModel(dossier, context.now, sent),
  };
  return caseworkPage(page, model, done);
}

/** Of two approvals the first does not approve yet. */
function doneOf(asked: Query | undefined, { firstApproval }: Casework): Done | null {
  const done = asked?.done ?? null;
  const isFirst = done === 'proposal-approved' && firstApproval === 'stands';
  return isFirst ? 'proposal-approved-first' : done;
}

function releasedModel({ proposal }: Extract<Dossier, { of: 'offer' }>) {
  const { editionLabel: label, windowFrom, windowTo } = proposal;
  const edition = label === null ? null : { label, window: windowOf(windowFrom, windowTo) };
  return { ...proposal, edition };
}

function replayModel(
  { language }: Page,
  replay: Awaited<ReturnType<typeof replayAssessment>>,
): NonNullable<CaseworkModel['replay']> {
  const { outcome, engineVersion, checks } = presentReplay(replay, language);
  return {
    outcome,
    engine: engineVersion,
    checks: checks.map((one) => ({
      check: one.check,
      outcome: one.outcome,
      notes: [
        ...one.faults.map((fault) => fault.text),
        ...(one.skipped === null ? [] : [`(${one.skipped.text})`]),
      ],
    })),
  };
}

function decisionsModel(
  { proposal, need, casework }: Extract<Dossier, { of: 'casework' }>,
  now: Date,
  sent: SentDecision | undefined,
): DecisionsModel {
  const { assessment, edition, seatsLeft, seats } = proposal;
  const { clocks, secondApprovalAboveSeats } = casework.policy.content;
  const states = servedBy(assessment?.beneficiaries ?? []);
  // As approval itself shares them out where nothing is said.
  const perState = Math.max(1, Math.ceil((need.participants ?? 1) / Math.max(1, states.length)));
  return {
    open: casework.decisions,
    form: sent?.form ?? {
      shape: decisionShape,
      values: edition === null ? {} : { 'approve/seats': String(perState) },
      errors: [],
    },
    sent: sent?.decision ?? null,
    assessment: assessment?.id ?? '',
    revision: proposal.revision,
    seats: edition === null ? null : { states, left: seats === null ? null : seatsLeft },
    secondAboveSeats: secondApprovalAboveSeats,
    heldUntil: daysAfter(now, clocks.hold).toISOString(),
    firstApproval: {
      state: casework.firstApproval,
      seats: proposal.firstApprovedSeats ?? 0,
      states: proposal.firstApprovedStates ?? [],
      at: proposal.firstApprovedAt?.toISOString() ?? '',
    },
  };
}
