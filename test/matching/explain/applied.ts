// A change carried out by its words alone, as a person would: independent of the engine's own trial.
import { z } from 'zod';
import { addDays, dayNumber } from '../../../src/domain/dates.ts';
import type { Change } from '../../../src/domain/explanation.ts';
import { languages, modes } from '../../../src/domain/vocabulary.ts';
import type { Ask, Edition, Offer } from '../../../src/matching/model.ts';

const values = z.object({
  language: z.enum(languages).default('en'),
  mode: z.enum(modes).default('online'),
  from: z.string().default(''),
  to: z.string().default('9999-12-31'),
  states: z.array(z.string()).default([]),
  seats: z.int().default(0),
});

/** Both records after the change; only the one edition of the offer is touched. */
export function applied({ code, parameters }: Change, ask: Ask, offer: Offer, editionId: string) {
  const { language, mode, from, to, states, seats } = values.parse(parameters);
  const edit = (changes: (edition: Edition) => Partial<Edition>) => ({
    ask,
    offer: {
      ...offer,
      editions: offer.editions.map((edition) =>
        edition.id === editionId ? { ...edition, ...changes(edition) } : edition,
      ),
    },
  });
  switch (code) {
    case 'accept-language':
      return { ask: { ...ask, deliveryLanguages: [...ask.deliveryLanguages, language] }, offer };
    case 'accept-mode':
      return { ask: { ...ask, modes: [...ask.modes, mode] }, offer };
    case 'widen-window':
      return { ask: { ...ask, window: { from, to } }, offer };
    case 'open-to-states':
    case 'open-to-beneficiaries':
      return { ask, offer: { ...offer, eligible: [...(offer.eligible ?? []), ...states] } };
    case 'add-language':
      return edit(({ deliveryLanguages }) => ({
        deliveryLanguages: [...deliveryLanguages, language],
      }));
    case 'add-interpretation':
      return edit(({ interpretedLanguages }) => ({
        interpretedLanguages: [...interpretedLanguages, language],
      }));
    case 'move-dates':
    case 'hold-again':
      return edit(({ window }) => {
        const days = window === null ? 0 : dayNumber(window.to) - dayNumber(window.from);
        const end = addDays(from, days);
        return { window: { from, to: end < to ? end : to } };
      });
    case 'add-seats':
      return edit(() => ({ seatsLeft: seats }));
    default:
      return unknown(code);
  }
}

function unknown(code: never): never {
  throw new Error(`nobody has said how to make the change ${String(code)}`);
}
