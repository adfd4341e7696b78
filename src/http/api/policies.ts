// Policies: read, drafted, compared and adopted by the secretariat; and reviews as evidence for them.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { adoptPolicy } from '../../actions/adopt-policy.ts';
import { draftPolicy } from '../../actions/draft-policy.ts';
import { readPastDecisions } from '../../actions/past-decisions.ts';
import { findOverrides } from '../../domain/overrides.ts';
import { policyDraft, policyVersion } from '../../domain/policy-version.ts';
import { findPolicy, listPolicies } from '../../store/policies/policy-reads.ts';
import { countReviewReasons, countReviews } from '../../store/proposals/review-reads.ts';
import type { App } from '../deps.ts';
import { type Door, tagRevision } from '../door.ts';
import { decidedByAction, decidedHere } from '../route-access.ts';
import {
  policyShape,
  policySummaryShape,
  presentPolicy,
  presentPolicySummary,
} from './shapes/policy.ts';
import {
  evidenceShape,
  policyComparisonShape,
  presentComparison,
  presentEvidence,
} from './shapes/policy-comparison.ts';

const tags = ['Policies'];
const inForce = 'in-force';
const params = z.object({ version: policyVersion });
const named = z.union([policyVersion, z.literal(inForce)]);

/** The routes of policies. */
export function policyRoutes(app: App, door: Door): void {
  app.get(
    '/policies',
    {
      config: decidedHere('policy.read'),
      schema: {
        tags,
        operationId: 'listPolicies',
        summary: 'All policies, the newest first',
        response: { 200: z.object({ items: z.array(policySummaryShape) }) },
      },
    },
    async (request) =>
      await door.read(request, async (tx, { language }) => ({
        items: (await listPolicies(tx)).map((policy) => presentPolicySummary(policy, language)),
      })),
  );
  app.get(
    '/policies/compare',
    {
      config: decidedHere('policy.read'),
      schema: {
        tags,
        operationId: 'comparePolicies',
        summary: 'What a second policy would have changed in past decisions',
        querystring: z.strictObject({ from: named.default(inForce), to: named.default(inForce) }),
        response: { 200: policyComparisonShape },
      },
    },
    async (request) =>
      await door.read(request, async (tx, { language }) => {
        const from = await findPolicy(tx, versionIn(request.query.from));
        const to = await findPolicy(tx, versionIn(request.query.to));
        const past = await readPastDecisions(tx, door.pastDecisions);
        return presentComparison({ from, to }, past, language);
      }),
  );
  app.get(
    '/policies/:version',
    {
      config: decidedHere('policy.read'),
      schema: {
        tags,
        operationId: 'getPolicy',
        summary: 'A policy with all that it says; “in-force” names the one in force',
        params: z.object({ version: named }),
        response: { 200: policyShape },
      },
    },
    async (request, reply) => await answerPolicy(door, request, reply, request.params.version),
  );
  app.get(
    '/reviews/evidence',
    {
      config: decidedHere('policy.read'),
      schema: {
        tags,
        operationId: 'getReviewEvidence',
        summary: 'What reviews say of the engine: reasons, and decisions against its order',
        response: { 200: evidenceShape },
      },
    },
    async (request) =>
      await door.read(request, async (tx, { language }) => {
        const { decisions, reviews } = await readPastDecisions(tx, door.pastDecisions);
        const reasons = await countReviewReasons(tx);
        const overrides = findOverrides(decisions);
        return presentEvidence({ reviews, reasons, overrides }, language);
      }),
  );
  policyChanges(app, door);
}

/** The routes by which policies come about. */
function policyChanges(app: App, door: Door): void {
  app.post(
    '/policies',
    {
      config: decidedByAction('policy.draft'),
      schema: {
        tags,
        operationId: 'draftPolicy',
        summary: 'Draft a policy; it changes nothing until it is adopted',
        body: policyDraft,
        response: { 201: policyShape },
      },
    },
    async (request, reply) => {
      const { reference } = await draftPolicy(door.contextOf(request), request.body);
      reply.code(201).header('location', `/api/v1/policies/${reference}`);
      return await answerPolicy(door, request, reply, reference);
    },
  );
  app.post(
    '/policies/:version/adoption',
    {
      config: decidedByAction('policy.adopt'),
      schema: {
        tags,
        operationId: 'adoptPolicy',
        summary: 'Adopt a policy: everything is matched under it, then the queue goes over at once',
        params,
        response: { 202: policyShape },
      },
    },
    async (request, reply) => {
      const { version } = request.params;
      await adoptPolicy(door.contextOf(request), version);
      reply.code(202);
      return await answerPolicy(door, request, reply, version);
    },
  );
}

function versionIn(version: string): string | null {
  return version === inForce ? null : version;
}

async function answerPolicy(
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  version: string,
): Promise<z.infer<typeof policyShape>> {
  const policy = await door.read(request, async (tx, { language }) => {
    const found = await findPolicy(tx, versionIn(version));
    return presentPolicy(found, await countReviews(tx), language);
  });
  tagRevision(reply, policy);
  return policy;
}
