// Policies: read, compared with the one in force, adopted.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { adoptPolicy } from '../../../actions/adopt-policy.ts';
import { readPastDecisions } from '../../../actions/past-decisions.ts';
import { withActor } from '../../../db/client.ts';
import { may } from '../../../domain/access.ts';
import type { Bearer } from '../../../domain/actor.ts';
import { comparePolicies } from '../../../domain/policy-comparison.ts';
import { policyDifferences } from '../../../domain/policy-differences.ts';
import { policyVersion } from '../../../domain/policy-version.ts';
import { countJudgedAsks } from '../../../store/policies/adoption-reads.ts';
import {
  findPolicy,
  listPolicies,
  type PolicyDetail,
  type PolicySummary,
} from '../../../store/policies/policy-reads.ts';
import { countReviews } from '../../../store/proposals/review-reads.ts';
import type { FormError } from '../../../views/page.ts';
import { policiesPage, policyColumns } from '../../../views/policies/policies-page.tsx';
import { policyPage } from '../../../views/policies/policy-page.tsx';
import { bearerOf } from '../../authenticate.ts';
import type { App } from '../../deps.ts';
import { decidedByAction, decidedHere } from '../../route-access.ts';
import { atRevision, attempt } from '../frame/forms.ts';
import { serveListing } from '../frame/listing.ts';
import type { PageDoor } from '../frame/page-door.ts';

const params = z.object({ version: policyVersion });
const noFilter = z.object({});

/** The routes of policies. */
export function policyPages(app: App, pageDoor: PageDoor): void {
  serveListing<PolicySummary, typeof noFilter>(app, pageDoor, {
    path: '/policies',
    name: 'policies',
    verb: 'policy.read',
    filter: noFilter,
    columns: policyColumns,
    keyOf: ({ version }) => version,
    read: async (tx, { slice: { limit, cursor } }) => {
      // A handful of them: read whole, and cut here.
      const policies = await listPolicies(tx);
      const start = policies.findIndex(({ id }) => id === cursor?.id) + 1;
      return policies.slice(start, start + limit);
    },
    cursorOf: ({ createdAt, id }) => ({ createdAt, id }),
    view: policiesPage,
  });
  app.get(
    '/policies/:version',
    {
      config: decidedHere('policy.read'),
      schema: { hide: true, params },
    },
    async (request, reply) => {
      return await show(pageDoor, { request, reply }, request.params.version, []);
    },
  );
  app.post(
    '/policies/:version/adopt',
    { config: decidedByAction('policy.adopt'), schema: { hide: true, params } },
    async (request, reply) => {
      const { version } = request.params;
      const context = atRevision(pageDoor.door.contextOf(request), request);
      const attempted = await attempt(() => adoptPolicy(context, version));
      if (attempted.succeeded) return await reply.redirect(`/policies/${version}`, 303);
      reply.code(attempted.status);
      return await show(pageDoor, { request, reply }, version, attempted.errors);
    },
  );
}

async function show(
  { db, door, pageOf }: PageDoor,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  version: string,
  errors: readonly FormError[],
): Promise<FastifyReply> {
  const actor = bearerOf(request);
  const model = await withActor(db, actor, async (tx) => {
    const policy = await findPolicy(tx, version);
    const inForce = await findPolicy(tx, null);
    if (policy.id === inForce.id) {
      return { policy, against: null, reviews: await countReviews(tx), progress: null };
    }
    const differences = policyDifferences(inForce.content, policy.content);
    const past = await readPastDecisions(tx, door.pastDecisions);
    const comparison = comparePolicies(inForce.content, policy.content, past);
    const progress = policy.status === 'adopting' ? await countJudgedAsks(tx) : null;
    const { reviews } = past;
    return { policy, against: { inForce, differences, comparison }, reviews, progress };
  });
  const page = await pageOf(request, reply);
  const adopts = adoptsWith(actor, model.policy);
  return reply.html(policyPage(page, { ...model, adopts, errors }));
}

function adoptsWith(actor: Bearer, { draftedById }: PolicyDetail): 'yes' | 'no' | 'drafter' {
  const subject = { ownerId: '', enteredByOrganizationId: '' };
  if (may(actor, 'policy.adopt', { ...subject, involved: [draftedById] })) return 'yes';
  return may(actor, 'policy.adopt', subject) ? 'drafter' : 'no';
}
