// A judgement of a proposal: what it found, beside which other, and whether it would be made again.
import type {
  BeneficiaryVerdict,
  Criterion,
  CriterionScore,
  MatchedConcept,
  Reason,
} from '../../domain/assessment.ts';
import type { ChangeCode } from '../../domain/explanation.ts';
import type { ReplayCheck, ReplayOutcome } from '../../domain/replay.ts';
import type { Band, Language } from '../../domain/vocabulary.ts';

/** A judgement of the pair. */
export type JudgementModel = {
  score: number;
  band: Band;
  criteria: readonly CriterionScore[];
  concepts: readonly MatchedConcept[];
  beneficiaries: readonly BeneficiaryVerdict[];
  /** Least points of the bands and of a proposal; null where another policy is in force by now. */
  cutOffs: { possible: number; strong: number; threshold: number } | null;
  basis: {
    asOf: string;
    judgedAt: string;
    engine: string;
    policy: string;
    needVersion: number;
    offerVersion: number;
    fingerprint: string;
  };
};

export type DifferenceModel = {
  criterion: Criterion;
  value: number;
  otherValue: number;
  points: number;
};

export type ContrastModel = {
  reference: string;
  title: string;
  language: Language;
  /** The code of the organization. */
  provider: string;
  score: number;
  points: number;
  differences: readonly DifferenceModel[];
};

export type LiftModel = {
  code: ChangeCode;
  parameters: Reason['parameters'];
  score: number;
  strong: boolean;
  ahead: boolean;
};

export type ReplayModel = {
  outcome: ReplayOutcome;
  engine: string;
  checks: readonly {
    check: ReplayCheck;
    outcome: 'passed' | 'failed' | 'skipped';
    /** What was found wrong, or why it could not be checked. */
    notes: readonly string[];
  }[];
};

export type PastJudgement = {
  id: string;
  at: string;
  score: number;
  band: Band;
  engine: string;
  policy: string;
};
