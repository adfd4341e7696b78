// Whether two readings of a record say the same.
import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/canonical.ts';

/** SHA-256 (hexadecimal) of a record in canonical JSON: the order of its keys does not matter. */
export function contentHash(record: unknown): string {
  return createHash('sha256').update(canonicalJson(record)).digest('hex');
}
