import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { membersAt } from '../../src/reference/groups.ts';
import { parseJson, ReferenceFileError, uniqueBy } from '../../src/reference/read.ts';
import { parseThesaurus } from '../../src/reference/thesaurus.ts';

describe('a data file that is not as it must be', () => {
  const shape = z.object({
    states: z.array(z.object({ code: z.string() })).superRefine(uniqueBy(({ code }) => code)),
  });
  const faultOf = (text: string) => {
    try {
      parseJson('states.json', text, shape);
    } catch (error) {
      return error instanceof ReferenceFileError ? error.message : 'another error';
    }
    return 'none';
  };

  test('is named, with the place in it', () => {
    expect(faultOf('{"states":[{"code":"ECU"},{"code":7}]}')).toMatch(
      /^states\.json: states\[1\]\.code: /,
    );
    expect(faultOf('{"states":[{"code":"ECU"},{"code":"ECU"}]}')).toBe(
      'states.json: states[1]: ECU is there twice',
    );
    expect(faultOf('{')).toMatch(/^states\.json: /);
    expect(faultOf('{"states":[]}')).toBe('none');
  });
});

const prefixes = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix c: <urn:enlace:concept:> .
@prefix p: <urn:enlace:property:> .
`;
const scheme = '<urn:enlace:thesaurus> a skos:ConceptScheme ; owl:versionInfo "1.2.3" .';

/** A concept in Turtle with labels of its own and these further statements. */
function concept(code: string, statements = ''): string {
  const labels = ['en', 'es', 'pt', 'fr'].map((tag) => `"${code} ${tag}"@${tag}`).join(', ');
  const place = statements.includes('skos:broader')
    ? ''
    : '; skos:topConceptOf <urn:enlace:thesaurus>';
  return `c:${code} a skos:Concept ; skos:prefLabel ${labels} ${place} ${statements} .`;
}

function thesaurus(...parts: string[]): string {
  return [prefixes, scheme, ...parts].join('\n');
}

describe('a thesaurus', () => {
  test('is its concepts with their labels and relations, stated from either side', () => {
    const alternatives = '; skos:altLabel "other"@en, "otra"@es ; skos:hiddenLabel "jerga"@es';
    const text = thesaurus(
      concept(
        'one',
        `${alternatives} ; skos:scopeNote "Not two."@en ; p:notToBeConfusedWith c:two`,
      ),
      concept('two', '; skos:broader c:one'),
      concept('three', '; skos:related c:two'),
      'c:one skos:narrower c:three .',
    );
    const { version, concepts } = parseThesaurus([text]);
    expect(version).toBe('1.2.3');
    expect(concepts.map(({ code }) => code)).toEqual(['one', 'three', 'two']);
    expect(concepts[0]).toEqual({
      code: 'one',
      preferred: { en: 'one en', es: 'one es', pt: 'one pt', fr: 'one fr' },
      alternative: { en: ['other'], es: ['otra'], pt: [], fr: [] },
      hidden: { en: [], es: ['jerga'], pt: [], fr: [] },
      broader: null,
      related: [],
      notToBeConfusedWith: ['two'],
      scopeNote: 'Not two.',
      exactMatch: [],
      closeMatch: [],
    });
    expect(concepts[1]).toMatchObject({ broader: 'one', related: ['two'] });
    expect(concepts[2]).toMatchObject({
      broader: 'one',
      related: ['three'],
      notToBeConfusedWith: ['one'],
    });
  });

  const missingLabel = 'c:one a skos:Concept ; skos:prefLabel "a"@en, "b"@es, "c"@pt .';
  test.each([
    ['lacks a preferred label', missingLabel, 'one has 0 preferred labels in fr'],
    [
      'has two preferred labels in a language',
      concept('one', '; skos:prefLabel "again"@en'),
      'one has 2 preferred labels in en',
    ],
    [
      'has two broader concepts',
      [concept('one', '; skos:broader c:two, c:three'), concept('two'), concept('three')].join(
        '\n',
      ),
      'one has 2 broader concepts',
    ],
    [
      'refers to a concept that is not there',
      concept('one', '; skos:broader c:none'),
      'one refers to none: no concept',
    ],
    [
      'is related to a concept that is not there',
      concept('one', '; skos:related c:none'),
      'one refers to none: no concept',
    ],
    [
      'is to be told apart from a concept that is not there',
      concept('one', '; p:notToBeConfusedWith c:none'),
      'one refers to none: no concept',
    ],
    [
      'is broader than itself',
      [
        concept('one', '; skos:broader c:two'),
        concept('two', '; skos:broader c:three'),
        concept('three', '; skos:broader c:one'),
      ].join('\n'),
      'three is broader than itself',
    ],
    [
      'stands under no top concept',
      concept('one').replace('; skos:topConceptOf <urn:enlace:thesaurus>', ''),
      'one is an orphan',
    ],
    [
      'shares a label with another',
      [
        concept('one', '; skos:altLabel "Same"@en'),
        concept('two', '; skos:hiddenLabel "same"@en'),
      ].join('\n'),
      'one and two share “same” in en',
    ],
    [
      'has a label in another language',
      concept('one', '; skos:altLabel "x"@nl'),
      'Unrecognized key',
    ],
    ['has no proper code', concept('Upper'), 'Upper: code: '],
  ])('is refused where a concept %s', (_fault, text, message) => {
    expect(() => parseThesaurus([thesaurus(text)])).toThrow(message);
  });

  test('is refused without a version, and where it is not Turtle, with the line', () => {
    expect(() => parseThesaurus([`${prefixes}${concept('one')}`])).toThrow('one concept scheme');
    const unversioned = '<urn:x> a skos:ConceptScheme .';
    expect(() => parseThesaurus([`${prefixes}${unversioned}`])).toThrow('owl:versionInfo');
    expect(() => parseThesaurus(['c:one a skos:Concept'])).toThrow(/thesaurus: .*line 1/);
  });
});

type Status = 'member' | 'suspended';

function period(state: string, status: Status, from: string | null, to: string | null) {
  return { state, status, from, to };
}

test('members of a group are its full members on the day, the last of a period being out', () => {
  const memberships = [
    period('URY', 'member', null, null),
    period('PRY', 'member', null, '2012-06-29'),
    period('PRY', 'suspended', '2012-06-29', '2013-08-15'),
    period('PRY', 'member', '2013-08-15', null),
    period('VEN', 'member', '2012-07-31', '2016-12-02'),
  ];
  expect(membersAt({ memberships }, '2012-06-28')).toEqual(['PRY', 'URY']);
  expect(membersAt({ memberships }, '2012-06-29')).toEqual(['URY']);
  expect(membersAt({ memberships }, '2013-08-15')).toEqual(['PRY', 'URY', 'VEN']);
  expect(membersAt({ memberships }, '2016-12-02')).toEqual(['PRY', 'URY']);
});
