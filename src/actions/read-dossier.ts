// The dossier of a proposal: everything on which a decision about it rests, as its reader may know it.
import { type Tx, withActor } from '../db/client.ts';
import { may } from '../domain/access.ts';
import { type Actor, isProvider, isSecretariat } from '../domain/actor.ts';
import { servedBy } from '../domain/assessment.ts';
import { type OpenDecision, openDecisions } from '../domain/decisions.ts';
import { editedSince } from '../domain/deeds.ts';
import { DomainError } from '../domain/errors.ts';
import type { PolicyContent } from '../domain/policy.ts';
import { listDeeds } from '../store/audit/deeds.ts';
import { type HistoryEvent, listHistoryVisibleTo } from '../store/audit/history.ts';
import {
  findFirstApprovedAssessment,
  listAssessments,
  type PastAssessment,
} from '../store/matching/assessment-reads.ts';
import { noteRead } from '../store/needs/need-read-log.ts';
import { findNeedVisibleTo, type Need } from '../store/needs/need-reads.ts';
import { findOfferVisibleTo, type Offer } from '../store/offers/offer-reads.ts';
import { findPolicyInForce } from '../store/policies/policies.ts';
import {
  type ActivityAlike,
  type ApprovedAlike,
  listActivitiesAlike,
  listApprovedAlike,
} from '../store/proposals/duplication-evidence.ts';
import {
  listOtherNeedsVisibleTo,
  listRivalsVisibleTo,
  type OtherNeed,
  type Rival,
} from '../store/proposals/proposal-alternatives.ts';
import { findProposalVisibleTo, type Proposal } from '../store/proposals/proposal-reads.ts';
import { listReleasesOfNeedVisibleTo } from '../store/releases/release-reads.ts';
import {
  findReleasedProposal,
  type ReleasedProposal,
} from '../store/releases/released-proposal-reads.ts';
import type { Context } from './context.ts';
import { contrastWithRival, type RivalContrast } from './explain-proposal.ts';

/** So many alternatives on either side are shown, and so much evidence of each kind. */
const most = 6;

/** What the secretariat knows of a proposal beside the pair itself. */
export type Casework = {
  contrast: RivalContrast | null;
  rivals: Rival[];
  otherNeeds: OtherNeed[];
  duplication: { activities: ActivityAlike[]; proposals: ApprovedAlike[] };
  assessments: PastAssessment[];
  history: HistoryEvent[];
  decisions: OpenDecision[];
  /** Whether the first of two approvals was given, and whether it still stands. */
  firstApproval: 'none' | 'stands' | 'void';
  policy: { version: string; content: PolicyContent };
};

/** What the owner of a need can do, and has done, so that the provider learns of the ask. */
export type OwnReleases = {
  mayRelease: boolean;
  /** The reference of the release of the ask to the provider that stands; null where there is none. */
  standing: string | null;
};

/** Both sides of a proposal in full; the offer is null where the reader may not see it any more. */
export type Pair = { proposal: Proposal; need: Need; offer: Offer | null };

export type Dossier =
  | ({ of: 'casework' } & Pair & { casework: Casework })
  | ({ of: 'need' } & Pair & { releases: OwnReleases })
  | { of: 'offer'; proposal: ReleasedProposal };

/**
 * The dossier, for whoever may see the proposal; who reads what a restricted need says is noted. With
 * `beside` (a reference) the comparison is with that proposal of the same ask; else with the best other.
 */
export async function readDossier(
  context: Context,
  reference: string,
  beside?: string,
): Promise<Dossier> {
  const { actor } = context;
  return await withActor(context.db, actor, async (tx) => {
    if (isProvider(actor) && !isSecretariat(actor)) {
      const released = await findReleasedProposal(tx, reference);
      if (released !== undefined) return { of: 'offer', proposal: released };
    }
    const pair = await readPair(tx, context, reference);
    if (!isSecretariat(actor)) {
      return { of: 'need', ...pair, releases: await readOwnReleases(tx, actor, pair) };
    }
    return { of: 'casework', ...pair, casework: await readCasework(tx, actor, pair, beside) };
  });
}

async function readPair(tx: Tx, { actor, now }: Context, reference: string): Promise<Pair> {
  const proposal = await findProposalVisibleTo(tx, actor, reference);
  const need = await findNeedVisibleTo(tx, actor, proposal.need);
  await noteRead(tx, actor, { ...need, sourceCode: need.source }, now);
  const offer = await findOfferVisibleTo(tx, actor, proposal.offer).catch(nullWhereNotFound);
  return { proposal, need, offer };
}

async function readOwnReleases(
  tx: Tx,
  actor: Actor,
  { proposal, need }: Pair,
): Promise<OwnReleases> {
  const made = await listReleasesOfNeedVisibleTo(tx, actor, need.id);
  const standing = made.find(
    ({ askId, provider, renewedAt, revokedAt }) =>
      askId === proposal.askId &&
      provider === proposal.provider &&
      renewedAt === null &&
      revokedAt === null,
  );
  return {
    mayRelease: may(actor, 'need.release', need),
    standing: standing?.reference ?? null,
  };
}

/** An offer that left the catalogue is there for the secretariat alone. */
function nullWhereNotFound(error: unknown): null {
  if (error instanceof DomainError && error.kind === 'not-found') return null;
  throw error;
}

async function readCasework(
  tx: Tx,
  actor: Actor,
  { proposal, need }: Pair,
  beside: string | undefined,
): Promise<Casework> {
  const { id: proposalId, needId, offerId } = proposal;
  const deeds = await listDeeds(tx, { proposalId, needId, offerId });
  const firstApproval = await firstApprovalOf(tx, proposal, deeds);
  const subject = subjectOf(proposal, need);
  const { version, content } = await findPolicyInForce(tx);
  return {
    contrast: await contrastWithRival(tx, actor, proposal, beside),
    rivals: await listRivalsVisibleTo(tx, actor, proposal, most + 1),
    otherNeeds: await listOtherNeedsVisibleTo(tx, actor, proposal, most + 1),
    duplication: {
      activities: await listActivitiesAlike(tx, { ...subject, limit: most }),
      proposals: await listApprovedAlike(tx, proposalId, { ...subject, limit: most }),
    },
    assessments: await listAssessments(tx, proposalId),
    history: await listHistoryVisibleTo(tx, actor, { type: 'proposal', id: proposalId }),
    decisions: openDecisions(actor, {
      status: proposal.status,
      assessed: proposal.assessment !== null,
      firstApproved: firstApproval === 'stands',
      unconfirmed: unconfirmedOf(proposal),
      ownerId: proposal.needOwnerId,
      deeds,
    }),
    firstApproval,
    policy: { version, content },
  };
}

async function firstApprovalOf(
  tx: Tx,
  { id, status, assessment, firstApprovedAt }: Proposal,
  deeds: Parameters<typeof editedSince>[1],
): Promise<Casework['firstApproval']> {
  if (status !== 'recommended' || firstApprovedAt === null) return 'none';
  const judgedAnew = (await findFirstApprovedAssessment(tx, id)) !== assessment?.id;
  return judgedAnew || editedSince(['proposal.approve'], deeds) ? 'void' : 'stands';
}

function unconfirmedOf(proposal: Proposal): 'need' | 'offer' | null {
  if (proposal.needConfirmedAt === null && proposal.needSource === null) return 'need';
  return proposal.offerConfirmedAt === null && proposal.offerSource === null ? 'offer' : null;
}

/** For whom and about what: the states that the proposal serves, and the concepts of its ask and answer. */
function subjectOf({ ask: number, assessment, beneficiaries }: Proposal, need: Need) {
  const ask = need.asks.find((one) => one.number === number);
  const declared = ask === undefined || ask.concepts.length === 0 ? need.concepts : ask.concepts;
  const met = (assessment?.concepts ?? []).flatMap(({ asked, offered }) => [asked, offered]);
  const served = assessment === null ? [] : servedBy(assessment.beneficiaries);
  return {
    states: served.length === 0 ? beneficiaries : served,
    concepts: [...new Set([...declared, ...met])],
  };
}
