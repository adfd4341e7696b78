import { describe, expect, test } from 'vitest';
import { foldName, withoutNumber } from '../../src/interchange/fold.ts';
import { createNameIndex } from '../../src/interchange/names.ts';
import { testLookups } from './support.ts';

describe('a name is found', () => {
  const { audiences, states, groups } = testLookups();

  test.each([
    ['financial-intelligence-unit', 'financial-intelligence-unit'],
    ['Financial Intelligence Units', 'financial-intelligence-unit'],
    ['unidades de inteligencia financiera', 'financial-intelligence-unit'],
    ['forensic laboratory', 'forensic-experts'],
    ['laboratorio forense', 'forensic-experts'],
    ['border guard', 'border-guards'],
    ['GARDE-FRONTIÈRE', 'border-guards'],
    ['gardes frontieres', 'border-guards'],
    ['judge', 'judges'],
    ['juez', 'judges'],
    ['Juiz', 'judges'],
    ['policia', 'police'],
  ])('whatever its case, accents, hyphens and number: %s', (name, code) => {
    expect(audiences.find(name)).toBe(code);
  });

  test('by code, in any of its languages', () => {
    expect(states.find('ecu')).toBe('ECU');
    expect(states.find('EQUATEUR')).toBe('ECU');
    expect(groups.find('communauté des caraïbes')).toBe('CARICOM');
    expect(groups.find('O.A.S.')).toBe('OAS');
    expect(groups.find('Mercosur')).toBeUndefined();
    expect(groups.find(' - ')).toBeUndefined();
  });
});

test.each([
  ['laboratory', 'laboratories'],
  ['judge', 'judges'],
  ['fiscal', 'fiscales'],
  ['juez', 'jueces'],
  ['institución', 'instituciones'],
  ['capital', 'capitais'],
  ['instituição', 'instituições'],
  ['jovem', 'jovens'],
  ['tribunal', 'tribunaux'],
  ['bureau', 'bureaux'],
  ['gendarmerie', 'gendarmeries'],
])('%s and %s are alike', (one, several) => {
  expect(withoutNumber(foldName(several))).toBe(withoutNumber(foldName(one)));
});

describe('a name that is not found', () => {
  const index = createNameIndex([
    { code: 'a', names: ['Department of Public Security', 'Security'] },
    { code: 'b', names: ['Department of Legal Cooperation', 'Security'] },
  ]);

  test('brings the nearest names, the nearest first', () => {
    expect(index.nearest('Departement of Public Securty')).toEqual([
      'Department of Public Security',
      'Department of Legal Cooperation',
    ]);
    expect(index.nearest('zzz')).toEqual([]);
  });

  test('may be one that two entries share: choosing would be guessing', () => {
    expect(index.find('security')).toBeUndefined();
    expect(index.find('securities')).toBeUndefined();
  });
});
