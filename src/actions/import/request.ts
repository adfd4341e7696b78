// What an import is asked to do, and what it answers.
import { z } from 'zod';
import type { ErrorParameters } from '../../domain/errors.ts';
import { readFormats } from '../../interchange/columns.ts';
import type { ErrorCode, RowWarning } from '../../interchange/finding.ts';

export const importRequest = z.strictObject({
  kind: z.enum(['needs', 'offers']),
  /** The file itself. */
  text: z.string(),
  format: z.enum(readFormats),
  /** Names the source: the ids of the file are unique within it and their owner. */
  importName: z.string().trim().min(1).max(200),
  options: z
    .strictObject({
      /** Find out what would happen, and write nothing. */
      dryRun: z.boolean().default(false),
      /** All records or none. */
      atomic: z.boolean().default(false),
      /** Let the file win over edits made elsewhere since its last import. */
      overwrite: z.boolean().default(false),
      /** Make the organizations that no list knows; for the secretariat alone. */
      createProviders: z.boolean().default(false),
      /**
       * Submit needs, and submit or publish offers, as far as the importer may; false leaves them
       * drafts.
       */
      submit: z.boolean().default(true),
    })
    .prefault({}),
});
export type ImportRequest = z.infer<typeof importRequest>;

/** Faults that only the database and the importer's rights can tell. */
export const importCodes = [
  'not-yours',
  'not-your-group',
  'not-your-state',
  'nobody-eligible',
  'edited-elsewhere',
  'record-closed',
  'id-taken',
  'seats-taken',
  'seats-by-secretariat',
  'unusable-character',
  'not-stored',
] as const;
export type ImportCode = (typeof importCodes)[number];

/** What keeps a record out: its row and column as in the file, and a code with its values. */
export type ImportError = {
  row: number;
  field: string;
  code: ErrorCode | ImportCode;
  parameters: ErrorParameters;
};

/** What became of a record that was taken, or would be. */
export type Taken = {
  /** The row on which the file states it first. */
  row: number;
  externalId: string;
  /** Code of the organization whose record it is. */
  owner: string;
  outcome: 'created' | 'updated' | 'unchanged';
};

export type ImportReport = {
  /** Rows of the file, the refused ones included. */
  rows: number;
  /** Records made, changed, and left as they are, because the file says what it said before. */
  created: number;
  updated: number;
  unchanged: number;
  /** Records that were edited elsewhere since their last import and left alone; each has its error. */
  conflicts: number;
  /** In the order of the rows. */
  errors: ImportError[];
  warnings: RowWarning[];
};
