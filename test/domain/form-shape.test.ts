import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type FormEntries,
  fieldShapeOf,
  formShapeOf,
  formValuesOf,
  readForm,
} from '../../src/domain/form-shape.ts';
import { limits, needInput } from '../../src/domain/need.ts';
import { offerInput } from '../../src/domain/offer.ts';

const need = formShapeOf(needInput);
const offer = formShapeOf(offerInput);

/** The entries of a form with these values, as a browser sends them. */
function sent(values: ReturnType<typeof formValuesOf>): FormEntries {
  return Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  );
}

describe('what a shape says of a field', () => {
  it('tells what must be filled in, and how much fits', () => {
    expect(fieldShapeOf(need, 'content/title')).toMatchObject({
      type: 'text',
      required: true,
      multiple: false,
      maxLength: 300,
    });
    expect(fieldShapeOf(need, 'content/description')?.required).toBe(false);
    expect(fieldShapeOf(need, 'content/asks/2/title')?.required).toBe(true);
  });

  it('tells dates, numbers, choices and lists apart', () => {
    expect(fieldShapeOf(need, 'content/window/from')?.type).toBe('date');
    expect(fieldShapeOf(need, 'content/participants')).toMatchObject({
      type: 'number',
      minimum: 1,
    });
    expect(fieldShapeOf(need, 'content/urgency')?.options).toEqual(['low', 'normal', 'high']);
    expect(fieldShapeOf(need, 'content/beneficiaries')?.multiple).toBe(true);
    expect(fieldShapeOf(offer, 'editions/0/seats')).toMatchObject({ type: 'number', minimum: 0 });
  });

  it('knows no field that the shape does not have', () => {
    expect(fieldShapeOf(need, 'content/colour')).toBeUndefined();
    expect(fieldShapeOf(need, 'content/asks/first/title')).toBeUndefined();
  });
});

it('a form of very many entries is read at once, up to one more than there may be', () => {
  const many = Array.from({ length: 40_000 }, (_, place) => place);
  const entries = many.flatMap((place): [string, string][] => [
    [`editions/${place}/label`, 'a'],
    ['content/excludedStates', 'BRA'],
  ]);
  const began = performance.now();
  const read = z
    .object({
      content: z.object({ excludedStates: z.array(z.string()) }),
      editions: z.array(z.unknown()),
    })
    .parse(readForm(offer, entries));
  // Where each entry is looked for among all others, this takes hours.
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(read.editions).toHaveLength(101);
  expect(read.content.excludedStates).toHaveLength(limits.list + 1);
});

describe('what a form says', () => {
  it('is the input of the action, with nothing for what was left empty', () => {
    const entries: FormEntries = [
      ['content/language', 'pt'],
      ['content/title', 'Rastreamento de armas de fogo'],
      ['content/beneficiaries', 'BRA'],
      ['content/beneficiaries', 'PRY'],
      ['content/participants', ' 24 '],
      ['content/urgency', ''],
      ['content/window/from', ''],
      ['content/window/to', ''],
      ['content/asks/0/title', ''],
      ['content/asks/3/title', 'Curso'],
      ['content/asks/3/wantedKinds', 'course'],
      ['button', 'save'],
    ];
    expect(readForm(need, entries)).toMatchObject({
      content: {
        language: 'pt',
        beneficiaries: ['BRA', 'PRY'],
        participants: 24,
        urgency: null,
        window: null,
        asks: [{ title: 'Curso', wantedKinds: ['course'] }],
      },
    });
  });

  it('keeps what is no number, so that the action names the field', () => {
    const said = readForm(need, [['content/participants', 'a dozen']]);
    expect(said).toMatchObject({ content: { participants: 'a dozen' } });
    expect(formValuesOf(said)['content/participants']).toBe('a dozen');
  });

  it('is shown again as it was said', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== '');
    const ask = fc.record({ title: word, concepts: fc.array(word) });
    const content = fc.record({
      title: word,
      beneficiaries: fc.array(word),
      participants: fc.option(fc.integer()),
      window: fc.option(fc.record({ from: word, to: word })),
      asks: fc.array(ask, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(content, (filed) => {
        const again = readForm(need, sent(formValuesOf({ content: filed })));
        expect(again).toMatchObject({ content: filed });
      }),
    );
  });
});
