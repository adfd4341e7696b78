// What a release shows: the fields that were named, and nothing of the others.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contentOfRelease,
  namedBeneficiaries,
  type Outline,
  type Releasable,
  releasableFields,
  releaseInput,
} from '../../src/domain/release.ts';

const outline: Outline = {
  need: 'N-4XK7QM',
  ask: 1,
  kinds: ['course'],
  concepts: ['firearms-control'],
  subregions: ['SOUTH-AMERICA'],
};

/** A value of each field that is found nowhere else. */
const releasable = {
  owner: 'mark-owner',
  title: [{ language: 'en', status: 'original', text: 'mark-title' }],
  description: [{ language: 'en', status: 'original', text: 'mark-description' }],
  beneficiaries: ['mark-beneficiaries'],
  audience: { codes: [], words: ['mark-audience'] },
  window: { from: 'mark-window', to: '2026-12-31' },
  participants: 987_654,
  languages: { delivery: ['pt'], passive: ['fr'] },
  modes: ['hybrid'],
} satisfies Releasable;

const marks: Readonly<Record<(typeof releasableFields)[number], string>> = {
  owner: 'mark-owner',
  title: 'mark-title',
  description: 'mark-description',
  beneficiaries: 'mark-beneficiaries',
  audience: 'mark-audience',
  window: 'mark-window',
  participants: '987654',
  languages: '"pt"',
  modes: 'hybrid',
};

describe('the content of a release', () => {
  test('holds a field exactly where it was named, whichever others were', () => {
    fc.assert(
      fc.property(fc.subarray([...releasableFields], { minLength: 1 }), (fields) => {
        const content = contentOfRelease(outline, releasable, fields);
        const told = JSON.stringify(content);
        for (const field of releasableFields) {
          expect([field, told.includes(marks[field])]).toEqual([field, fields.includes(field)]);
          expect([field, field in content]).toEqual([field, fields.includes(field)]);
        }
        expect(content).toMatchObject(outline);
      }),
    );
  });

  test('is the same in whatever order and however often the fields are named', () => {
    const named = fc.array(fc.constantFrom(...releasableFields), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(named, (fields) => {
        const body = { ask: 1, fields, provider: 'unodc', version: 1 };
        const parsed = releaseInput.parse(body);
        expect(parsed.fields).toEqual(releasableFields.filter((one) => fields.includes(one)));
      }),
    );
  });
});

describe('the beneficiaries that are named', () => {
  const states = fc.uniqueArray(fc.constantFrom('ECU', 'PER', 'BRA', 'JAM', 'HND'));

  test('are the owner and those that said that they take part', () => {
    fc.assert(
      fc.property(states, states, fc.constantFrom('ECU', null), (listed, joined, owner) => {
        const named = namedBeneficiaries(listed, owner, joined);
        const may = (state: string) => state === owner || joined.some((one) => one === state);
        expect(named).toEqual(listed.filter(may));
      }),
    );
  });
});
