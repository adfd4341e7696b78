// What is wrong, or merely doubtful, in a row of a file: codes and values, never sentences. The
// catalogues hold the words under `interchange.<code>`.
import type { ErrorParameters } from '../domain/errors.ts';

/** Faults that keep a record, or a whole file, from being taken. */
export const errorCodes = [
  'malformed-file',
  'malformed-row',
  'not-a-list',
  'not-a-record',
  'empty-file',
  'repeated-column',
  'too-many-rows',
  'too-many-columns',
  'wrong-number-of-cells',
  'missing',
  'wrong-type',
  'too-short',
  'too-long',
  'too-many',
  'too-small',
  'too-big',
  'not-in-list',
  'not-a-date',
  'invalid-format',
  'ends-before-it-starts',
  'no-beneficiary',
  'translation-of-itself',
  'also-delivery-language',
  'unknown-country',
  'unknown-group',
  'unknown-kind',
  'unknown-mode',
  'unknown-language',
  'unknown-concept',
  'unknown-action',
  'unknown-instrument',
  'unknown-organization',
  'duplicate-id',
  'duplicate-edition',
  'contradicts-earlier-row',
  'part-of-refused-record',
] as const;

/** Doubts that the record survives. */
export const warningCodes = [
  'unknown-column',
  'unknown-audience',
  'unknown-provider-type',
  'unlisted-country',
  'unlisted-organization',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
export type WarningCode = (typeof warningCodes)[number];

type Finding<Code extends string> = {
  /** From 1: the line of a CSV or JSON Lines file, the position in the list of a JSON file. */
  row: number;
  /** The column, as the file names it (`window.to`, `asks.0.title`); empty for the row as a whole. */
  field: string;
  code: Code;
  parameters: ErrorParameters;
};
export type RowError = Finding<ErrorCode>;
export type RowWarning = Finding<WarningCode>;

/** Gathers the findings of one row while it is read. */
export type Findings = {
  errors: RowError[];
  warnings: RowWarning[];
  refuse: (field: string, code: ErrorCode, parameters?: ErrorParameters) => void;
  doubt: (field: string, code: WarningCode, parameters?: ErrorParameters) => void;
};

/** An empty collection of findings for the row with this number. */
export function findingsOf(row: number): Findings {
  const errors: RowError[] = [];
  const warnings: RowWarning[] = [];
  return {
    errors,
    warnings,
    refuse: (field, code, parameters = {}) => errors.push({ row, field, code, parameters }),
    doubt: (field, code, parameters = {}) => warnings.push({ row, field, code, parameters }),
  };
}
