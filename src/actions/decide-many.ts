// Decisions about several proposals at once: each by the action that decides about one, in a transaction of
// its own, so that one that is refused stops none of the others and nothing is half done.
import type { z } from 'zod';
import { withActor } from '../db/client.ts';
import { demand } from '../domain/access.ts';
import {
  type CodedDecision,
  type DecideMany,
  reasonOf,
  type Ticked,
  verdictOf,
} from '../domain/decide-many.ts';
import { conflict, DomainError, invalidField } from '../domain/errors.ts';
import { parse } from '../domain/parse.ts';
import type { ReviewVerdict } from '../domain/review.ts';
import { wasRecommendedTogether } from '../store/proposals/recommendations.ts';
import { approveProposal } from './approve-proposal.ts';
import { type Context, type Outcome, today } from './context.ts';
import { deferProposal } from './defer-proposal.ts';
import { hashOf } from './hash.ts';
import { recommendProposal } from './recommend-proposal.ts';
import { rejectProposal } from './reject-proposal.ts';

/** What became of a proposal: decided as was asked, or why not. */
export type Decided = { reference: string; refusal: DomainError | null };

type Act = (context: Context, reference: string, body: unknown) => Promise<Outcome>;

const acts: Readonly<Record<ReviewVerdict, Act>> = {
  recommend: recommendProposal,
  approve: approveProposal,
  reject: rejectProposal,
  defer: deferProposal,
};

/**
 * Decides about every proposal that is named, in their order, and answers what became of each. `shape`
 * reads what the door was sent, a form or JSON; `claim` names it: sent twice it decides once. Approved is
 * only what somebody recommended by itself: of what was recommended among others at least one person has
 * looked at each (the refusal is the conflict `recommended-together`). Throws `invalid` where the decision
 * itself is wrong; what fails beyond the rules of the domain is thrown on, and the same sent again finishes
 * the rest.
 */
export async function decideMany(
  context: Context,
  { shape, body }: { shape: z.ZodType<DecideMany>; body: unknown },
  claim: string,
): Promise<{ decision: CodedDecision; decided: Decided[] }> {
  demand(context.actor, 'proposal.decide-many');
  const { proposals, ...input } = parse(shape, body);
  const verdict = verdictOf(input.decision);
  demand(context.actor, `proposal.${verdict}`);
  if (verdict === 'defer' && input.until !== null && input.until <= today(context)) {
    throw invalidField('/until', 'not-after-today');
  }
  const decided: Decided[] = [];
  for (const one of proposals) decided.push(await decideOne(context, { one, input, claim }));
  return { decision: input.decision, decided };
}

type Single = { one: Ticked; input: Omit<DecideMany, 'proposals'>; claim: string };

async function decideOne(context: Context, { one, input, claim }: Single): Promise<Decided> {
  const { reference, assessment, revision } = one;
  const verdict = verdictOf(input.decision);
  const until = verdict === 'defer' ? { until: input.until } : {};
  const body = { assessment, reason: reasonOf(input.decision), note: input.note, ...until };
  const key = `${claim} ${reference}`;
  const asOne: Context = {
    ...context,
    expectedRevision: revision,
    together: true,
    idempotency: { route: 'decide-many', key, requestHash: hashOf({ ...body, verdict, revision }) },
  };
  try {
    if (verdict === 'approve') await checkRecommendedAlone(context, reference);
    await acts[verdict](asOne, reference, body);
    return { reference, refusal: null };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { reference, refusal: error };
  }
}

/** A recommendation that comes between this look and the approval changes the revision. */
async function checkRecommendedAlone({ db, actor }: Context, reference: string): Promise<void> {
  const together = await withActor(db, actor, async (tx) => {
    return await wasRecommendedTogether(tx, reference);
  });
  if (together) throw conflict('recommended-together');
}
