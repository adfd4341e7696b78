// A judgement as an assessment keeps it: its fingerprint, and the facts that no version holds.
import type { Judgement } from '../../domain/assessment.ts';
import type { AssessmentInputs } from '../../domain/assessment-inputs.ts';
import type { PartHashes } from '../../domain/review.ts';
import type { OfferVisibility } from '../../domain/vocabulary.ts';
import type { Ask, Edition, Offer } from '../../matching/model.ts';
import { hashOf } from '../hash.ts';

/** What a fingerprint covers: what was judged by what, and all that was said of it. */
export type Fingerprinted = {
  engineVersion: string;
  policyId: string;
  thesaurusId: string;
  parts: PartHashes;
  judgement: Judgement;
};

/** SHA-256 that changes with anything that an assessment says; the same one is stored once. */
export function fingerprintOf(assessment: Fingerprinted): string {
  const { engineVersion, policyId, thesaurusId, parts, judgement } = assessment;
  return hashOf({ engineVersion, policyId, thesaurusId, parts, judgement });
}

/** The facts of this moment that the engine was given and no version holds. */
export function inputsOf(ask: Ask, offer: Offer, held: HeldFacts): AssessmentInputs {
  return {
    ask: { concepts: [...ask.concepts] },
    offer: {
      live: offer.live,
      visibility: held.visibility,
      provider: offer.provider,
      ownStates: [...offer.ownStates],
      eligible: offer.eligible === null ? null : [...offer.eligible],
      concepts: [...offer.concepts],
      effect: offer.effect,
    },
    edition: { seatsLeft: held.edition.seatsLeft },
  };
}

type HeldFacts = { edition: Edition; visibility: OfferVisibility };
