// Proposals: read by the secretariat (and, once approved, by the state), decided by the secretariat.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { approveProposal } from '../../actions/approve-proposal.ts';
import { approveProposalSecond } from '../../actions/approve-proposal-second.ts';
import type { Context, Outcome } from '../../actions/context.ts';
import { deferProposal } from '../../actions/defer-proposal.ts';
import { readProposal } from '../../actions/read-proposal.ts';
import { recommendProposal } from '../../actions/recommend-proposal.ts';
import { rejectProposal } from '../../actions/reject-proposal.ts';
import type { Verb } from '../../domain/access.ts';
import { reference } from '../../domain/codes.ts';
import {
  approveInput,
  deferInput,
  type ReviewVerdict,
  recommendInput,
  rejectInput,
  reviewVerdicts,
  secondApprovalInput,
} from '../../domain/review.ts';
import { proposalStatuses } from '../../domain/status.ts';
import { listProposalsVisibleTo } from '../../store/proposals/proposal-reads.ts';
import { bearerOf } from '../authenticate.ts';
import type { App } from '../deps.ts';
import { type Door, tagRevision } from '../door.ts';
import { decidedByAction, decidedHere } from '../route-access.ts';
import { wordsIn } from '../words.ts';
import { pageAfter, pageOf, pageQuery, presentPage } from './shapes/common.ts';
import { contrastShape, presentContrast } from './shapes/contrast.ts';
import {
  presentProposal,
  presentProposalSummary,
  proposalShape,
  proposalSummaryShape,
} from './shapes/proposal.ts';
import { presentReleasedProposal, releasedProposalShape } from './shapes/release.ts';

const tags = ['Proposals'];
const params = z.object({ reference: reference('P') });
const proposalAnswer = proposalShape
  .extend({ contrast: contrastShape.nullable() })
  .meta({ id: 'Proposal' });
const anyAnswer = z.union([proposalAnswer, releasedProposalShape]);
const answer = { 200: anyAnswer };

const query = pageQuery.extend({
  status: z.enum(proposalStatuses).optional(),
  need: reference('N').optional(),
  offer: reference('O').optional(),
});

type Decision = {
  summary: string;
  body: z.ZodType;
  act(context: Context, reference: string, body: unknown): Promise<Outcome>;
};

const decisions: Readonly<Record<ReviewVerdict, Decision>> = {
  recommend: {
    summary: 'Recommend a proposal for approval',
    body: recommendInput,
    act: recommendProposal,
  },
  approve: {
    summary: 'Approve a recommended proposal: gates are tested again and seats are taken',
    body: approveInput,
    act: approveProposal,
  },
  reject: { summary: 'Reject a proposal', body: rejectInput, act: rejectProposal },
  defer: { summary: 'Put a proposal off until a day', body: deferInput, act: deferProposal },
};
const secondApproval: Decision = {
  summary: 'Give the second approval: gates are tested again and the seats of the first are taken',
  body: secondApprovalInput,
  act: approveProposalSecond,
};

/** The routes of proposals. */
export function proposalRoutes(app: App, door: Door): void {
  app.get(
    '/proposals',
    {
      config: decidedHere('proposal.read'),
      schema: {
        tags,
        operationId: 'listProposals',
        summary: 'Proposals that you may see, newest first',
        querystring: query,
        response: { 200: pageOf(proposalSummaryShape) },
      },
    },
    async (request) => {
      const { limit, cursor, ...filter } = request.query;
      const page = pageAfter(limit, cursor);
      return await door.read(request, async (tx, reader) => {
        const proposals = await listProposalsVisibleTo(tx, reader.actor, filter, page);
        return presentPage(proposals, limit, (one) => presentProposalSummary(one, reader));
      });
    },
  );
  app.get(
    '/proposals/:reference',
    {
      config: decidedHere('proposal.read'),
      schema: {
        tags,
        operationId: 'getProposal',
        summary: 'A proposal with its reasons; for the provider no more than that it is there',
        params,
        response: answer,
      },
    },
    async (request, reply) => await answerProposal(door, request, reply, request.params.reference),
  );
  for (const verdict of reviewVerdicts) {
    const operation = { path: verdict, verb: `proposal.${verdict}`, id: verdict } as const;
    decisionRoute(app, door, operation, decisions[verdict]);
  }
  const second = {
    path: 'second-approval',
    verb: 'proposal.approve-second',
    id: 'approveSecond',
  } as const;
  decisionRoute(app, door, second, secondApproval);
}

function decisionRoute(
  app: App,
  door: Door,
  { path, verb, id }: { path: string; verb: Verb; id: string },
  { summary, body, act }: Decision,
): void {
  app.post(
    `/proposals/:reference/${path}`,
    {
      config: decidedByAction(verb),
      schema: { tags, operationId: `${id}Proposal`, summary, params, body, response: answer },
    },
    async (request, reply) => {
      const { reference: named } = request.params;
      await act(door.contextOf(request), named, request.body);
      return await answerProposal(door, request, reply, named);
    },
  );
}

async function answerProposal(
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  named: string,
): Promise<z.infer<typeof anyAnswer>> {
  const context = door.contextOf(request);
  const found = await readProposal(context, named);
  if (found.of === 'offer') return presentReleasedProposal(found.proposal);
  const reader = { actor: bearerOf(request), language: door.languageOf(request) };
  const words = wordsIn(reader.language, found.labels);
  tagRevision(reply, found.proposal);
  return {
    ...presentProposal(found.proposal, reader, words),
    contrast: found.contrast && presentContrast(found.contrast, reader, words),
  };
}
