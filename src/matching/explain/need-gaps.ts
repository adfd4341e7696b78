// Which fields of a need, missing, vague or narrow, stand between it and the offers on its subject. Each
// gap is shown by filling it as the offer would have it, and judging the pair again.
import type { Criterion, Judgement } from '../../domain/assessment.ts';
import {
  type ChangeCode,
  type GapEffect,
  type NeedField,
  needFields,
} from '../../domain/explanation.ts';
import type { Engine } from '../compiled.ts';
import { judge, prepareAsk } from '../engine.ts';
import type { Ask, Edition, JudgedPair, Offer } from '../model.ts';
import type { PreparedAsk, PreparedOffer } from '../prepare.ts';
import { nearMissesOfPair, type Run } from './near-misses.ts';

/** A field of the need, what it does to the offers named, and which these are. */
export type NeedGap = { field: NeedField; effect: GapEffect; offers: string[] };

/** The field that a change of the need is a change of. */
const fieldOfChange: Partial<Record<ChangeCode, NeedField>> = {
  'accept-language': 'deliveryLanguages',
  'widen-window': 'window',
};

type Filling = { field: NeedField; criterion: Criterion; fill(of: Filled): Partial<Ask> };
type Filled = { offer: Offer; edition: Edition };

/** How a field that the need leaves open is filled as the offer would have it. */
const fillings: readonly Filling[] = [
  {
    field: 'audience',
    criterion: 'audience',
    fill: ({ offer }) => ({ audience: offer.audience }),
  },
  {
    field: 'wantedKinds',
    criterion: 'kind',
    fill: ({ offer }) => ({ wantedKinds: [offer.kind] }),
  },
  {
    field: 'window',
    criterion: 'timing',
    fill: ({ edition }) => ({ window: edition.window }),
  },
  {
    field: 'deliveryLanguages',
    criterion: 'language',
    fill: ({ edition }) => ({ deliveryLanguages: edition.deliveryLanguages }),
  },
  { field: 'modes', criterion: 'mode', fill: ({ edition }) => ({ modes: edition.modes }) },
  { field: 'participants', criterion: 'capacity', fill: () => ({ participants: 1 }) },
];

/**
 * The gaps of an ask before these offers, which are on its subject: those that block first, in the
 * order of the fields. The offers of a gap are in the order of their ids.
 */
export function needGaps(run: Run, ask: PreparedAsk, offers: readonly PreparedOffer[]): NeedGap[] {
  const gaps = new Map<string, NeedGap>();
  const note = (field: NeedField, effect: GapEffect, offer: string): void => {
    const key = `${effect} ${field}`;
    const gap = gaps.get(key) ?? { field, effect, offers: [] };
    gap.offers.push(offer);
    gaps.set(key, gap);
  };
  const confirmed = withConceptsConfirmed(run.engine, ask);
  for (const offer of [...offers].sort((a, b) => (a.offer.id < b.offer.id ? -1 : 1))) {
    const pair = judge(run.engine, ask, offer, run.asOf);
    const found =
      pair === null
        ? narrowFields(run, ask, offer)
        : openFields(run, { ask, offer, pair, confirmed });
    for (const [field, effect] of found) note(field, effect, offer.offer.id);
  }
  const placeOf = ({ field, effect }: NeedGap) =>
    needFields.indexOf(field) + (effect === 'blocks' ? 0 : needFields.length);
  return [...gaps.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

type FieldEffect = readonly [NeedField, GapEffect];

/** Fields that are stated so narrowly that a gate fails for them alone. */
function narrowFields(run: Run, ask: PreparedAsk, offer: PreparedOffer): FieldEffect[] {
  const misses = nearMissesOfPair(run, ask, offer) ?? [];
  const fields = misses.flatMap(({ changes }) =>
    changes.flatMap(({ code }) => fieldOfChange[code] ?? []),
  );
  return [...new Set(fields)].map((field) => [field, 'blocks']);
}

type Eligible = {
  ask: PreparedAsk;
  offer: PreparedOffer;
  pair: JudgedPair;
  confirmed: PreparedAsk | null;
};

/** Fields that are missing, or vague, where the pair passes the gates. */
function openFields({ engine, asOf }: Run, eligible: Eligible): FieldEffect[] {
  const { ask, offer, pair, confirmed } = eligible;
  const before = pair.judgement;
  const edition = offer.offer.editions.find(({ id }) => id === pair.editionId);
  if (edition === undefined) return [];
  const unstated = new Set(
    before.criteria.filter(({ stated }) => !stated).map(({ criterion }) => criterion),
  );
  const trials: [NeedField, PreparedAsk][] = fillings
    .filter(({ criterion }) => unstated.has(criterion))
    .map(({ field, fill }) => {
      const filled = fill({ offer: offer.offer, edition });
      return [field, { ...ask, ask: { ...ask.ask, ...filled } }];
    });
  if (confirmed !== null) trials.unshift(['concepts', confirmed]);
  return trials.flatMap(([field, changed]): FieldEffect[] => {
    const effect = effectOf(before, judge(engine, changed, offer, asOf)?.judgement);
    return effect === null ? [] : [[field, effect]];
  });
}

function effectOf(before: Judgement, after: Judgement | undefined): GapEffect | null {
  if (after === undefined || after.score <= before.score) return null;
  return after.proposed && !before.proposed ? 'blocks' : 'weakens';
}

/** The ask with the concepts that its text shows confirmed; null where none are left to confirm. */
function withConceptsConfirmed(engine: Engine, ask: PreparedAsk): PreparedAsk | null {
  const shown = ask.concepts.map(({ concept }) => engine.thesaurus.concepts[concept]?.code ?? '');
  if (shown.every((code) => ask.ask.concepts.includes(code))) return null;
  return prepareAsk(engine, { ...ask.ask, concepts: shown });
}
