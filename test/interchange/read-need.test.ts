import { describe, expect, test } from 'vitest';
import type { LookupOptions } from '../../src/interchange/lookups.ts';
import { readNeed } from '../../src/interchange/read-need.ts';
import { parseRows } from '../../src/interchange/rows.ts';
import { goodNeed, testLookups } from './support.ts';

/** Reads one need that differs from the good one as given. */
function read(changes: Record<string, unknown>, options: LookupOptions = {}) {
  const { rows } = parseRows(JSON.stringify([{ ...goodNeed, ...changes }]), 'json');
  const [row] = rows;
  if (row === undefined) throw new Error('no row');
  return readNeed(row, testLookups(options));
}

function contentOf(changes: Record<string, unknown>) {
  const result = read(changes);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.record.content;
}

function faultsOf(changes: Record<string, unknown>) {
  const result = read(changes);
  return result.ok ? [] : result.errors.map(({ field, code }) => [field, code]);
}

describe('a need', () => {
  test('needs no more than who, what and in which language; the rest is not stated', () => {
    expect(read({})).toMatchObject({
      ok: true,
      warnings: [],
      record: {
        externalId: 'n1',
        owner: 'ecu',
        example: false,
        source: null,
        content: {
          language: 'es',
          beneficiaries: ['ECU'],
          group: null,
          audience: [],
          deliveryLanguages: [],
          window: null,
          participants: null,
          urgency: null,
          visibility: 'secretariat',
          asks: [],
        },
      },
    });
  });

  test('names things by codes or by labels in any language', () => {
    const content = contentOf({
      country: 'Équateur',
      countries: ['JAM', 'Haití', 'ECU'],
      language: 'Español',
      audience: ['juez', 'Unidades de inteligencia financiera', 'astrólogos'],
      wantedKinds: ['Curso', 'formación en línea'],
      deliveryLanguages: ['es-EC', 'English'],
      passiveLanguages: ['pt-BR', 'Francés'],
      modes: ['Presencial'],
      concepts: ['lavado de activos'],
      actions: ['1.1'],
      instruments: ['palermo convention'],
      excludedProviders: ['Interpol'],
      urgency: 'High',
    });
    expect(content).toMatchObject({
      beneficiaries: ['ECU', 'JAM', 'HTI'],
      language: 'es',
      audience: ['judges', 'financial-intelligence-unit'],
      audienceText: ['astrólogos'],
      wantedKinds: ['course', 'e-learning'],
      deliveryLanguages: ['es', 'en'],
      passiveLanguages: ['pt', 'fr'],
      modes: ['in-person'],
      concepts: ['money-laundering'],
      actions: ['1.1'],
      instruments: ['UNTOC'],
      excludedProviders: ['interpol'],
      urgency: 'high',
    });
  });

  test('of a group has no state as its owner', () => {
    const result = read({ country: null, region: 'Comunidad del Caribe' });
    expect(result).toMatchObject({
      ok: true,
      record: { owner: null, content: { group: 'CARICOM', beneficiaries: [] } },
    });
  });

  test('may say whose it is, where it comes from and that it is an example', () => {
    const source = { document: 'GT/DOT-I/doc.7/07', line: 31, quote: 'as said' };
    expect(read({ owner: 'UNODC', source, example: true })).toMatchObject({
      ok: true,
      record: { owner: 'unodc', example: true, source: { ...source, name: null, file: null } },
    });
    expect(read({ source: 'a letter' })).toMatchObject({
      record: { source: { document: 'a letter' } },
    });
  });

  test('may have asks of its own and translations', () => {
    const content = contentOf({
      asks: [{ title: 'Curso', wantedKinds: ['Curso'], concepts: ['Money laundering'] }],
      translations: [{ language: 'English', title: 'Training', status: 'official' }],
    });
    expect(content.asks).toEqual([
      { title: 'Curso', description: '', wantedKinds: ['course'], concepts: ['money-laundering'] },
    ]);
    expect(content.translations).toEqual([
      { language: 'en', status: 'official', title: 'Training', description: '' },
    ]);
  });

  test('has its translations in columns of a CSV', () => {
    const csv = 'id,country,language,title,translations.en.title\nn1,ECU,es,Curso,Training\n';
    const [row] = parseRows(csv, 'csv').rows;
    expect(row && readNeed(row, testLookups())).toMatchObject({
      ok: true,
      record: { content: { translations: [{ language: 'en', title: 'Training' }] } },
    });
  });
});

describe('a need is refused', () => {
  test.each([
    [{ id: undefined }, 'id', 'missing'],
    [{ title: undefined }, 'title', 'missing'],
    [{ title: 'ab' }, 'title', 'too-short'],
    [{ title: 'x'.repeat(301) }, 'title', 'too-long'],
    [{ title: 7 }, 'title', 'wrong-type'],
    [{ language: undefined }, 'language', 'missing'],
    [{ language: 'Klingon' }, 'language', 'unknown-language'],
    [{ language: 'nl' }, 'language', 'not-in-list'],
    [{ country: undefined }, 'country', 'no-beneficiary'],
    [{ country: 'Atlantis' }, 'country', 'unknown-country'],
    [{ country: undefined, countries: ['ECU', 'XYZ'] }, 'countries', 'unknown-country'],
    [{ region: 'Far East' }, 'region', 'unknown-group'],
    [{ wantedKinds: ['banquet'] }, 'wantedKinds', 'unknown-kind'],
    [{ wantedKinds: [7] }, 'wantedKinds.0', 'wrong-type'],
    [{ modes: ['by post'] }, 'modes', 'unknown-mode'],
    [{ deliveryLanguages: ['xx'] }, 'deliveryLanguages', 'unknown-language'],
    [{ passiveLanguages: ['xx'] }, 'passiveLanguages', 'unknown-language'],
    [
      { deliveryLanguages: ['es'], passiveLanguages: ['Español'] },
      'passiveLanguages',
      'also-delivery-language',
    ],
    [{ concepts: ['alchemy'] }, 'concepts', 'unknown-concept'],
    [{ actions: ['9.9'] }, 'actions', 'unknown-action'],
    [{ instruments: ['Magna Carta'] }, 'instruments', 'unknown-instrument'],
    [{ excludedProviders: ['SPECTRE'] }, 'excludedProviders', 'unknown-organization'],
    [{ owner: 'SPECTRE' }, 'owner', 'unknown-organization'],
    [{ window: { from: '2027-02-01', to: '2027-01-01' } }, 'window.to', 'ends-before-it-starts'],
    [{ window: { from: '2027-02-01' } }, 'window.to', 'missing'],
    [{ window: { from: '01/02/2027', to: '2027-03-01' } }, 'window.from', 'not-a-date'],
    [{ window: 'soon' }, 'window', 'wrong-type'],
    [{ participants: 0 }, 'participants', 'too-small'],
    [{ participants: 1_000_001 }, 'participants', 'too-big'],
    [{ participants: 'many' }, 'participants', 'wrong-type'],
    [{ participants: 2.5 }, 'participants', 'wrong-type'],
    [{ urgency: 'priority' }, 'urgency', 'not-in-list'],
    [{ visibility: 'everybody' }, 'visibility', 'not-in-list'],
    [{ example: 'perhaps' }, 'example', 'wrong-type'],
    [{ asks: [{ title: 'ab' }] }, 'asks.0.title', 'too-short'],
    [{ asks: [{ title: 'abc', wantedKinds: ['banquet'] }] }, 'asks.0.wantedKinds', 'unknown-kind'],
    [{ asks: [{ title: 'abc', concepts: ['alchemy'] }] }, 'asks.0.concepts', 'unknown-concept'],
    [{ audience: Array.from({ length: 61 }, (_, n) => `team ${n}`) }, 'audience', 'too-many'],
    [
      { translations: [{ language: 'es', title: 'Otra vez' }] },
      'translations',
      'translation-of-itself',
    ],
  ])('for %j, once', (changes, field, code) => {
    expect(faultsOf(changes)).toEqual([[field, code]]);
  });

  test('with all its faults at once, and the nearest names', () => {
    const result = read({ title: 'ab', country: 'Ecuadr', window: 'soon', audience: ['nobody'] });
    expect(result).toMatchObject({
      ok: false,
      errors: [
        { row: 1, field: 'window', code: 'wrong-type' },
        { field: 'country', parameters: { value: 'Ecuadr', suggested: 'yes', nearest: 'Ecuador' } },
        { field: 'title', code: 'too-short', parameters: { least: 3 } },
      ],
      warnings: [{ field: 'audience', code: 'unknown-audience', parameters: { value: 'nobody' } }],
    });
  });
});

describe('a need is doubted', () => {
  test('for a column that the format does not know', () => {
    expect(read({ colour: 'red' })).toMatchObject({
      ok: true,
      warnings: [{ row: 1, field: 'colour', code: 'unknown-column' }],
    });
  });

  test('for a state or an owner beyond the lists, where those are not complete', () => {
    const options = { unlistedStates: true, unlistedOrganizations: true };
    const result = read({ country: 'TUV', owner: 'Ministry of the Sea' }, options);
    expect(result).toMatchObject({
      ok: true,
      record: { owner: 'ministry-of-the-sea', content: { beneficiaries: ['TUV'] } },
      warnings: [
        { field: 'country', code: 'unlisted-country', parameters: { value: 'TUV' } },
        { field: 'owner', code: 'unlisted-organization' },
      ],
    });
    expect(read({ country: 'Atlantis' }, options)).toMatchObject({ ok: false });
  });
});
