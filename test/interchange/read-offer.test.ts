import { describe, expect, test } from 'vitest';
import type { LookupOptions } from '../../src/interchange/lookups.ts';
import { readOffer } from '../../src/interchange/read-offer.ts';
import { parseRows } from '../../src/interchange/rows.ts';
import { goodOffer, testLookups } from './support.ts';

function read(changes: Record<string, unknown>, options: LookupOptions = {}) {
  const { rows } = parseRows(JSON.stringify([{ ...goodOffer, ...changes }]), 'json');
  const [row] = rows;
  if (row === undefined) throw new Error('no row');
  return readOffer(row, testLookups(options));
}

describe('an offer', () => {
  test('needs no more than who, what and which kind', () => {
    expect(read({})).toMatchObject({
      ok: true,
      warnings: [],
      record: {
        externalId: 'o1',
        provider: { code: 'unodc', name: 'UNODC', listed: true, type: null, country: null },
        unlistedParties: [],
        content: { kind: 'course', eligible: null, parties: [], visibility: 'public' },
        editions: [
          {
            label: '1',
            window: null,
            modes: [],
            deliveryLanguages: [],
            interpretedLanguages: [],
            seats: null,
          },
        ],
      },
    });
  });

  test('states one edition a row', () => {
    const edition = {
      edition: 2027,
      window: { from: '2027-01-01', to: '2027-02-01' },
      venue: 'Quito',
      venueCountry: 'Ecuador',
      modes: ['online'],
      deliveryLanguages: ['es'],
      interpretedLanguages: ['inglés', 'pt'],
      capacity: '30',
    };
    expect(read(edition)).toMatchObject({
      ok: true,
      record: {
        editions: [
          {
            label: '2027',
            window: edition.window,
            venue: 'Quito',
            venueState: 'ECU',
            modes: ['online'],
            deliveryLanguages: ['es'],
            interpretedLanguages: ['en', 'pt'],
            seats: 30,
          },
        ],
      },
    });
  });

  test('is open to states and groups, or to any where it names none', () => {
    const eligible = { countries: ['Haití'], regions: ['Comunidad del Caribe', 'OAS'] };
    expect(read({ eligible, excludedCountries: ['JAM'] })).toMatchObject({
      record: {
        content: {
          eligible: { states: ['HTI'], groups: ['CARICOM', 'OAS'] },
          excludedStates: ['JAM'],
        },
      },
    });
    const none = read({ eligible: { countries: [], regions: [] } });
    expect(none).toMatchObject({ record: { content: { eligible: null } } });
  });

  test('has partners and funders beside its lead', () => {
    expect(read({ partners: ['Interpol', 'INTERPOL'], funders: ['Ecuador'] })).toMatchObject({
      record: {
        content: {
          parties: [
            { organization: 'interpol', role: 'partner' },
            { organization: 'ecu', role: 'funder' },
          ],
        },
      },
    });
  });

  test.each([
    ['state', 'member-state'],
    ['member-state', 'member-state'],
    ['regional-organization', 'subregional'],
    ['NGO', 'non-governmental'],
    ['academia', 'academic'],
    ['programme', 'other'],
  ])('of a provider of the type %s', (providerType, type) => {
    const result = read({ providerType, providerCountry: 'JAM' });
    expect(result).toMatchObject({ record: { provider: { type, country: 'JAM' } }, warnings: [] });
  });

  test('of a type that no list knows is taken without it', () => {
    expect(read({ providerType: 'guild' })).toMatchObject({
      ok: true,
      record: { provider: { type: null } },
      warnings: [{ field: 'providerType', code: 'unknown-provider-type' }],
    });
  });
});

describe('an offer is refused', () => {
  test.each([
    [{ provider: undefined }, 'provider', 'missing'],
    [{ provider: 'UNDOC' }, 'provider', 'unknown-organization'],
    [{ partners: ['SPECTRE'] }, 'partners', 'unknown-organization'],
    [{ providerCountry: 'Atlantis' }, 'providerCountry', 'unknown-country'],
    [{ kind: undefined }, 'kind', 'missing'],
    [{ kind: 'banquet' }, 'kind', 'unknown-kind'],
    [{ eligible: { countries: ['Atlantis'] } }, 'eligible.countries', 'unknown-country'],
    [{ eligible: { regions: ['Far East'] } }, 'eligible.regions', 'unknown-group'],
    [{ eligible: 'all' }, 'eligible', 'wrong-type'],
    [{ excludedCountries: ['Atlantis'] }, 'excludedCountries', 'unknown-country'],
    [{ capacity: -1 }, 'capacity', 'too-small'],
    [{ edition: 'x'.repeat(101) }, 'edition', 'too-long'],
    [{ venueCountry: 'Atlantis' }, 'venueCountry', 'unknown-country'],
    [{ deliveryLanguages: ['nl'] }, 'deliveryLanguages.0', 'not-in-list'],
    [
      { deliveryLanguages: ['es'], interpretedLanguages: ['es'] },
      'interpretedLanguages',
      'also-delivery-language',
    ],
    [{ window: { from: '2027-02-01', to: '2027-01-01' } }, 'window.to', 'ends-before-it-starts'],
    [{ visibility: 'secretariat' }, 'visibility', 'not-in-list'],
  ])('for %j, once', (changes, field, code) => {
    const result = read(changes);
    expect(result.ok).toBe(false);
    expect(result.errors.map((error) => [error.field, error.code])).toEqual([[field, code]]);
  });

  test('naming the providers that it may have meant', () => {
    expect(read({ provider: 'SPECTRE' }).errors).toMatchObject([
      { parameters: { value: 'SPECTRE', suggested: 'no', nearest: '' } },
    ]);
    expect(read({ provider: 'United Nations Office on Drugs' }).errors).toMatchObject([
      { parameters: { suggested: 'yes', nearest: 'United Nations Office on Drugs and Crime' } },
    ]);
  });
});

test('unlisted providers and parties are taken by their names where that is allowed', () => {
  const changes = { provider: 'México, Policía Cibernética', partners: ['Interpol', 'Club'] };
  expect(read(changes, { unlistedOrganizations: true })).toMatchObject({
    ok: true,
    record: {
      provider: { code: 'mexico-policia-cibernetica', listed: false },
      unlistedParties: [{ code: 'club', name: 'Club', role: 'partner' }],
      content: { parties: [{ organization: 'interpol', role: 'partner' }] },
    },
    warnings: [
      { field: 'provider', code: 'unlisted-organization' },
      { field: 'partners', code: 'unlisted-organization' },
    ],
  });
});
