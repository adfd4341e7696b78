// A description as it is laid out: its sentences and its lists.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/matching/asks/blocks.ts';
import { markerRuns } from '../../../src/matching/asks/list-markers.ts';
import type { Passage } from '../../../src/matching/asks/model.ts';
import { sentencesIn } from '../../../src/matching/asks/sentences.ts';

/** Each sentence as its words, each list as what introduces it and its items. */
function layout(text: string): (string | { leadIn: string | null; items: string[] })[] {
  const words = ({ start, end }: Passage) => text.slice(start, end);
  return blocksOf(text).map((block) => {
    if ('sentence' in block) return words(block.sentence);
    const { leadIn, items } = block.list;
    return { leadIn: leadIn && words(leadIn), items: items.map(words) };
  });
}

const sentences = (text: string) =>
  sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    [
      'end at a mark that a capital follows',
      'One is. Two is! Three? Four',
      ['One is.', 'Two is!', 'Three?', 'Four'],
    ],
    [
      'go on where a small letter follows',
      'The vs. case e. g. of one. and so on',
      ['The vs. case e. g. of one. and so on'],
    ],
    [
      'end with the quotation that they close',
      'He said “go.” Then “Stop!” (Now.) Good',
      ['He said “go.”', 'Then “Stop!”', '(Now.)', 'Good'],
    ],
    [
      'begin with a number, a quotation or a Spanish mark',
      'One. 2 more. «Tres». ¿Cuatro? ¡Cinco!',
      ['One.', '2 more.', '«Tres».', '¿Cuatro?', '¡Cinco!'],
    ],
    [
      'do not end within a number',
      'It costs 1.500 in all. Thanks',
      ['It costs 1.500 in all.', 'Thanks'],
    ],
    [
      'do not end at an abbreviation',
      'El Dr. Paz y la Sra. Luz citan el art. 6 y el No. 7. Fin',
      ['El Dr. Paz y la Sra. Luz citan el art. 6 y el No. 7.', 'Fin'],
    ],
    [
      'do not end at initials',
      'The U. S. Coast Guard and J. Doe met. Then left',
      ['The U. S. Coast Guard and J. Doe met.', 'Then left'],
    ],
    ['go on over a line that only wraps', 'We need\nhelp with boats', ['We need\nhelp with boats']],
    ['end at a line that ends one', 'We need:\nhelp; \nmore', ['We need:', 'help;', 'more']],
    [
      'end at a line after which one begins',
      'First line\nSecond line',
      ['First line', 'Second line'],
    ],
    [
      'end at an empty line',
      'first part\n\nsecond part\n \t\nthird',
      ['first part', 'second part', 'third'],
    ],
    ['are none in an empty text', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('are looked for in the stretch alone', () => {
    const text = 'One. Two. Three. Four.';
    const found = sentencesIn(text, { start: 5, end: 16 });
    expect(found).toEqual([
      { start: 5, end: 9 },
      { start: 10, end: 16 },
    ]);
  });
});

describe('a text', () => {
  it('without lists is its sentences', () => {
    expect(layout('One. Two.')).toEqual(['One.', 'Two.']);
    expect(layout('')).toEqual([]);
  });

  it('has lists between its sentences, with what introduces them', () => {
    const text =
      'We write. We request:\n1) training;\n2) equipment; and\n3) advice.\n\nThank you. Goodbye.';
    expect(layout(text)).toEqual([
      'We write.',
      { leadIn: 'We request:', items: ['training', 'equipment', 'advice.'] },
      'Thank you.',
      'Goodbye.',
    ]);
  });

  it.each([
    ['a full stop', 'We write.\n- one\n- two', 'We write.'],
    ['a question mark', 'What now?\n- one\n- two', 'What now?'],
    ['a semicolon', 'We write;\n- one\n- two', 'We write;'],
  ])('has a list that a sentence before it does not introduce, by %s', (_, text, sentence) => {
    expect(layout(text)).toEqual([sentence, { leadIn: null, items: ['one', 'two'] }]);
  });

  it('has a list that a sentence without a mark introduces', () => {
    expect(layout('We request\n- one\n- two')).toEqual([
      { leadIn: 'We request', items: ['one', 'two'] },
    ]);
  });

  it('may begin with a list', () => {
    expect(layout('- one\n- two\n\nAnd more.')).toEqual([
      { leadIn: null, items: ['one', 'two'] },
      'And more.',
    ]);
  });

  it('has one list after another, the second not introduced by the first', () => {
    expect(layout('First:\n1. one\n2. two\n\nThen:\n1. three\n2. four')).toEqual([
      { leadIn: 'First:', items: ['one', 'two'] },
      { leadIn: 'Then:', items: ['three', 'four'] },
    ]);
    expect(layout('a) one\nb) two\n\n- three\n- four')).toEqual([
      { leadIn: null, items: ['one', 'two'] },
      { leadIn: null, items: ['three', 'four'] },
    ]);
  });

  it('has items without what joins them to the next', () => {
    const items = (text: string) => layout(text);
    expect(items('(a) one, and (b) two; or (c) three')).toEqual([
      { leadIn: null, items: ['one', 'two', 'three'] },
    ]);
    expect(items('(a) uno; y (b) dos, e (c) tres; o (d) cuatro; u (e) cinco')).toEqual([
      { leadIn: null, items: ['uno', 'dos', 'tres', 'cuatro', 'cinco'] },
    ]);
    expect(items('(a) un ; et (b) deux; ou (c) trois')).toEqual([
      { leadIn: null, items: ['un', 'deux', 'trois'] },
    ]);
  });

  it('has a last item that ends with its sentence, where the items stand in one', () => {
    expect(layout('We need (a) boats and (b) radios. We thank you.')).toEqual([
      { leadIn: 'We need', items: ['boats', 'radios.'] },
      'We thank you.',
    ]);
  });

  it('has a last item that ends with its paragraph, where each has its line', () => {
    expect(layout('- boats\n- radios. For the coast\nand the sea\nWe thank you')).toEqual([
      { leadIn: null, items: ['boats', 'radios. For the coast\nand the sea'] },
      'We thank you',
    ]);
    expect(layout('- barcos\n- radios\n¿Es posible?')).toEqual([
      { leadIn: null, items: ['barcos', 'radios'] },
      '¿Es posible?',
    ]);
    expect(layout('- boats\n- radios\n \t\nand so on')).toEqual([
      { leadIn: null, items: ['boats', 'radios'] },
      'and so on',
    ]);
  });
});

describe('a sentence with semicolons', () => {
  it('is a list of two parts or more after a colon', () => {
    expect(layout('We request: boats; radios.')).toEqual([
      { leadIn: 'We request:', items: ['boats', 'radios.'] },
    ]);
    expect(layout('We request: boats; radios; and trucks.')).toEqual([
      { leadIn: 'We request:', items: ['boats', 'radios', 'trucks.'] },
    ]);
    expect(layout('We request: boats;')).toEqual(['We request: boats;']);
  });

  it('is a list of three parts or more without one', () => {
    expect(layout('We need boats; we need radios')).toEqual(['We need boats; we need radios']);
    expect(layout('We need boats; radios; and trucks.')).toEqual([
      { leadIn: null, items: ['We need boats', 'radios', 'trucks.'] },
    ]);
    expect(layout('Barcos; radios; y camiones')).toEqual([
      { leadIn: null, items: ['Barcos', 'radios', 'camiones'] },
    ]);
    expect(layout('Des bateaux; des radios; et des camions')).toEqual([
      { leadIn: null, items: ['Des bateaux', 'des radios', 'des camions'] },
    ]);
  });

  it('is not introduced by a colon within a part, or at the end of a number', () => {
    expect(layout('Boats; radios: ten; trucks')).toEqual([
      { leadIn: null, items: ['Boats', 'radios: ten', 'trucks'] },
    ]);
    expect(layout('At 10:30 boats; radios')).toEqual(['At 10:30 boats; radios']);
  });

  it('has no parts of the sentences before and after it', () => {
    expect(layout('Hello: all. We need: boats; radios. More; less; same.')).toEqual([
      'Hello: all.',
      { leadIn: 'We need:', items: ['boats', 'radios.'] },
      { leadIn: null, items: ['More', 'less', 'same.'] },
    ]);
    expect(layout('We need boats. Then; perhaps.')).toEqual(['We need boats.', 'Then; perhaps.']);
  });
});

describe('list markers', () => {
  const marks = (text: string) =>
    markerRuns(text).map(({ markers, inline }) => ({
      marks: markers.map(({ start, end }) => text.slice(start, end).trim()),
      inline,
    }));

  it.each([
    ['1) a 2) b 3) c', ['1)', '2)', '3)'], true],
    ['(1) a\n(2) b', ['(1)', '(2)'], false],
    ['1] a\n2] b', ['1]', '2]'], false],
    ['1. a\n2. b\n3. c', ['1.', '2.', '3.'], false],
    ['1.- a\n2.- b', ['1.-', '2.-'], false],
    ['1º a\n2º b', ['1º', '2º'], false],
    ['1 - a\n2 - b', ['1 -', '2 -'], false],
    ['We need: 1. boats. 2. radios', ['1.', '2.'], true],
    ['a) a b) b', ['a)', 'b)'], true],
    ['A. a\nB. b', ['A.', 'B.'], false],
    ['(i) a (ii) b (iii) c (iv) d', ['(i)', '(ii)', '(iii)', '(iv)'], true],
    ['i. a\nii. b', ['i.', 'ii.'], false],
    ['- a\n- b', ['-', '-'], false],
    ['* a\n* b', ['*', '*'], false],
    ['x • a • b', ['•', '•'], true],
  ])('are found in %j', (text, expected, inline) => {
    expect(marks(text)).toEqual([{ marks: expected, inline }]);
  });

  it.each([
    ['one alone', '1) a and no more'],
    ['numbers that do not begin at one', '2) a 3) b'],
    ['numbers that skip', '1) a 3) b'],
    ['years', '1999. a\n2000. b'],
    ['letters within words', 'plan(a) and plan(b)'],
    ['a dash within a line', 'x - a - b'],
    ['nothing', ''],
  ])('are not seen in %s', (_, text) => {
    expect(markerRuns(text)).toEqual([]);
  });

  it('begin again at one, and are then another list', () => {
    expect(marks('1) a 2) b. 1) c 2) d').map((run) => run.marks)).toEqual([
      ['1)', '2)'],
      ['1)', '2)'],
    ]);
  });

  it('part lists of bullets by an empty line before what is no item', () => {
    expect(marks('- a\n- b\n\ntext\n\n- c\n- d').map((run) => run.marks)).toEqual([
      ['-', '-'],
      ['-', '-'],
    ]);
    expect(marks('- a\n\n- b').map((run) => run.marks)).toEqual([['-', '-']]);
  });

  it('are those of the outer list where one stands within another', () => {
    expect(marks('1. a\n  a) b\n  b) c\n2. d').map((run) => run.marks)).toEqual([['1.', '2.']]);
  });

  it('stand in order, and never within one another', () => {
    const piece = fc.constantFrom(
      '1) a ',
      '2) b ',
      '3) c ',
      '\n- d',
      '\na) e',
      '\nb) f',
      '\n\n',
      'g. ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const ends = markerRuns(pieces.join('')).flatMap(({ markers }) =>
          markers.flatMap(({ start, end }) => [start, end]),
        );
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      }),
    );
  });
});
