// Where two JSON values differ.
import { canonicalJson } from './canonical.ts';

/** JSON pointer (RFC 6901) of a leaf, and the canonical JSON of both sides; null where one has none. */
export type Difference = { pointer: string; stored: string | null; found: string | null };

/** Every leaf in which the values differ, in the order of their pointers; none where they are equal. */
export function differencesBetween(stored: unknown, found: unknown): Difference[] {
  const before = leavesOf(stored, '');
  const after = leavesOf(found, '');
  const pointers = [...new Set([...before.keys(), ...after.keys()])].sort();
  return pointers
    .map((pointer) => ({
      pointer,
      stored: before.get(pointer) ?? null,
      found: after.get(pointer) ?? null,
    }))
    .filter((leaf) => leaf.stored !== leaf.found);
}

/** Empty lists and objects are leaves too: that they are there is a difference. */
function leavesOf(value: unknown, pointer: string): Map<string, string> {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (members.length === 0) return new Map([[pointer, canonicalJson(value)]]);
  return new Map(
    members.flatMap(([member, inner]) => [...leavesOf(inner, `${pointer}/${escaped(member)}`)]),
  );
}

function escaped(member: string): string {
  return member.replaceAll('~', '~0').replaceAll('/', '~1');
}
