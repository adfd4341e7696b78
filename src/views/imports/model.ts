// Imports as the pages show them.
import type { ErrorParameters } from '../../domain/errors.ts';

export type FindingModel = {
  row: number;
  /** The column as the file names it; empty for the row as a whole. */
  field: string;
  code: string;
  parameters: ErrorParameters;
  isError: boolean;
};

export type TellingModel = {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  conflicts: number;
  errors: number;
  warnings: number;
  /** The first of them, in the order of the rows. */
  findings: readonly FindingModel[];
  /** The rows in which something was found, as the file has them. */
  shown: readonly {
    row: number;
    id: string;
    cells: readonly (readonly [column: string, value: string])[];
  }[];
  taken: readonly {
    row: number;
    externalId: string;
    owner: string;
    outcome: 'created' | 'updated' | 'unchanged';
    title: string;
    language: string;
  }[];
};

export type ImportFileModel = {
  id: string;
  noun: 'needs' | 'offers';
  fileName: string;
  source: string;
  createdAt: Date;
  expiresAt: Date;
  atomic: boolean;
  trial: TellingModel;
  /** Null before it is imported. */
  result: TellingModel | null;
};
