// Why a record could not be written, where that is the fault of the record and not of the database.
import { DomainError, type ErrorParameters } from '../../domain/errors.ts';
import { type ImportCode, importCodes } from './request.ts';

export type Refusal = { code: ImportCode; parameters: ErrorParameters };

/** The refusal behind an error; undefined where the import as a whole has to stop. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof DomainError) {
    const known = importCodes.find((code) => code === error.code);
    return { code: known ?? 'not-stored', parameters: { reason: error.code, ...error.parameters } };
  }
  if (!(error instanceof Error)) return undefined;
  const state = error.name === 'PostgresError' ? Reflect.get(error, 'code') : undefined;
  if (typeof state !== 'string') return refusalOf(error.cause);
  const code = codeOfState(state);
  return code === undefined ? undefined : { code, parameters: { reason: state } };
}

/** SQLSTATEs that speak of the data: their classes 22 and 23, and the row-level policies. */
function codeOfState(state: string): ImportCode | undefined {
  if (state === '23505') return 'id-taken';
  if (state === '42501') return 'not-yours';
  if (state === '22021' || state === '22P05') return 'unusable-character';
  return /^2[23]/.test(state) ? 'not-stored' : undefined;
}
