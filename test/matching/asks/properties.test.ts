import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/vocabulary.ts';
import { asksToMatch } from '../../../src/matching/asks/asks-to-match.ts';
import { plain } from '../../../src/matching/asks/cues.ts';
import { suggestAsks } from '../../../src/matching/asks/suggest-asks.ts';
import { anAsk, engine } from '../support.ts';

const fragments = fc.constantFrom(
  'We request training in',
  'Also',
  'money laundering',
  'trata de personas',
  'rastreo de armas de fuego',
  'firearms tracing',
  'se solicita',
  'faltam equipamentos para',
  'ne dispose pas de',
  'lack of',
  '1)',
  '2)',
  '(a)',
  '(b)',
  '- ',
  '• ',
  '\n',
  '\n\n',
  ':',
  ';',
  '. ',
  ', and',
  'Œuvre à l’État',
  '🚓',
  'e\u0301tat',
);
const texts = fc.array(fragments, { maxLength: 24 }).map((list) => list.join(' '));
const needs = fc.record({
  language: fc.constantFrom(...languages),
  title: fc.constantFrom('Support', 'Money laundering', 'Trata de personas'),
  description: fc.oneof(texts, fc.string({ unit: 'grapheme', maxLength: 200 })),
});

const topics = ['money laundering', 'firearms tracing', 'trafficking in persons', 'asset recovery'];
const items = fc.array(
  fc
    .tuple(fc.constantFrom(...topics), fc.constantFrom('a course on', 'equipment for', 'advice on'))
    .map(([topic, kind]) => `${kind} ${topic}`),
  { minLength: 2, maxLength: 12 },
);
const markers = fc.constantFrom<(place: number) => string>(
  (place) => `${place + 1})`,
  (place) => `${place + 1}.`,
  (place) => `(${String.fromCharCode(97 + place)})`,
  () => '-',
  () => '•',
);

describe('suggested asks', () => {
  it('have passages that stand in the text, in order and apart', () => {
    fc.assert(
      fc.property(needs, (need) => {
        let last = 0;
        for (const { passages, leadIn, description } of suggestAsks(engine, need)) {
          const words = passages.map(({ start, end }) => need.description.slice(start, end));
          expect(words.join('\n')).toBe(description);
          for (const { start, end } of passages) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(need.description.length);
            last = end;
          }
          for (const { start, end } of leadIn) expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  it('are at least one, have titles that can be filed, and are the same each time', () => {
    fc.assert(
      fc.property(needs, (need) => {
        const asks = suggestAsks(engine, need);
        expect(asks.length).toBeGreaterThanOrEqual(1);
        expect(asks.length).toBeLessThanOrEqual(30);
        for (const { title } of asks) {
          expect(title.trim().length).toBeGreaterThanOrEqual(3);
          expect(title.length).toBeLessThanOrEqual(300);
        }
        expect(suggestAsks(engine, need)).toEqual(asks);
      }),
    );
  });

  it('hold every item of a list, in its order', () => {
    fc.assert(
      fc.property(items, markers, (list, marker) => {
        const lines = list.map((item, place) => `${marker(place)} ${item}`);
        const description = `We request:\n${lines.join('\n')}`;
        const asks = suggestAsks(engine, { language: 'en', title: 'Support', description });
        expect(asks.map((ask) => ask.description)).toEqual(list);
      }),
    );
  });

  it('are one where all sentences are of one subject', () => {
    const sentences = fc.array(
      fc.constantFrom(
        'We request a workshop on money laundering.',
        'Prosecutors lack training in money laundering.',
        'We also need exercises on asset recovery.',
        'Few cases of financial crime reach the courts.',
        'The course should be in Spanish.',
        'We thank the donors.',
        'Participants: thirty prosecutors.',
        'In addition, a manual on money laundering would be useful.',
      ),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(sentences, (list) => {
        const need = {
          language: 'en',
          title: 'Money laundering',
          description: list.join(' '),
        } as const;
        expect(suggestAsks(engine, need)).toHaveLength(1);
      }),
    );
  });
});

describe('the asks to match', () => {
  it('are the whole first, then its parts in the context of the whole', () => {
    fc.assert(
      fc.property(needs, (need) => {
        const whole = anAsk({ ...need, id: 'need-7', needId: 'need-7' });
        const [first, ...parts] = asksToMatch(engine, whole);
        expect(first).toEqual(whole);
        const suggested = suggestAsks(engine, need);
        expect(parts.map(({ id }) => id)).toEqual(
          suggested.length < 2 ? [] : suggested.map((_, place) => `need-7#${place + 1}`),
        );
        for (const { context, beneficiaries } of parts) {
          expect(plain(context)).toBe(plain(`${whole.title}\n${whole.description}`));
          expect(beneficiaries).toEqual(whole.beneficiaries);
        }
      }),
    );
  });

  it('have the kinds and declared concepts of the whole that belong to them', () => {
    const whole = anAsk({
      description: 'We request: a course on money laundering; equipment for firearms tracing.',
      wantedKinds: ['course', 'equipment'],
      concepts: ['financial-crime', 'firearms-tracing'],
    });
    const parts = asksToMatch(engine, whole).slice(1);
    expect(parts.map(({ wantedKinds }) => wantedKinds)).toEqual([['course'], ['equipment']]);
    expect(parts.map(({ concepts }) => concepts)).toEqual([
      ['financial-crime'],
      ['firearms-tracing'],
    ]);
  });

  it('leave an ask that its filer stated as it is', () => {
    const stated = anAsk({
      context: 'The whole need',
      description: '1) drugs 2) arms trafficking',
    });
    expect(asksToMatch(engine, stated)).toEqual([stated]);
  });
});
