// The desks of the service: what somebody comes to do decides what is laid out for them.
import { type Bearer, holds, isProvider, isSecretariat } from './actor.ts';

export const desks = ['state', 'provider', 'secretariat'] as const;
export type Desk = (typeof desks)[number];

/** The desks of a person. A state that also lists offers has two. */
export function desksOf(bearer: Bearer): Desk[] {
  const isState = holds(bearer, 'drafter') || holds(bearer, 'focal-point');
  const theirs: Record<Desk, boolean> = {
    state: isState,
    provider: isProvider(bearer),
    secretariat: isSecretariat(bearer),
  };
  return desks.filter((desk) => theirs[desk]);
}
