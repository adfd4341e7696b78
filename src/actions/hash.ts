import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/canonical.ts';

/** SHA-256 (hex) of a value in canonical JSON: equal values have equal hashes. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
