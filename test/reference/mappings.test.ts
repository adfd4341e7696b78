// The mappings of the thesaurus: who looks for a purpose code, a target, an article or an action finds
// the concepts of it, and every concept leads to a purpose code and a target.
import { describe, expect, test } from 'vitest';
import type { Concept } from '../../src/domain/thesaurus.ts';
import { readText } from '../../src/reference/read.ts';
import { parseThesaurus, readThesaurus } from '../../src/reference/thesaurus.ts';
import { readTurtle } from '../../src/reference/turtle.ts';
import { readWorkProgramme } from '../../src/reference/work-programme.ts';

const { concepts } = await readThesaurus();
const byCode = new Map(concepts.map((concept) => [concept.code, concept]));

const purposeCode = 'urn:oecd-dac:crs:';
const target = 'http://metadata.un.org/sdg/';
const palermo = 'urn:un:untoc:';
const action = 'urn:enlace:action:';

function mappingsOf({ exactMatch, closeMatch }: Concept): string[] {
  return [...exactMatch, ...closeMatch];
}

/** What the concept maps to in a vocabulary, or else what the nearest concept above it does. */
function nearest(concept: Concept, vocabulary: string): string[] {
  const own = mappingsOf(concept).filter((iri) => iri.startsWith(vocabulary));
  const above = byCode.get(concept.broader ?? '');
  return own.length > 0 || above === undefined ? own : nearest(above, vocabulary);
}

/** The parts of the IRIs of a vocabulary behind what they have in common. */
function nearestTo(code: string, vocabulary: string): string[] {
  const concept = byCode.get(code);
  const found = concept === undefined ? [] : nearest(concept, vocabulary);
  return found.map((iri) => iri.slice(vocabulary.length)).sort();
}

describe('a concept', () => {
  test.each([
    ['purpose code', purposeCode],
    ['target', target],
  ])('leads to a %s, itself or through the concepts above it', (_kind, vocabulary) => {
    const lost = concepts.filter((concept) => nearest(concept, vocabulary).length === 0);
    expect(lost.map(({ code }) => code)).toEqual([]);
  });

  test.each([
    ['firearms-marking', ['15240'], ['16.4'], ['firearms-protocol:article:8']],
    ['tracking-devices', ['15132'], ['16.4'], ['article:20']],
    ['drug-couriers', ['16063'], ['16.4', '3.5'], []],
    ['poaching', ['15130', '41030'], ['15.7', '15.c'], []],
    ['politically-exposed-persons', ['15113'], ['16.4'], ['article:7']],
    ['victim-hotlines', ['15190'], ['8.7'], ['trafficking-protocol:article:6']],
    ['drug-demand-reduction', ['12330'], ['3.5'], ['article:31']],
  ])('%s leads to the nearest ones', (code, purposes, targets, articles) => {
    expect(nearestTo(code, purposeCode)).toEqual(purposes);
    expect(nearestTo(code, target)).toEqual(targets);
    expect(nearestTo(code, palermo)).toEqual(articles);
  });
});

describe('an entry', () => {
  const named = new Set(concepts.flatMap(mappingsOf));

  test('of the work programme is every action, and no other', async () => {
    const { actions } = await readWorkProgramme();
    expect([...named].filter((iri) => iri.startsWith(action)).sort()).toEqual(
      actions.map(({ code }) => `${action}${code}`).sort(),
    );
  });

  test('of another vocabulary has a title, so that a slip in a number is seen', async () => {
    const file = readTurtle([(await readText('thesaurus/mappings.ttl')).text]);
    const label = 'http://www.w3.org/2000/01/rdf-schema#label';
    const titled = [...file.values()].filter((subject) => subject.literals(label).length === 1);
    const outside = [...named].filter((iri) => !iri.startsWith(action));
    expect(outside.sort()).toEqual(titled.map(({ iri }) => iri).sort());
  });

  test('of the Palermo Convention is every one on an offence, a power or a kind of cooperation', () => {
    const articles = Array.from({ length: 28 }, (_, index) => `${palermo}article:${index + 5}`);
    expect(articles.filter((iri) => !named.has(iri))).toEqual([]);
  });
});

describe('a mapping is refused', () => {
  const scheme = `
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix c: <urn:enlace:concept:> .
    <urn:enlace:thesaurus> a skos:ConceptScheme ;
      <http://www.w3.org/2002/07/owl#versionInfo> "1" .`;
  const concept = (code: string) => `
    c:${code} a skos:Concept ; skos:topConceptOf <urn:enlace:thesaurus> ;
      skos:prefLabel "${code} en"@en, "${code} es"@es, "${code} pt"@pt, "${code} fr"@fr .`;
  const parse = (mappings: string) =>
    parseThesaurus([`${scheme}${concept('one')}${concept('two')}`, `${scheme}${mappings}`]);

  test.each([
    ['urn:oecd-dac:crs:1513'],
    ['urn:oecd-dac:crs:15130x'],
    ['http://metadata.un.org/sdg/18.1'],
    ['http://metadata.un.org/sdg/16'],
    ['urn:un:untoc:article:05'],
    ['urn:un:untoc:drugs-protocol:article:5'],
    ['urn:oas:cifta:article:6'],
    ['urn:enlace:action:5.1'],
    ['https://example.org/15130'],
  ])('to %s, which no known vocabulary could have', (iri) => {
    expect(() => parse(`c:one skos:closeMatch <${iri}> .`)).toThrow(
      `one is mapped to ${iri}: no entry of a known vocabulary`,
    );
  });

  test.each([
    [
      'that is exact and close at once',
      'c:one skos:exactMatch <urn:un:untoc:article:16> ; skos:closeMatch <urn:un:untoc:article:16> .',
      'one has urn:un:untoc:article:16 as exact and as close match',
    ],
    [
      'by which two concepts would be one',
      'c:one skos:exactMatch <urn:un:untoc:article:16> . c:two skos:exactMatch <urn:un:untoc:article:16> .',
      'one and two are both the same as urn:un:untoc:article:16',
    ],
    [
      'of a concept that is not there',
      'c:three skos:closeMatch <urn:un:untoc:article:16> .',
      'three is mapped: no concept',
    ],
  ])('%s', (_fault, mapping, message) => {
    expect(() => parse(mapping)).toThrow(message);
  });

  test('but not where one entry is near to several concepts', () => {
    const near = 'skos:closeMatch <urn:oecd-dac:crs:15130>, <http://metadata.un.org/sdg/16.a>';
    const { concepts: found } = parse(`c:one ${near} . c:two ${near} .`);
    expect(found.map(mappingsOf)).toEqual([
      ['http://metadata.un.org/sdg/16.a', 'urn:oecd-dac:crs:15130'],
      ['http://metadata.un.org/sdg/16.a', 'urn:oecd-dac:crs:15130'],
    ]);
  });
});
