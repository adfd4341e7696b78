// What PostgreSQL and its driver say when they cannot. Only codes and names of constraints are read:
// their messages can hold values.
import type { Refusal } from './problem.ts';

export type DatabaseFault = { code: string; constraint?: string };

/** Codes of the driver and the system when the server is away or goes away (SQLSTATEs: see below). */
const connectionCodes = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);
/** Connection exceptions, insufficient resources, shutdown, crash, starting up, cancelled. */
const unavailable = /^(08...|53...|57P0[1-4]|57014)$/;
/** Serialization failure, deadlock, lock not available: a repetition succeeds. */
const contended = /^(40001|40P01|55P03)$/;
/** Unique, exclusion and foreign-key violations. */
const contradicting = /^(23505|23P01|23503)$/;
/** Characters that PostgreSQL cannot store, in a text or in JSON. */
const unusableCharacter = /^(22021|22P05)$/;
const refusedByPolicy = '42501';

const unknownFault: DatabaseFault = { code: 'unknown' };

/** The fault of the database behind an error, if it is one; Drizzle wraps those of the driver. */
export function databaseFaultOf(error: unknown): DatabaseFault | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('query' in error && 'cause' in error) return databaseFaultOf(error.cause) ?? unknownFault;
  const code = stringOf(error, 'code');
  if (error.name !== 'PostgresError' && !connectionCodes.has(code ?? '')) return undefined;
  const constraint = stringOf(error, 'constraint_name');
  return { code: code ?? unknownFault.code, ...(constraint !== undefined && { constraint }) };
}

/** How the door answers such a fault; undefined where it is a failure of our own. */
export function refusalOfFault({ code }: DatabaseFault): Refusal | undefined {
  if (connectionCodes.has(code) || unavailable.test(code)) {
    return { status: 503, code: 'unavailable', headers: { 'retry-after': '2' } };
  }
  if (contended.test(code)) return { status: 503, code: 'busy', headers: { 'retry-after': '1' } };
  if (contradicting.test(code)) return { status: 409, code: 'conflicting-data' };
  if (code === refusedByPolicy) return { status: 403, code: 'forbidden' };
  if (unusableCharacter.test(code)) {
    const field = { pointer: '', code: 'unusable-character', parameters: {} };
    return { status: 422, code: 'invalid', fields: [field] };
  }
  return undefined;
}

function stringOf(error: Error, name: string): string | undefined {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : undefined;
}
