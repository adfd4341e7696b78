import type { PolicyContent } from '../../domain/policy.ts';
import type { PolicyAdoption, PolicyStatus } from '../../domain/policy-version.ts';

/** A policy as lists name it. The empty name of a person is one that was erased. */
export type PolicySummary = {
  version: string;
  name: string;
  status: PolicyStatus;
  draftedBy: string | null;
  createdAt: Date;
  adoptedAt: Date | null;
  retiredAt: Date | null;
  /** Null where the policy came with the files of the service, or nobody has asked for its adoption. */
  adoption: PolicyAdoption | null;
};

/** A policy as its own page says it. */
export type PolicyDetail = PolicySummary & {
  revision: number;
  /** Version of the lexicon. */
  lexicon: string;
  hash: string;
  content: PolicyContent;
};
