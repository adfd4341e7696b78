// In what two policies differ, and whether past decisions can tell what comes of it.
import { type PolicyContent, policyContent } from './policy.ts';

/**
 * `rescored`: worked out from the frozen values. `not-judged`: it would change the values themselves, or
 * which pairs are judged, and only a run of the engine can tell. `no-judgement`: it moves clocks and the
 * order of the queue, never a judgement.
 */
export const differenceEffects = ['rescored', 'not-judged', 'no-judgement'] as const;
export type DifferenceEffect = (typeof differenceEffects)[number];

export type PolicyDifference = {
  /** JSON pointer into the content of the policy. */
  pointer: string;
  /** As JSON values; undefined where that policy has none. */
  from: unknown;
  to: unknown;
  effect: DifferenceEffect;
};

const effects: Readonly<Record<string, DifferenceEffect>> = {
  '/weights': 'rescored',
  '/neutral': 'rescored',
  '/threshold': 'rescored',
  '/bands': 'rescored',
  '/text/leastWithoutConcepts': 'rescored',
  '/maxPerAsk': 'no-judgement',
  '/clocks': 'no-judgement',
  '/queue': 'no-judgement',
  '/specialConsideration': 'no-judgement',
  '/secondApprovalAboveSeats': 'no-judgement',
};

/**
 * The values of a policy by their JSON pointers; a list is one value. A policy from before a value was there
 * has the one that it was judged by.
 */
export function policyValues(content: PolicyContent): ReadonlyMap<string, unknown> {
  return valuesOf(policyContent.parse(content), '');
}

/** Every value in which the contents differ, in the order of their pointers. */
export function policyDifferences(from: PolicyContent, to: PolicyContent): PolicyDifference[] {
  const before = policyValues(from);
  const after = policyValues(to);
  const pointers = [...new Set([...before.keys(), ...after.keys()])].sort();
  return pointers
    .filter((pointer) => JSON.stringify(before.get(pointer)) !== JSON.stringify(after.get(pointer)))
    .map((pointer) => ({
      pointer,
      from: before.get(pointer),
      to: after.get(pointer),
      effect: effectOf(pointer),
    }));
}

/** What nobody has said to be harmless might change a value. */
function effectOf(pointer: string): DifferenceEffect {
  const known = Object.entries(effects).find(
    ([place]) => pointer === place || pointer.startsWith(`${place}/`),
  );
  return known?.[1] ?? 'not-judged';
}

/** The values of the leaves by their pointers; a list is one value. */
function valuesOf(value: unknown, pointer: string): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return new Map([[pointer, value]]);
  }
  return new Map(
    Object.entries(value).flatMap(([member, inner]) => [
      ...valuesOf(inner, `${pointer}/${member}`),
    ]),
  );
}
