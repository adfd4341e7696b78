// What a need is matched by: as a whole, and by each ask that it seems to hold.
import { describe, expect, it } from 'vitest';
import { asksToMatch } from '../../../src/matching/asks/asks-to-match.ts';
import type { Ask } from '../../../src/matching/model.ts';
import { anAsk, engine } from '../support.ts';

const bundle: Partial<Ask> = {
  id: 'need',
  title: 'Support for the coast guard',
  description: 'We request:\n1) a workshop on money laundering;\n2) a manual on arms trafficking.',
  wantedKinds: [],
};
const asksOf = (changes: Partial<Ask>) => asksToMatch(engine, anAsk({ ...bundle, ...changes }));
const partsOf = (changes: Partial<Ask>) => asksOf(changes).slice(1);

describe('a bundle', () => {
  it('is matched as a whole first, then by each ask, with the whole as its context', () => {
    const [whole, ...parts] = asksOf({});
    expect(whole).toEqual(anAsk(bundle));
    expect(parts.map(({ id, title, description }) => [id, title, description])).toEqual([
      ['need#1', 'Workshop on money laundering', 'a workshop on money laundering'],
      ['need#2', 'Manual on arms trafficking', 'a manual on arms trafficking.'],
    ]);
    const context = `${bundle.title}\n${bundle.description}`;
    expect(parts.map((part) => part.context)).toEqual([context, context]);
    expect(parts.map(({ suggested }) => suggested)).toEqual([true, true]);
    const { needId, beneficiaries, window } = anAsk();
    expect(parts[1]).toMatchObject({ needId, beneficiaries, window });
  });

  it('that wants no kind wants of each ask those that it names', () => {
    expect(partsOf({}).map((part) => part.wantedKinds)).toEqual([['workshop'], ['manual']]);
  });

  it('that wants kinds wants of each ask those of them that it names, or all', () => {
    const kindsOf = (...wantedKinds: Ask['wantedKinds']) =>
      partsOf({ wantedKinds }).map((part) => part.wantedKinds);
    expect(kindsOf('manual', 'workshop', 'course')).toEqual([['workshop'], ['manual']]);
    expect(kindsOf('manual', 'course')).toEqual([['manual', 'course'], ['manual']]);
    expect(kindsOf('equipment')).toEqual([['equipment'], ['equipment']]);
  });

  it('that declares concepts declares of each ask those that belong to its subject', () => {
    const concepts = ['asset-recovery', 'firearms-tracing', 'unknown'];
    expect(partsOf({ concepts }).map((part) => part.concepts)).toEqual([
      ['asset-recovery'],
      ['firearms-tracing'],
    ]);
    expect(partsOf({ concepts: ['smuggling-of-migrants'] }).map((part) => part.concepts)).toEqual([
      [],
      [],
    ]);
  });
});

it('a need about one subject is matched as it is', () => {
  const one = { description: 'We request a workshop on money laundering.' };
  expect(asksOf(one)).toEqual([anAsk({ ...bundle, ...one })]);
});

it('an ask that is part of a need already is left as it is', () => {
  expect(asksOf({ context: 'Of the need' })).toEqual([
    anAsk({ ...bundle, context: 'Of the need' }),
  ]);
});
