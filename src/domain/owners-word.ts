// Whose word a record is (docs/rules.md 8): its owner's once it has confirmed it, and as long as nobody else
// writes into it.
import { type Actor, belongsTo } from './actor.ts';

/** What of a record says whose word it is. */
export type Confirmed = { ownerId: string; confirmedAt: Date | null };

const nobodysWord = { confirmedAt: null, confirmedById: null, confirmedBy: null } as const;

/** Whether an edit by this actor takes from a record that its owner has confirmed it. */
export function endsConfirmation(actor: Actor, { ownerId, confirmedAt }: Confirmed): boolean {
  return confirmedAt !== null && !belongsTo(actor, ownerId);
}

/**
 * The columns of the confirmation after an edit: what somebody else wrote waits for the owner's word anew.
 * Otherwise an officer could have a need confirmed and then write another one into it.
 */
export function confirmationAfterEdit(
  actor: Actor,
  record: Confirmed,
): Partial<typeof nobodysWord> {
  return endsConfirmation(actor, record) ? nobodysWord : {};
}
