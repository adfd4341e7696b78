// Changes that one side could make to a pair. Whether one helps is for the engine to say, which judges
// the pair again with it: nothing here foresees a score.
import type { BeneficiaryVerdict, Gate } from '../../domain/assessment.ts';
import { addDays, dayNumber, laterOf, type Window } from '../../domain/dates.ts';
import type { Change, ChangeCode } from '../../domain/explanation.ts';
import { kindsWithInterpreters, languages, modes } from '../../domain/vocabulary.ts';
import type { Ask, AsOf, Edition, Offer } from '../model.ts';

/** An ask and an edition of an offer, with what the gates said of them. */
export type Situation = {
  ask: Ask;
  offer: Offer;
  edition: Edition;
  asOf: AsOf;
  verdicts: readonly BeneficiaryVerdict[];
};

/** A change with both records as it would leave them; the offer with the one edition alone. */
export type Trial = { change: Change; ask: Ask; offer: Offer };

/** What each side could do about a gate; gates that are not here are decisions or facts. */
const remedies: Partial<Record<Gate, (situation: Situation) => Trial[]>> = {
  country: openToStates,
  language: (situation) => [
    ...acceptLanguages(situation),
    ...addLanguages(situation),
    ...addInterpretation(situation),
  ],
  over: (situation) => [...widenWindow(situation), ...moveDates(situation)],
  late: (situation) => [...widenWindow(situation), ...moveDates(situation)],
  'no-seats': addSeats,
};

/** The changes that could clear a gate, the need's own first. */
export function remediesOf(gate: Gate, situation: Situation): Trial[] {
  return remedies[gate]?.(situation) ?? [];
}

/** The changes of the need that could bring an edition nearer where no gate demands one. */
export function concessions(situation: Situation): Trial[] {
  return [...acceptLanguages(situation), ...acceptModes(situation), ...widenWindow(situation)];
}

function trial(
  { ask, offer, edition }: Situation,
  change: Change,
  changed: { ask?: Partial<Ask>; offer?: Partial<Offer>; edition?: Partial<Edition> },
): Trial {
  return {
    change,
    ask: { ...ask, ...changed.ask },
    offer: { ...offer, ...changed.offer, editions: [{ ...edition, ...changed.edition }] },
  };
}

/** A need that names no language accepts any: to name one would narrow it. */
function acceptLanguages(situation: Situation): Trial[] {
  const { ask, edition } = situation;
  const accepted = ask.deliveryLanguages;
  if (accepted.length === 0) return [];
  return languages
    .filter((it) => edition.deliveryLanguages.includes(it) && !accepted.includes(it))
    .map((language) =>
      trial(situation, changeOf('accept-language', { language }), {
        ask: { deliveryLanguages: [...accepted, language] },
      }),
    );
}

function acceptModes(situation: Situation): Trial[] {
  const { ask, edition } = situation;
  if (ask.modes.length === 0) return [];
  return modes
    .filter((mode) => edition.modes.includes(mode) && !ask.modes.includes(mode))
    .map((mode) =>
      trial(situation, changeOf('accept-mode', { mode }), { ask: { modes: [...ask.modes, mode] } }),
    );
}

/** The need's window extended by as much of the edition as is still to come. */
function widenWindow(situation: Situation): Trial[] {
  const { ask, edition, asOf } = situation;
  if (ask.window === null || edition.window === null || edition.window.to < asOf) return [];
  const starts = laterOf(edition.window.from, asOf);
  const from = starts < ask.window.from ? starts : ask.window.from;
  const to = laterOf(edition.window.to, ask.window.to);
  if (from === ask.window.from && to === ask.window.to) return [];
  return [
    trial(situation, changeOf('widen-window', { from, to }), { ask: { window: { from, to } } }),
  ];
}

function openToStates(situation: Situation): Trial[] {
  const { offer, verdicts } = situation;
  const states = verdicts
    .filter(({ failures }) => failures.length === 1 && failures[0]?.gate === 'country')
    .map(({ state }) => state);
  const eligible = [...(offer.eligible ?? []), ...states];
  return [trial(situation, changeOf('open-to-states', { states }), { offer: { eligible } })];
}

function addLanguages(situation: Situation): Trial[] {
  const { ask, edition } = situation;
  return languages
    .filter((language) => ask.deliveryLanguages.includes(language))
    .map((language) =>
      trial(situation, changeOf('add-language', { language }), {
        edition: { deliveryLanguages: [...edition.deliveryLanguages, language] },
      }),
    );
}

function addInterpretation(situation: Situation): Trial[] {
  const { ask, offer, edition } = situation;
  if (!kindsWithInterpreters.includes(offer.kind)) return [];
  return languages
    .filter((language) => ask.deliveryLanguages.includes(language))
    .map((language) =>
      trial(situation, changeOf('add-interpretation', { language }), {
        edition: { interpretedLanguages: [...edition.interpretedLanguages, language] },
      }),
    );
}

/** The edition moved to where it first could serve the need; as long as before if there is time. */
function moveDates(situation: Situation): Trial[] {
  const { ask, edition, asOf } = situation;
  if (edition.window === null) return [];
  const from = ask.window === null ? asOf : laterOf(ask.window.from, asOf);
  const whole = addDays(from, dayNumber(edition.window.to) - dayNumber(edition.window.from));
  if (ask.window === null) {
    return [movedTo(situation, changeOf('hold-again', { from }), { from, to: whole })];
  }
  const latest = ask.window.to;
  if (latest < from) return [];
  const to = whole < latest ? whole : latest;
  return [movedTo(situation, changeOf('move-dates', { from, to: latest }), { from, to })];
}

function movedTo(situation: Situation, change: Change, window: Window): Trial {
  return trial(situation, change, { edition: { window } });
}

function addSeats(situation: Situation): Trial[] {
  const seats = situation.ask.participants ?? 1;
  return [trial(situation, changeOf('add-seats', { seats }), { edition: { seatsLeft: seats } })];
}

function changeOf(code: ChangeCode, parameters: Change['parameters']): Change {
  return { code, parameters };
}
