import { z } from 'zod';
import { isSecretariat } from '../../../domain/actor.ts';
import { criteria, gates, matchedConcept, reason } from '../../../domain/assessment.ts';
import { isoDate } from '../../../domain/dates.ts';
import { isWithheldInLists } from '../../../domain/disclosure.ts';
import { proposalStatuses } from '../../../domain/status.ts';
import { bands, kinds, languages, modes } from '../../../domain/vocabulary.ts';
import { isMessageKey } from '../../../messages/catalogues.ts';
import { text } from '../../../messages/format.ts';
import type { Proposal } from '../../../store/proposals/proposal-reads.ts';
import type { RecordText } from '../../../store/version-columns.ts';
import type { Reader } from '../../door.ts';
import type { Words } from '../../words.ts';
import {
  instant,
  iso,
  notice,
  noticeFor,
  period,
  presentName,
  presentThemes,
  textFor,
  themes,
  withheldTitle,
} from './common.ts';

const side = {
  reference: z.string(),
  title: z.string(),
  language: z.enum(languages).meta({ description: 'Language of the title' }),
  source: z.string().nullable(),
  example: z.boolean(),
  notice,
};

const needSide = z.object({
  ...side,
  owner: z.string(),
  themes,
  beneficiaries: z.array(z.string()),
});

const head = {
  reference: z.string(),
  revision: z.int().meta({ description: 'The ETag of the record, as a number' }),
  status: z.enum(proposalStatuses),
  createdAt: instant,
  need: needSide,
  ask: z.object({ number: z.int(), title: z.string() }),
  offer: z.object({ ...side, provider: z.string(), kind: z.enum(kinds) }),
  edition: z
    .object({
      label: z.string(),
      window: period,
      modes: z.array(z.enum(modes)),
      deliveryLanguages: z.array(z.enum(languages)),
      interpretedLanguages: z.array(z.enum(languages)),
      seats: z.int().nullable(),
      seatsLeft: z.int().nullable(),
    })
    .nullable(),
  band: z.enum(bands).nullable(),
  score: z.int().nullable().meta({ description: '0 to 1,000,000; for the secretariat alone' }),
  awaitingSecondApproval: z
    .object({ since: instant, seats: z.int(), states: z.array(z.string()) })
    .nullable()
    .meta({
      description: 'What was approved first and takes no seats yet; for the secretariat alone',
    }),
};

const assessment = z.object({
  id: z.string().meta({ description: 'Named by the decision that is made on it' }),
  engineVersion: z.string(),
  policyVersion: z.string(),
  asOf: isoDate,
  needVersion: z.int(),
  offerVersion: z.int(),
  score: z.int(),
  band: z.enum(bands),
  bandName: z.string(),
  criteria: z.array(
    z.object({
      criterion: z.enum(criteria),
      name: z.string(),
      value: z.int().meta({ description: '0 to 1000' }),
      weight: z.int().meta({ description: 'Permille; the weights add up to 1000' }),
      points: z.int().meta({ description: 'Value × weight; the points add up to the score' }),
      stated: z.boolean().meta({ description: 'False: not comparable, counted as neutral' }),
    }),
  ),
  concepts: z.array(
    matchedConcept.extend({ askedName: z.string(), offeredName: z.string() }).strip(),
  ),
  beneficiaries: z.array(
    z.object({
      state: z.string(),
      name: z.string(),
      failures: z.array(z.object({ gate: z.enum(gates), text: z.string() })),
    }),
  ),
  createdAt: instant,
});

/** A proposal as its readers get it; how it stands beside others is added by its door. */
export const proposalShape = z.object({
  ...head,
  reasons: z.array(reason.extend({ text: z.string() }).strip()),
  assessment: assessment.nullable().meta({ description: 'For the secretariat alone' }),
  deferredUntil: isoDate.nullable(),
  reconfirmAt: instant.nullable().meta({ description: 'Since when an edit asks for a new look' }),
  holds: z.array(z.object({ state: z.string(), seats: z.int(), heldUntil: instant })),
  reviews: z.array(
    z.object({
      verdict: z.string(),
      reason: z.string(),
      text: z.string(),
      note: z.string().nullable(),
      by: z.string(),
      at: instant,
      assessment: z.string(),
    }),
  ),
});

const withheld = z.string().nullable().meta({ description: withheldTitle });

/** A proposal in a list. */
export const proposalSummaryShape = z
  .object({
    ...head,
    need: needSide.extend({ title: withheld, language: z.enum(languages).nullable() }),
    ask: z.object({ number: z.int(), title: withheld }),
  })
  .meta({ id: 'ProposalSummary' });

/**
 * A proposal for a reader. A state gets the reasons of what was approved for it; scores, seats left,
 * reviews and the assessment stay with the secretariat.
 */
export function presentProposal(
  proposal: Proposal,
  reader: Reader,
  words: Words,
): z.infer<typeof proposalShape> {
  const insider = isSecretariat(reader.actor);
  const reasons = (insider ? proposal.assessment?.reasons : proposal.reasons) ?? [];
  return {
    ...presentHead(proposal, reader),
    reasons: reasons.map((one) => ({ ...one, text: words.reason(one) })),
    assessment: insider ? presentAssessment(proposal, reader, words) : null,
    deferredUntil: proposal.deferredUntil,
    reconfirmAt: insider ? iso(proposal.reconfirmAt) : null,
    holds: proposal.holds.map(({ heldUntil, ...hold }) => ({
      ...hold,
      heldUntil: new Date(heldUntil).toISOString(),
    })),
    reviews: insider ? presentReviews(proposal, reader) : [],
  };
}

/** A proposal in a list for a reader: what a restricted need says is for whoever opens it. */
export function presentProposalSummary(
  proposal: Proposal,
  reader: Reader,
): z.infer<typeof proposalSummaryShape> {
  const shown = presentHead(proposal, reader);
  const need = {
    ownerId: proposal.needOwnerId,
    visibility: proposal.needVisibility,
    sourceCode: proposal.needSource,
  };
  if (!isWithheldInLists(reader.actor, need)) return shown;
  return {
    ...shown,
    need: { ...shown.need, title: null, language: null },
    ask: { ...shown.ask, title: null },
  };
}

function presentHead(proposal: Proposal, reader: Reader) {
  const { reference, revision, status, beneficiaries } = proposal;
  const insider = isSecretariat(reader.actor);
  const need = {
    reference: proposal.need,
    texts: proposal.needTexts,
    source: proposal.needSource,
    documents: proposal.needDocuments,
    example: proposal.needExample,
    confirmed: proposal.needConfirmedAt !== null,
  };
  const offer = {
    reference: proposal.offer,
    texts: proposal.offerTexts,
    source: proposal.offerSource,
    documents: proposal.offerDocuments,
    example: proposal.offerExample,
    confirmed: proposal.offerConfirmedAt !== null,
  };
  return {
    reference,
    revision,
    status,
    createdAt: proposal.createdAt.toISOString(),
    need: {
      ...presentSide(need, reader),
      owner: proposal.needOwner,
      themes: presentThemes(proposal.needThemes, reader.language),
      beneficiaries,
    },
    ask: { number: proposal.ask, title: proposal.askTitle },
    offer: {
      ...presentSide(offer, reader),
      provider: proposal.provider,
      kind: proposal.offerKind,
    },
    edition: presentEdition(proposal, insider),
    band: insider ? (proposal.assessment?.band ?? null) : null,
    score: insider ? (proposal.assessment?.score ?? null) : null,
    awaitingSecondApproval: insider ? presentFirstApproval(proposal) : null,
  };
}

/** Once both have approved, the first approval is evidence like any other review. */
function presentFirstApproval(proposal: Proposal) {
  const { status, firstApprovedAt: since } = proposal;
  if (status !== 'recommended' || since === null) return null;
  return {
    since: since.toISOString(),
    seats: proposal.firstApprovedSeats ?? 0,
    states: proposal.firstApprovedStates ?? [],
  };
}

type Side = {
  reference: string;
  texts: readonly RecordText[];
  source: string | null;
  documents: readonly string[];
  example: boolean;
  confirmed: boolean;
};

function presentSide({ texts, ...record }: Side, reader: Reader) {
  const { title, language } = textFor(texts, reader.language);
  const { reference, source, example } = record;
  const told = noticeFor(record, reader.language);
  return { reference, title, language, source, example, notice: told };
}

function presentEdition(proposal: Proposal, insider: boolean) {
  const { edition: label, windowFrom, windowTo, seats } = proposal;
  if (label === null) return null;
  return {
    label,
    window: windowFrom === null || windowTo === null ? null : { from: windowFrom, to: windowTo },
    modes: proposal.modes ?? [],
    deliveryLanguages: proposal.deliveryLanguages ?? [],
    interpretedLanguages: proposal.interpretedLanguages ?? [],
    seats,
    seatsLeft: insider ? proposal.seatsLeft : null,
  };
}

function presentAssessment({ assessment: judged }: Proposal, { language }: Reader, words: Words) {
  if (judged === null) return null;
  const { reasons: _, ...shown } = judged;
  return {
    ...shown,
    bandName: text(language, `band.${judged.band}`),
    criteria: judged.criteria.map((one) => ({ ...one, name: words.criterion(one.criterion) })),
    concepts: judged.concepts.map((one) => ({
      ...one,
      askedName: words.label('concept', one.asked),
      offeredName: words.label('concept', one.offered),
    })),
    beneficiaries: judged.beneficiaries.map(({ state, failures }) => ({
      state,
      name: words.label('state', state),
      failures: failures.map((failure) => ({ gate: failure.gate, text: words.gate(failure) })),
    })),
    createdAt: judged.createdAt.toISOString(),
  };
}

function presentReviews({ reviews }: Proposal, { language }: Reader) {
  return reviews.map((review) => {
    const key = `review.${review.verdict}.${review.reason}`;
    return {
      ...review,
      by: presentName(review.by, language),
      text: isMessageKey(key) ? text(language, key) : review.reason,
      at: review.at.toISOString(),
    };
  });
}
