// How alike concepts are, what each counts for, and to which of them words lean.
import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../src/domain/thesaurus.ts';
import { compileThemes } from '../../../src/matching/concepts/themes.ts';
import { compileThesaurus } from '../../../src/matching/concepts/thesaurus.ts';
import { compileLexicon } from '../../../src/matching/text/lexicon.ts';
import { lexicon } from '../support.ts';

const none = { en: [], es: [], pt: [], fr: [] };

function concept(code: string, broader: string | null, more: Partial<Concept> = {}): Concept {
  return {
    code,
    preferred: { en: code, es: code, pt: code, fr: code },
    alternative: none,
    hidden: none,
    broader,
    related: [],
    notToBeConfusedWith: [],
    scopeNote: null,
    exactMatch: [],
    closeMatch: [],
    ...more,
  };
}

/** Eight concepts: a tree of six, and two that stand alone. */
const tree = [
  concept('root', null),
  concept('left', 'root'),
  concept('right', 'root'),
  concept('leaf', 'left', { related: ['lone', 'right', 'twin', 'nowhere'] }),
  concept('twin', 'left'),
  concept('far', 'right', { notToBeConfusedWith: ['right', 'nowhere'] }),
  concept('lone', null),
  concept('other', 'nowhere'),
];
const topic = { least: 0, descendant: 900, related: 650, detected: 800 };
const content = { ...lexicon, frequencies: { 'c:leaf': 500, 'c:left': 1000 } };
const compiled = compileThesaurus(tree, topic, compileLexicon(content));

const place = (code: string) => compiled.indexOf.get(code) ?? -1;
const alike = (asked: string, offered: string, by = compiled) =>
  by.similarity[place(asked) * tree.length + place(offered)];

/** Information of a concept with so many below it, among eight: the published formula. */
const information = (below: number) =>
  1024 - Math.floor(Math.floor(1024 * Math.log2(below + 1)) / Math.log2(tree.length));

/** The square of the similarity of Lin, in permille. */
function lin(shared: number, one: number, other: number): number {
  const value = Math.floor((2000 * information(shared)) / (information(one) + information(other)));
  return Math.floor((value * value) / 1000);
}

describe('two concepts', () => {
  it('are alike in full where they are the same, and as the policy says below', () => {
    expect([alike('leaf', 'leaf'), alike('root', 'root')]).toEqual([1000, 1000]);
    expect([alike('left', 'twin'), alike('root', 'leaf'), alike('root', 'right')]).toEqual([
      900, 900, 900,
    ]);
  });

  it('are alike by the information of what they share', () => {
    expect(alike('twin', 'leaf')).toBe(lin(2, 0, 0));
    expect(alike('twin', 'left')).toBe(lin(2, 0, 2));
    expect(alike('twin', 'far')).toBe(lin(5, 0, 0));
    expect(alike('left', 'far')).toBe(lin(5, 2, 0));
    expect(alike('twin', 'root')).toBe(lin(5, 0, 5));
    expect(alike('left', 'right')).toBe(lin(5, 2, 1));
  });

  it('of different trees are not alike, unless they are related', () => {
    expect([alike('twin', 'lone'), alike('lone', 'leaf'), alike('other', 'root')]).toEqual([
      0, 0, 0,
    ]);
    expect(alike('leaf', 'lone')).toBe(650);
    expect(alike('leaf', 'right')).toBe(650);
    expect(alike('leaf', 'twin')).toBe(Math.max(650, lin(2, 0, 0)));
  });

  it('that must not be confused are not alike, and are known as look-alikes', () => {
    expect(alike('far', 'right')).toBe(0);
    expect(alike('right', 'far')).toBe(900);
    expect(compiled.lookAlike(place('far'), place('right'))).toBe(true);
    expect(compiled.lookAlike(place('right'), place('far'))).toBe(false);
    expect(compiled.lookAlike(place('far'), place('left'))).toBe(false);
    expect(compiled.lookAlike(-1, -1)).toBe(false);
  });

  it('are not alike where they are so by less than the policy asks', () => {
    const strict = (least: number) =>
      compileThesaurus(tree, { ...topic, least }, compileLexicon(content));
    expect(alike('leaf', 'lone', strict(650))).toBe(650);
    expect(alike('leaf', 'lone', strict(651))).toBe(0);
  });
});

describe('a thesaurus', () => {
  it('is in the order of its codes, however it is written', () => {
    const codes = ['far', 'leaf', 'left', 'lone', 'other', 'right', 'root', 'twin'];
    expect(compiled.concepts.map(({ code }) => code)).toEqual(codes);
    expect(codes.map(place)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const reversed = compileThesaurus(tree.toReversed(), topic, compileLexicon(content));
    expect(reversed.similarity).toEqual(compiled.similarity);
    expect(reversed.weights).toEqual(compiled.weights);
    expect(tree[0]?.code).toBe('root');
  });

  it('has lines from each concept to the top, and ends those that turn back', () => {
    const lineOf = (code: string) =>
      compiled.lines[place(code)]?.map((one) => compiled.concepts[one]?.code);
    expect(lineOf('leaf')).toEqual(['leaf', 'left', 'root']);
    expect(lineOf('root')).toEqual(['root']);
    expect(lineOf('other')).toEqual(['other']);
    const turned = [concept('a', 'b'), concept('b', 'a')];
    const circle = compileThesaurus(turned, topic, compileLexicon(content));
    expect(circle.lines).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('weighs concepts by their information and by how rarely they are named', () => {
    const rare = compileLexicon(content);
    const weightOf = (code: string) => compiled.weights[place(code)];
    expect(weightOf('lone')).toBe(1000);
    expect(weightOf('root')).toBe(Math.floor((1000 * information(5)) / 1024));
    const named = (rare.weights.get('c:leaf') ?? 0) / rare.unseen;
    expect(weightOf('leaf')).toBe(Math.floor(1000 * named));
    expect(weightOf('left')).toBe(0);
  });

  it('may be of one concept, or of none', () => {
    const one = compileThesaurus([concept('one', null)], topic, compileLexicon(content));
    expect([...one.similarity, ...one.weights]).toEqual([1000, 1000]);
    expect(compileThesaurus([], topic, compileLexicon(content)).concepts).toEqual([]);
  });
});

describe('words', () => {
  /** Labels as their words: of concept 0, of concept 1 and so on. */
  const leansOf = (...labels: number[][][]) => {
    const read = labels.flatMap((ofConcept, at) =>
      ofConcept.map((words) => ({
        concept: at,
        language: 'en' as const,
        confidence: 1000,
        tokens: [],
        words,
      })),
    );
    return Object.fromEntries(
      Array.from(compileThemes(read), ([one, leans]) => [
        one,
        leans.map(({ concept: at, weight }) => [at, weight]),
      ]),
    );
  };

  it('lean to the concept whose label they are, and share a label by their rarity', () => {
    const alone = [[3]];
    const others = [[[4]], [[5]], [[6]], [[7]], [[8]], [[9]]];
    expect(leansOf(alone, [[1, 2]], ...others)).toMatchObject({
      1: [[1, 500]],
      2: [[1, 500]],
      3: [[0, 1000]],
    });
  });

  it('that many concepts have lean to each of them less, or not at all', () => {
    const shared = leansOf([[1, 2]], [[1, 3]], [[1, 4]], [[1, 5]], [[6]], [[7]], [[8]], [[9]]);
    const rarity = (times: number) => Math.floor(1024 * Math.log2(8 / (times + 0.5)));
    const whole = rarity(4) + rarity(1);
    expect(shared['1']).toBeUndefined();
    expect(shared['2']).toEqual([[0, Math.floor((1000 * rarity(1)) / whole)]]);
    const ofFour = (times: number) => Math.floor(1024 * Math.log2(4 / (times + 0.5)));
    const lean = Math.floor((1000 * ofFour(2)) / ofFour(1));
    expect(leansOf([[1]], [[1]], [[2]], [[3]])['1']).toEqual([
      [0, lean],
      [1, lean],
    ]);
  });

  it('lean by the label in which they weigh most', () => {
    const others = [[[4]], [[5]], [[6]], [[7]], [[8]], [[9]], [[10]]];
    expect(leansOf([[1, 2], [1], [1, 3]], ...others)['1']).toEqual([[0, 1000]]);
  });

  it('of the only concept tell nothing, nor do those of every one', () => {
    expect(leansOf([[1, 2]])).toEqual({});
    expect(leansOf([[1]], [[1]])).toEqual({});
    expect(leansOf()).toEqual({});
  });
});
