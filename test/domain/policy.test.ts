// What a policy and a lexicon may say, to the limits.
import { describe, expect, test } from 'vitest';
import policyFile from '../../data/policy.json' with { type: 'json' };
import { lexiconContent, policyContent } from '../../src/domain/policy.ts';
import { policyDraft, policyVersion } from '../../src/domain/policy-version.ts';
import { accepts, faultCodes, misjudged, withValue } from './support.ts';

/** As it stands in the file: a shape that no longer takes it fails a test, not the loading of all. */
const policy = policyFile.content;

const least = 0;
const million = 1_000_000;
const decade = 3650;

/** Each number of a policy that stands for itself, its least and its most. */
const ranges: [string, number, number][] = [
  ['threshold', least, million],
  ['bands.strong', policy.bands.possible, million],
  ['bands.possible', least, policy.bands.strong],
  ['gates.latestStartAfterNeed', least, decade],
  ['topic.least', least, 1000],
  ['topic.descendant', least, 1000],
  ['topic.related', least, 1000],
  ['topic.detected', least, 1000],
  ['text.wordShare', least, 1000],
  ['text.gramShare', least, 1000],
  ['text.leastWithoutConcepts', least, 1000],
  ['language.interpreted', policy.language.passive, 1000],
  ['language.passive', least, policy.language.interpreted],
  ['timing.fullOverlap', least, decade],
  ['neutral.effect', least, 1000],
  ['candidatesPerAsk', 1, 100],
  ['maxPerAsk', 1, 100],
  ['clocks.answer', least, decade],
  ['clocks.hold', least, decade],
  ['clocks.offerStale', least, decade],
  ['clocks.offerGrace', least, decade],
];

describe('a policy', () => {
  test.each(ranges)('takes %s from %i to %i', (name, from, to) => {
    const path = name.split('.');
    const judged = (value: unknown) => accepts(policyContent, withValue(policy, path, value));
    expect([from, to].map(judged)).toEqual([true, true]);
    expect([from - 1, to + 1, (from + to) / 2 + 0.25, '1', null].map(judged)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('has weights that add up to 1000', () => {
    const { topic, text } = policy.weights;
    const moved = { ...policy.weights, topic: topic - 1, text: text + 1 };
    expect(accepts(policyContent, { ...policy, weights: moved })).toBe(true);
    expect(
      faultCodes(policyContent, { ...policy, weights: { ...policy.weights, topic: topic - 1 } }),
    ).toEqual(['/weights weights-not-1000']);
    expect(faultCodes(policyContent, { ...policy, weights: { ...moved, topic: -1 } })[0]).toBe(
      '/weights/topic too-small-number',
    );
  });

  test('has bands and languages in their order', () => {
    const level = { strong: 600_000, possible: 600_000 };
    expect(accepts(policyContent, { ...policy, bands: level })).toBe(true);
    expect(
      faultCodes(policyContent, { ...policy, bands: { ...level, possible: 600_001 } }),
    ).toEqual(['/bands/possible bands-out-of-order']);
    const equal = { interpreted: 700, passive: 700 };
    expect(accepts(policyContent, { ...policy, language: equal })).toBe(true);
    expect(faultCodes(policyContent, { ...policy, language: { ...equal, passive: 701 } })).toEqual([
      '/language/passive languages-out-of-order',
    ]);
  });

  test('of before languages were graded is read as it was judged', () => {
    const { language: _, ...earlier } = policy;
    expect(policyContent.parse(earlier).language).toEqual({ interpreted: 850, passive: 600 });
  });

  test('of before words had a meaning is read with the share under its new name', () => {
    const { wordShare, ...others } = policy.text;
    const earlier = { ...policy, text: { ...others, skeletonShare: wordShare } };
    expect(policyContent.parse(earlier)).toEqual(policyContent.parse(policy));
    expect(accepts(policyContent, { ...policy, text: { ...others, skeletonShare: 'many' } })).toBe(
      false,
    );
  });

  test('names no member that it does not have, and misses none', () => {
    const parts = ['bands', 'gates', 'topic', 'text', 'language', 'timing', 'effect', 'clocks'];
    const paths = [...parts.map((part) => [part]), ['queue'], ['queue', 'urgency']];
    const more = paths.map((path) => withValue(policy, [...path, 'more'], 1));
    const none = paths.map((path) => withValue(policy, path, {}));
    expect(misjudged(policyContent, [policy], [{ ...policy, more: 1 }, ...more, ...none])).toEqual(
      [],
    );
  });

  test('counts the evaluations of the mean, and the seats above which two approve', () => {
    const judged = (name: string, value: unknown) =>
      accepts(policyContent, withValue(policy, name.split('.'), value));
    expect([0, 10_000].map((value) => judged('effect.prior', value))).toEqual([true, true]);
    expect(judged('effect.prior', -1)).toBe(false);
    expect([null, 0, 50].map((value) => judged('secondApprovalAboveSeats', value))).toEqual([
      true,
      true,
      true,
    ]);
    expect(judged('secondApprovalAboveSeats', -1)).toBe(false);
  });

  test('compares kinds that there are, by permille', () => {
    const judged = (similarity: unknown) =>
      accepts(policyContent, { ...policy, kindSimilarity: similarity });
    expect(judged({})).toBe(true);
    expect(judged({ course: { workshop: 1000, manual: 0 } })).toBe(true);
    expect(judged({ course: { workshop: 1001 } })).toBe(false);
    expect(judged({ course: { book: 1 } })).toBe(false);
    expect(judged({ book: { course: 1 } })).toBe(false);
  });
});

describe('a version of a policy', () => {
  test('is up to four numbers of up to six digits', () => {
    const right = ['1', '2.0', '2.0.0', '1.2.3.4', '123456.123456'];
    const wrong = ['', 'v1', '1.', '.1', '1.2.3.4.5', '1234567', '1.1234567', '1.a', '1 '];
    expect(misjudged(policyVersion, right, wrong)).toEqual([]);
  });

  test('is drafted with a name and a content', () => {
    const draft = { name: ' Autumn ', content: { threshold: 1 } };
    expect(policyDraft.parse(draft)).toEqual({ name: 'Autumn', content: { threshold: 1 } });
    expect(accepts(policyDraft, { ...draft, version: '2.0', from: '1.0', lexicon: '1' })).toBe(
      true,
    );
    const judged = (changes: object) => accepts(policyDraft, { ...draft, ...changes });
    expect([{ name: 'a'.repeat(200) }, { lexicon: 'a'.repeat(100) }].map(judged)).toEqual([
      true,
      true,
    ]);
    expect([{ name: 'a'.repeat(201) }, { name: ' ' }].map(judged)).toEqual([false, false]);
    expect([{ lexicon: 'a'.repeat(101) }, { lexicon: '' }].map(judged)).toEqual([false, false]);
    expect([{ version: 'next' }, { content: [] }, { more: 1 }].map(judged)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a lexicon', () => {
  const lexicon = {
    documents: 1,
    averageLength: { title: 6.5, body: 35 },
    effectMean: 0,
    frequencies: { 'm:train': 1 },
  };

  test('of before the dictionary has no meanings', () => {
    expect(lexiconContent.parse(lexicon)).toEqual({
      ...lexicon,
      meanings: { en: {}, es: {}, pt: {}, fr: {}, skeletons: {} },
    });
  });

  test('holds meanings in every language', () => {
    const meanings = { en: { a: 'b' }, es: {}, pt: {}, fr: {}, skeletons: {} };
    expect(lexiconContent.parse({ ...lexicon, meanings }).meanings).toEqual(meanings);
    const { skeletons: _, ...fewer } = meanings;
    expect(accepts(lexiconContent, { ...lexicon, meanings: fewer })).toBe(false);
    expect(accepts(lexiconContent, { ...lexicon, meanings: { ...meanings, de: {} } })).toBe(false);
  });

  test('counts at least one document, and each term in at least one', () => {
    const judged = (path: string, value: unknown) =>
      accepts(lexiconContent, withValue(lexicon, path.split('.'), value));
    expect([judged('documents', 0), judged('documents', 500)]).toEqual([false, true]);
    expect([judged('frequencies.a', 0), judged('frequencies.a', 9)]).toEqual([false, true]);
    expect([judged('averageLength.title', 0), judged('averageLength.body', -1)]).toEqual([
      false,
      false,
    ]);
    expect(judged('averageLength.more', 1)).toBe(false);
    expect(['effectMean', 'effectMean'].map((path, at) => judged(path, [-1, 1001][at]))).toEqual([
      false,
      false,
    ]);
    expect(judged('effectMean', 1000)).toBe(true);
    expect(judged('more', 1)).toBe(false);
  });
});
