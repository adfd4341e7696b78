// What a need and an offer are read as, and which rules they keep.
import { describe, expect, test } from 'vitest';
import { needContent, needInput, needListOf, onBehalf } from '../../src/domain/need.ts';
import { editionContent, offerContent, offerInput } from '../../src/domain/offer.ts';

import { accepts, faultCodes } from './support.ts';

const many = <Value>(length: number, value: Value): Value[] => Array.from({ length }, () => value);
const letters = (length: number): string => 'a'.repeat(length);

const need = { language: 'es', title: 'Trata de personas', beneficiaries: ['ECU'] };
const offer = { language: 'en', title: 'Protecting victims', kind: 'course' };
const translated = { language: 'fr', title: 'Traite des personnes' };

describe('a need', () => {
  test('needs a language, a title and a beneficiary; nothing else is assumed', () => {
    expect(needContent.parse(need)).toEqual({
      language: 'es',
      title: 'Trata de personas',
      description: '',
      translations: [],
      beneficiaries: ['ECU'],
      group: null,
      audience: [],
      audienceText: [],
      wantedKinds: [],
      deliveryLanguages: [],
      passiveLanguages: [],
      modes: [],
      window: null,
      participants: null,
      urgency: null,
      concepts: [],
      actions: [],
      instruments: [],
      excludedProviders: [],
      visibility: 'secretariat',
      asks: [],
    });
    expect(faultCodes(needContent, {})).toEqual(['/language not-one-of', '/title missing']);
  });

  test('may be for a group instead of states, and for somebody in any case', () => {
    const { beneficiaries: _, ...forNobody } = need;
    expect(faultCodes(needContent, forNobody)).toEqual(['/beneficiaries no-beneficiary']);
    expect(accepts(needContent, { ...forNobody, group: 'CARICOM' })).toBe(true);
    expect(accepts(needContent, { ...need, group: 'CARICOM' })).toBe(true);
  });

  test('is not translated into its own language, nor twice into another', () => {
    const own = { ...translated, language: 'es' };
    expect(faultCodes(needContent, { ...need, translations: [translated, own] })).toEqual([
      '/translations translation-of-itself',
    ]);
    expect(faultCodes(needContent, { ...need, translations: [translated, translated] })).toEqual([
      '/translations repeated-language',
    ]);
    expect(needContent.parse({ ...need, translations: [translated] }).translations).toEqual([
      { ...translated, status: 'unofficial', description: '' },
    ]);
    const statuses = ['official', 'unofficial', 'machine', 'original', ''].filter((status) =>
      accepts(needContent, { ...need, translations: [{ ...translated, status }] }),
    );
    expect(statuses).toEqual(['official', 'unofficial', 'machine']);
  });

  test('has asks with a text of their own, numbered where they were there before', () => {
    const ask = { title: 'Formación' };
    expect(needContent.parse({ ...need, asks: [ask] }).asks).toEqual([
      { title: 'Formación', description: '', wantedKinds: [], concepts: [] },
    ]);
    expect(accepts(needContent, { ...need, asks: [{ ...ask, number: 1 }] })).toBe(true);
    expect(accepts(needContent, { ...need, asks: [{ ...ask, number: 0 }] })).toBe(false);
    expect(accepts(needContent, { ...need, asks: [{ ...ask, more: 1 }] })).toBe(false);
  });

  test('is trimmed where it is read', () => {
    const spaced = {
      ...need,
      title: '  Trata  ',
      description: ' a ',
      audienceText: [' jueces '],
      translations: [{ ...translated, title: ' Traite ', description: ' b ' }],
    };
    const read = needContent.parse(spaced);
    expect([read.title, read.description, read.audienceText]).toEqual(['Trata', 'a', ['jueces']]);
    expect(read.translations[0]).toMatchObject({ title: 'Traite', description: 'b' });
    expect(accepts(needContent, { ...need, title: '  a  ' })).toBe(false);
    expect(accepts(needContent, { ...need, audienceText: ['  '] })).toBe(false);
  });

  test('tells languages that are worked in from those that are only followed', () => {
    const spoken = { ...need, deliveryLanguages: ['es', 'pt'] };
    expect(accepts(needContent, { ...spoken, passiveLanguages: ['en', 'fr'] })).toBe(true);
    expect(faultCodes(needContent, { ...spoken, passiveLanguages: ['en', 'pt'] })).toEqual([
      '/passiveLanguages also-delivery-language',
    ]);
  });

  test('says who entered it, and from which document', () => {
    const entered = { owner: 'ministry', channel: 'note-verbale' };
    expect(onBehalf.parse(entered)).toEqual({
      ...entered,
      documentSymbol: null,
      documentDate: null,
    });
    expect(onBehalf.parse({ ...entered, documentSymbol: ' a ' }).documentSymbol).toBe('a');
    expect(accepts(onBehalf, { ...entered, documentSymbol: ' ' })).toBe(false);
    expect(accepts(onBehalf, { ...entered, documentSymbol: letters(200) })).toBe(true);
    expect(accepts(onBehalf, { ...entered, documentSymbol: letters(201) })).toBe(false);
    expect(accepts(onBehalf, { ...entered, documentDate: '2026-02-30' })).toBe(false);
    expect(accepts(needInput, { content: need, onBehalf: entered })).toBe(true);
    expect(accepts(needInput, { content: need })).toBe(true);
    expect(accepts(needInput, { content: need, owner: 'ministry' })).toBe(false);
    expect(accepts(needInput, { onBehalf: entered })).toBe(false);
  });

  test('of the organization as a whole, or that a document states for a group, is collective', () => {
    expect(needListOf({ group: null, sourced: true })).toBe('queue');
    expect(needListOf({ group: null, sourced: false })).toBe('queue');
    expect(needListOf({ group: 'CARICOM', sourced: true })).toBe('collective');
    expect(needListOf({ group: 'CARICOM', sourced: false })).toBe('queue');
    expect(needListOf({ group: 'OAS', sourced: false })).toBe('collective');
    expect(needListOf({ group: 'AMERICAS', sourced: false })).toBe('collective');
  });
});

describe('an offer', () => {
  test('needs a language, a title and a kind; nothing else is assumed', () => {
    expect(offerContent.parse(offer)).toEqual({
      ...offer,
      description: '',
      translations: [],
      audience: [],
      audienceText: [],
      eligible: null,
      excludedStates: [],
      conditions: null,
      concepts: [],
      actions: [],
      instruments: [],
      visibility: 'public',
      parties: [],
    });
    expect(accepts(offerContent, { ...offer, kind: 'book' })).toBe(false);
    expect(accepts(offerContent, { ...offer, seats: 1 })).toBe(false);
  });

  test('has one lead: its owner', () => {
    const party = (role: string) => ({ organization: 'institute', role });
    expect(accepts(offerContent, { ...offer, parties: [party('partner')] })).toBe(true);
    expect(
      faultCodes(offerContent, { ...offer, parties: [party('partner'), party('lead')] }),
    ).toEqual(['/parties one-lead']);
    expect(accepts(offerContent, { ...offer, parties: [{ role: 'partner' }] })).toBe(false);
  });

  test('is not translated into its own language', () => {
    const own = { ...translated, language: 'en' };
    expect(accepts(offerContent, { ...offer, translations: [translated] })).toBe(true);
    expect(faultCodes(offerContent, { ...offer, translations: [translated, own] })).toEqual([
      '/translations translation-of-itself',
    ]);
  });

  test('may be meant for states and groups', () => {
    expect(offerContent.parse({ ...offer, eligible: {} }).eligible).toEqual({
      states: [],
      groups: [],
    });
    expect(
      accepts(offerContent, { ...offer, eligible: { states: ['ECU'], groups: ['OAS'] } }),
    ).toBe(true);
    expect(accepts(offerContent, { ...offer, eligible: { states: many(301, 'ECU') } })).toBe(false);
    expect(accepts(offerContent, { ...offer, eligible: { states: many(300, 'ECU') } })).toBe(true);
    expect(accepts(offerContent, { ...offer, eligible: { everybody: true } })).toBe(false);
  });

  test('comes with its editions', () => {
    expect(offerInput.parse({ content: offer }).editions).toEqual([]);
    expect(accepts(offerInput, { content: offer, editions: many(100, {}) })).toBe(true);
    expect(accepts(offerInput, { content: offer, editions: many(101, {}) })).toBe(false);
    expect(accepts(offerInput, { content: offer, owner: 'institute' })).toBe(false);
  });

  test('is trimmed where it is read', () => {
    const spaced = { ...offer, title: ' Protecting ', description: ' a ', conditions: ' b ' };
    expect(offerContent.parse({ ...spaced, audienceText: [' c '] })).toMatchObject({
      title: 'Protecting',
      description: 'a',
      conditions: 'b',
      audienceText: ['c'],
    });
    expect(accepts(offerContent, { ...offer, title: ' a  ' })).toBe(false);
    expect(accepts(offerContent, { ...offer, audienceText: [' '] })).toBe(false);
  });
});

test('an edition is open in all that it does not say', () => {
  expect(editionContent.parse({})).toEqual({
    label: '1',
    window: null,
    venue: null,
    venueState: null,
    modes: [],
    deliveryLanguages: [],
    interpretedLanguages: [],
    seats: null,
  });
  expect(editionContent.parse({ label: ' 2027 ', venue: ' Quito ' })).toMatchObject({
    label: '2027',
    venue: 'Quito',
  });
  const held = { deliveryLanguages: ['es', 'pt'] };
  expect(accepts(editionContent, { ...held, interpretedLanguages: ['en', 'fr'] })).toBe(true);
  expect(faultCodes(editionContent, { ...held, interpretedLanguages: ['en', 'pt'] })).toEqual([
    '/interpretedLanguages also-delivery-language',
  ]);
  expect(accepts(editionContent, { label: ' ' })).toBe(false);
  expect(accepts(editionContent, { title: 'a' })).toBe(false);
});
