// The decisions about a proposal, by the forms of its page.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { approveProposal } from '../../../actions/approve-proposal.ts';
import { approveProposalSecond } from '../../../actions/approve-proposal-second.ts';
import type { Context, Outcome } from '../../../actions/context.ts';
import { deferProposal } from '../../../actions/defer-proposal.ts';
import { recommendProposal } from '../../../actions/recommend-proposal.ts';
import { rejectProposal } from '../../../actions/reject-proposal.ts';
import { type Decision, decisions } from '../../../domain/decisions.ts';
import type { Done } from '../../../views/notice.tsx';
import type { App } from '../../deps.ts';
import { decidedByAction } from '../../route-access.ts';
import { atRevision, inputIn, shapedForm } from '../frame/forms.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { attemptOnRecord } from '../frame/record-forms.ts';
import { decisionShape, errorsOfDecision, inputOf } from './proposal-decision-forms.ts';
import { proposalPage, proposalParams } from './proposal-page.ts';

type Way = {
  path: string;
  done: Done;
  act(context: Context, reference: string, body: unknown): Promise<Outcome>;
};

const ways: Readonly<Record<Decision, Way>> = {
  recommend: { path: 'recommend', done: 'proposal-recommended', act: recommendProposal },
  approve: { path: 'approve', done: 'proposal-approved', act: approveProposal },
  'approve-second': {
    path: 'second-approval',
    done: 'proposal-approved',
    act: approveProposalSecond,
  },
  reject: { path: 'reject', done: 'proposal-rejected', act: rejectProposal },
  defer: { path: 'defer', done: 'proposal-deferred', act: deferProposal },
};

/** The routes of the five decisions. */
export function decisionRoutes(app: App, door: PageDoor): void {
  for (const decision of decisions) {
    app.post(
      `/proposals/:reference/${ways[decision].path}`,
      {
        config: decidedByAction(`proposal.${decision}`),
        schema: { hide: true, params: proposalParams },
      },
      async (request, reply) => {
        const { reference } = request.params;
        return await decide(door, [request, reply], { decision, reference });
      },
    );
  }
}

async function decide(
  door: PageDoor,
  [request, reply]: readonly [FastifyRequest, FastifyReply],
  { decision, reference }: { decision: Decision; reference: string },
): Promise<FastifyReply> {
  const { act, done } = ways[decision];
  const typed = inputIn(request, decisionShape);
  const context = atRevision(door.door.contextOf(request), request);
  const tried = await attemptOnRecord(() => act(context, reference, inputOf(decision, typed)));
  if (tried.succeeded) return await reply.redirect(`/proposals/${reference}?done=${done}`, 303);
  const errors = errorsOfDecision(decision, tried.errors);
  const sent = { decision, form: shapedForm(decisionShape, typed, errors) };
  reply.code(tried.status);
  return reply.html(await proposalPage(door, [request, reply], { reference, sent }));
}
