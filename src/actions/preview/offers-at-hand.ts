// What the engine makes of a draft before the offers of the catalogue: those that would be proposed,
// and what keeps others from it. Each change is tried: the engine judges the draft again with it.
import type { Window } from '../../domain/dates.ts';
import type { GapEffect, NeedField } from '../../domain/explanation.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { topicValue } from '../../matching/criteria/subject.ts';
import { judge, rankOffers } from '../../matching/engine.ts';
import { nearMissesOfPair, type Run } from '../../matching/explain/near-misses.ts';
import { needGaps } from '../../matching/explain/need-gaps.ts';
import type { Ask } from '../../matching/model.ts';
import type { PreparedAsk, PreparedOffer } from '../../matching/prepare.ts';

/** A change of the draft and the offers that would be proposed with it, and are not without. */
export type Opening =
  | { change: 'accept-language'; language: Language; offers: string[] }
  | { change: 'widen-window'; window: Window; offers: string[] };

/** A field that the draft leaves open, and the offers that it keeps away or weakens. */
export type OpenField = { field: NeedField; effect: GapEffect; offers: string[] };

export type OffersAtHand = { likely: string[]; openings: Opening[]; openFields: OpenField[] };

/** The offers that answer some ask of a draft, at most `limit` an ask, and what would open others. */
export function offersAtHand(
  run: Run & { limit: number },
  asks: readonly PreparedAsk[],
  offers: readonly PreparedOffer[],
): OffersAtHand {
  const ranking = { asOf: run.asOf, proposedOnly: true };
  const found = asks.flatMap((ask) => rankOffers(run.engine, ask, offers, ranking));
  const proposed = new Set(found.map(({ offerId }) => offerId));
  const others = offers.filter(({ offer }) => !proposed.has(offer.id));
  const closed = others.filter((offer) =>
    asks.every((ask) => judge(run.engine, ask, offer, run.asOf) === null),
  );
  return {
    likely: firstOf(asks, found, run.limit),
    openings: openingsOf(run, asks, closed),
    openFields: openFieldsOf(run, asks, others),
  };
}

/** The best of each ask; which is better than which is not told. */
function firstOf(
  asks: readonly PreparedAsk[],
  found: readonly { askId: string; offerId: string }[],
  limit: number,
): string[] {
  const best = asks.flatMap(({ ask }) =>
    found.filter(({ askId }) => askId === ask.id).slice(0, limit),
  );
  return [...new Set(best.map(({ offerId }) => offerId))];
}

function openingsOf(
  run: Run,
  asks: readonly PreparedAsk[],
  closed: readonly PreparedOffer[],
): Opening[] {
  const changes = asks.flatMap((ask) =>
    closed.flatMap((offer) =>
      (nearMissesOfPair(run, ask, offer) ?? []).flatMap((miss) => miss.changes),
    ),
  );
  const languages = changes.flatMap(({ code, parameters }) =>
    code === 'accept-language' ? [String(parameters['language'])] : [],
  );
  const windows = changes.flatMap(({ code, parameters }) =>
    code === 'widen-window' ? [parameters] : [],
  );
  const opened = (changed: (ask: Ask) => Partial<Ask>) => openedBy(run, { asks, closed }, changed);
  const byLanguage = knownLanguages(closed, new Set(languages)).map((language): Opening => {
    const offers = opened(({ deliveryLanguages }) => ({
      deliveryLanguages: [...deliveryLanguages, language],
    }));
    return { change: 'accept-language', language, offers };
  });
  const from = windows.map((window) => String(window['from'])).sort()[0];
  const to = windows
    .map((window) => String(window['to']))
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) return byLanguage;
  const offers = opened(() => ({ window: { from, to } }));
  return [...byLanguage, { change: 'widen-window', window: { from, to }, offers }];
}

/** Of the languages of these offers those that are named. */
function knownLanguages(offers: readonly PreparedOffer[], named: ReadonlySet<string>): Language[] {
  const languages = offers.flatMap(({ offer }) =>
    offer.editions.flatMap(({ deliveryLanguages }) => deliveryLanguages),
  );
  return [...new Set(languages)].filter((language) => named.has(language)).sort();
}

/** The closed offers that the engine proposes for some ask once this one change is made. */
function openedBy(
  { engine, asOf }: Run,
  { asks, closed }: { asks: readonly PreparedAsk[]; closed: readonly PreparedOffer[] },
  changed: (ask: Ask) => Partial<Ask>,
): string[] {
  // What was worked out of the texts does not depend on what is changed.
  const after = asks.map((ask) => ({ ...ask, ask: { ...ask.ask, ...changed(ask.ask) } }));
  return closed
    .filter((offer) => after.some((ask) => judge(engine, ask, offer, asOf)?.judgement.proposed))
    .map(({ offer }) => offer.id);
}

/** Fields left open, before offers on the subject that are not proposed: each field by its worst effect. */
function openFieldsOf(
  run: Run,
  asks: readonly PreparedAsk[],
  others: readonly PreparedOffer[],
): OpenField[] {
  const gaps = asks.flatMap((ask) => {
    const onSubject = others.filter(
      (offer) =>
        (topicValue(run.engine, ask, offer) ?? 0) > 0 &&
        judge(run.engine, ask, offer, run.asOf) !== null,
    );
    return needGaps(run, ask, onSubject);
  });
  const blocking = new Set(
    gaps.filter(({ effect }) => effect === 'blocks').map(({ field }) => field),
  );
  const fields = new Map<NeedField, OpenField>();
  for (const { field, effect, offers } of gaps) {
    if (effect === 'weakens' && blocking.has(field)) continue;
    const known = fields.get(field)?.offers ?? [];
    fields.set(field, { field, effect, offers: [...new Set([...known, ...offers])] });
  }
  return [...fields.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ effect }: OpenField): number {
  return effect === 'blocks' ? 0 : 1;
}
