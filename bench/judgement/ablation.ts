// What each part of the engine is worth: the engine without it, through what it is given.
import { type Criterion, criteria } from '../../src/domain/assessment.ts';
import type { PolicyContent } from '../../src/domain/policy.ts';
import type { EngineInput } from '../../src/matching/compiled.ts';

/** A part that is taken away. */
export type Ablation = { name: string; without: (input: EngineInput) => EngineInput };

export const ablations: readonly Ablation[] = [
  ...criteria.map((criterion) => ({
    name: `criterion ${criterion}`,
    without: inPolicy((policy) => withoutCriterion(policy, criterion)),
  })),
  { name: 'thesaurus', without: (input) => ({ ...input, concepts: [] }) },
  {
    name: 'hierarchy of concepts',
    without: (input) => ({
      ...input,
      concepts: input.concepts.map((it) => ({ ...it, broader: null, related: [] })),
    }),
  },
  {
    name: 'look-alikes',
    without: (input) => ({
      ...input,
      concepts: input.concepts.map((it) => ({ ...it, notToBeConfusedWith: [] })),
    }),
  },
  {
    name: 'hidden labels',
    without: (input) => ({
      ...input,
      concepts: input.concepts.map((it) => ({ ...it, hidden: noLabels })),
    }),
  },
  {
    name: 'alternative and hidden labels',
    without: (input) => ({
      ...input,
      concepts: input.concepts.map((it) => ({ ...it, alternative: noLabels, hidden: noLabels })),
    }),
  },
  {
    name: 'bodies and programmes',
    without: (input) => {
      const withoutBodies = { ...input, bodies: [] };
      return withoutBodies;
    },
  },
  {
    name: 'frequencies of the lexicon',
    without: (input) => ({ ...input, lexicon: { ...input.lexicon, frequencies: {} } }),
  },
  { name: 'words', without: inPolicy((policy) => withShares(policy, { wordShare: 0 })) },
  {
    name: 'dictionary',
    without: (input) => ({ ...input, lexicon: { ...input.lexicon, meanings: noMeanings } }),
  },
  { name: '4-grams', without: inPolicy((policy) => withShares(policy, { gramShare: 0 })) },
  {
    name: 'themes',
    without: inPolicy(({ text, ...policy }) => {
      const whole = text.wordShare + text.gramShare;
      const wordShare = Math.round((1000 * text.wordShare) / whole);
      return { ...policy, text: { ...text, wordShare, gramShare: 1000 - wordShare } };
    }),
  },
  {
    name: 'hierarchy of audiences',
    without: (input) => ({
      ...input,
      audiences: input.audiences.map((it) => ({ ...it, broader: null })),
    }),
  },
  {
    name: 'similarity of kinds',
    without: inPolicy((policy) => ({ ...policy, kindSimilarity: {} })),
  },
];

const noMeanings = { en: {}, es: {}, pt: {}, fr: {}, skeletons: {} };
const noLabels = { en: [], es: [], pt: [], fr: [] };

function inPolicy(change: (policy: PolicyContent) => PolicyContent) {
  return (input: EngineInput): EngineInput => ({ ...input, policy: change(input.policy) });
}

/**
 * All pairs take the same points for the criterion: none here, and the threshold falls by what the
 * neutral value had given to each.
 */
function withoutCriterion(policy: PolicyContent, criterion: Criterion): PolicyContent {
  const given = policy.neutral[criterion] * policy.weights[criterion];
  return {
    ...policy,
    weights: { ...policy.weights, [criterion]: 0 },
    threshold: policy.threshold - given,
  };
}

function withShares(
  policy: PolicyContent,
  shares: Partial<Pick<PolicyContent['text'], 'wordShare' | 'gramShare'>>,
): PolicyContent {
  return { ...policy, text: { ...policy.text, ...shares } };
}
