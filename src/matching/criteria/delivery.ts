// Can this edition be attended: when, in which language and mode, with how many seats?
import { dayNumber, laterOf } from '../../domain/dates.ts';
import type { PolicyContent } from '../../domain/policy.ts';
import { kindsWithoutLanguage } from '../../domain/vocabulary.ts';
import { permille } from '../fixed-point.ts';
import { languageLevel } from '../languages.ts';
import type { Ask, AsOf, Edition, Offer } from '../model.ts';

/**
 * 500 to 1000 by the days that the two windows share, full where they share as many as the policy
 * asks or all of either; below 500, falling with the days between them, where the edition starts
 * after the need's window ends. Open-ended editions suit in full; null where the need names no window.
 */
export function timingValue(
  ask: Ask,
  edition: Edition,
  asOf: AsOf,
  policy: PolicyContent,
): number | null {
  if (ask.window === null) return null;
  if (edition.window === null) return 1000;
  const from = dayNumber(laterOf(ask.window.from, asOf));
  const to = dayNumber(ask.window.to);
  const starts = dayNumber(laterOf(edition.window.from, asOf));
  const ends = dayNumber(edition.window.to);
  const shared = Math.min(to, ends) - Math.max(from, starts) + 1;
  if (shared > 0) {
    const enough = Math.min(policy.timing.fullOverlap, to - from + 1, ends - starts + 1);
    return 500 + Math.floor(permille(Math.min(shared, enough), enough) / 2);
  }
  const latest = policy.gates.latestStartAfterNeed + 1;
  const wait = Math.max(0, Math.min(latest, starts - to));
  return Math.floor((500 * (latest - wait)) / (latest + 1));
}

/**
 * Full where the activity is held in a language that the ask accepts, and as the policy says where it is
 * interpreted into one, or held in one that the participants follow; null for kinds without language or
 * where a side states none. The language in which the ask is written does not matter: the same need in
 * another language is the same need.
 */
export function languageValue(
  ask: Ask,
  offer: Offer,
  edition: Edition,
  policy: PolicyContent,
): number | null {
  if (kindsWithoutLanguage.includes(offer.kind)) return null;
  if (ask.deliveryLanguages.length === 0 || edition.deliveryLanguages.length === 0) return null;
  const level = languageLevel(ask, edition);
  if (level === null) return 0;
  return level === 'same' ? 1000 : policy.language[level];
}

/** Full for a mode asked for; half where a hybrid stands against a pure mode; null if not stated. */
export function modeValue(ask: Ask, edition: Edition): number | null {
  if (ask.modes.length === 0 || edition.modes.length === 0) return null;
  if (edition.modes.some((mode) => ask.modes.includes(mode))) return 1000;
  return ask.modes.includes('hybrid') || edition.modes.includes('hybrid') ? 700 : 0;
}

/** Seats for the participants, capped at all of them; null where their number is not stated. */
export function capacityValue(ask: Ask, edition: Edition): number | null {
  if (ask.participants === null) return null;
  if (edition.seatsLeft === null) return 1000;
  return permille(Math.min(edition.seatsLeft, ask.participants), ask.participants);
}
