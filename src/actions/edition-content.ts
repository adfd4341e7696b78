// What the actions on an edition have in common: checking what it says, naming it.
import type { Tx } from '../db/client.ts';
import { asSet, asStatedSet } from '../domain/canonical.ts';
import { invalid } from '../domain/errors.ts';
import type { EditionContent } from '../domain/offer.ts';
import type { EditionHead } from '../store/offers/editions.ts';
import { unknownCodes } from '../store/reference/codes.ts';
import type { Outcome } from './context.ts';

/** Throws `invalid` where the state of the venue is unknown. */
export async function checkEdition(tx: Tx, { venueState }: EditionContent): Promise<void> {
  const errors = await unknownCodes(tx, [
    { noun: 'state', pointer: () => '/venueState', codes: [venueState] },
  ]);
  if (errors.length > 0) throw invalid(errors);
}

/** The content with its sets in order and without repetitions: equal editions are equal in it. */
export function normalEdition(content: EditionContent): EditionContent {
  return {
    ...content,
    modes: asSet(content.modes),
    deliveryLanguages: asSet(content.deliveryLanguages),
    interpretedLanguages: asSet(content.interpretedLanguages),
  };
}

/** An edition as it is hashed among those of its offer. */
export function hashedEdition(content: EditionContent) {
  return { ...content, interpretedLanguages: asStatedSet(content.interpretedLanguages) };
}

/** What the engine reads of an edition. */
export function matchedPart(content: EditionContent) {
  const { window, modes, deliveryLanguages, interpretedLanguages, seats } = content;
  return { window, modes, deliveryLanguages, interpretedLanguages, seats };
}

/** An edition is known by its number within its offer: `O-4XK7QM/editions/2`. */
export function editionOutcome(reference: string, { id, number }: EditionHead): Outcome {
  return { id, reference: `${reference}/editions/${number}` };
}
