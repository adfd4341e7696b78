// What explains a judgement beyond its reasons: the changes that would alter it, what stands in the way
// of an adequate offer, and what of this may be told to whom.
import type { Gate, GateFailure, Reason } from './assessment.ts';

/** Who could make a change: the side of the need, or that of the offer. */
export type Side = 'need' | 'offer';

/** The changes that somebody could make, and who. Everything else is a decision or a fact. */
export const changeSides = {
  /** The need accepts one more delivery language: `language`. */
  'accept-language': 'need',
  /** The need accepts one more mode: `mode`. */
  'accept-mode': 'need',
  /** The need's window becomes `from` to `to`. */
  'widen-window': 'need',
  /** The offer opens to `states`. */
  'open-to-states': 'offer',
  /** The same without a name: what the need's owner is told. */
  'open-to-beneficiaries': 'offer',
  /** The edition is held in one more language: `language`. */
  'add-language': 'offer',
  /** The edition is interpreted into one more language: `language`. */
  'add-interpretation': 'offer',
  /** The edition moves into the time between `from` and `to`. */
  'move-dates': 'offer',
  /** The edition is over and is held again on or after `from`. */
  'hold-again': 'offer',
  /** The edition takes `seats` more. */
  'add-seats': 'offer',
} as const satisfies Record<string, Side>;
export type ChangeCode = keyof typeof changeSides;

/** A change in the form of a message of the catalogue: a code and its values. */
export type Change = { code: ChangeCode; parameters: Reason['parameters'] };

/** A change that was tried: the engine judged the pair again with it. */
export type TriedChange = Change & { score: number };

/** Why a need has no adequate offer. */
export const causes = [
  /** The ask says too little to be compared. */
  'too-empty',
  /** No live offer deals with what is asked. */
  'no-offer-on-topic',
  /** Offers deal with it, and none passes the gates. */
  'all-blocked',
  /** Offers pass the gates, and none reaches the threshold. */
  'below-threshold',
] as const;
export type Cause = (typeof causes)[number];

/** Fields of a need that can be missing, vague or narrow. */
export const needFields = [
  'concepts',
  'audience',
  'wantedKinds',
  'window',
  'deliveryLanguages',
  'modes',
  'participants',
] as const;
export type NeedField = (typeof needFields)[number];

/** `blocks`: this alone keeps the offer from being proposed. `weakens`: it costs points. */
export const gapEffects = ['blocks', 'weakens'] as const;
export type GapEffect = (typeof gapEffects)[number];

/** For whom an explanation is: the provider is whoever leads the offer. */
export type Audience = 'secretariat' | 'owner' | 'provider';

/**
 * The gates of which the need's owner may hear: those that its own need and the published offer tell.
 * Seats go by proposals of others, and an exclusion may be the provider's secret.
 */
const ownersGates: readonly Gate[] = [
  'country',
  'language',
  'over',
  'late',
  'own',
  'excluded-by-need',
];

/** Whether a gate that fails may be told. A provider must not learn that there is a need at all. */
export function mayHear(audience: Audience, gate: Gate): boolean {
  if (audience === 'provider') return false;
  return audience === 'secretariat' || ownersGates.includes(gate);
}

/** What stands in the way of a pair, and what would clear it. */
export type Finding = { failure: GateFailure; changes: readonly TriedChange[] };
export type ToldFinding = {
  failure: GateFailure;
  changes: readonly (Change & { score: number | null })[];
};

const toBeneficiaries: Change = { parameters: {}, code: 'open-to-beneficiaries' };

/**
 * A finding as far as the audience may know it; null where it may not know of it at all. The owner is
 * told no score and no state by name: a need can be for several, and none is told of another.
 */
export function findingFor(audience: Audience, finding: Finding): ToldFinding | null {
  const { failure, changes } = finding;
  if (!mayHear(audience, failure.gate)) return null;
  if (audience === 'secretariat') return { failure, changes };
  return {
    failure: failure.gate === 'country' ? { gate: 'country', parameters: {} } : failure,
    changes: changes.map(({ code, parameters }) =>
      code === 'open-to-states'
        ? { ...toBeneficiaries, score: null }
        : { code, parameters, score: null },
    ),
  };
}
