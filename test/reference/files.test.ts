// The data files of the package as they are: each has its shape, and together they agree.
import { describe, expect, test } from 'vitest';
import { readNeeds, readOffers } from '../../src/interchange/files.ts';
import { createLookups } from '../../src/interchange/lookups.ts';
import { readAudiences } from '../../src/reference/audiences.ts';
import {
  readExampleNeeds,
  readExampleOffers,
  readExampleOrganizations,
} from '../../src/reference/examples.ts';
import { readGroups } from '../../src/reference/groups.ts';
import { readInstruments } from '../../src/reference/instruments.ts';
import {
  readInventoryActivities,
  readInventoryNeeds,
  readInventoryOffers,
  readInventorySources,
  readThemeConcepts,
} from '../../src/reference/inventory.ts';
import { readLexicon } from '../../src/reference/lexicon.ts';
import { organizationNames, readNames } from '../../src/reference/names.ts';
import { readOrganizations } from '../../src/reference/organizations.ts';
import { readPolicy } from '../../src/reference/policy.ts';
import { readStates } from '../../src/reference/states.ts';
import { readKinds, readLanguages, readModes } from '../../src/reference/terms.ts';
import { readThesaurus } from '../../src/reference/thesaurus.ts';
import { readWorkProgramme } from '../../src/reference/work-programme.ts';

describe('every data file', () => {
  test.each([
    ['states', readStates],
    ['groups', readGroups],
    ['audiences', readAudiences],
    ['kinds', readKinds],
    ['modes', readModes],
    ['languages', readLanguages],
    ['work programme', readWorkProgramme],
    ['instruments', readInstruments],
    ['organizations', readOrganizations],
    ['example organizations', readExampleOrganizations],
    ['policy', readPolicy],
    ['lexicon', readLexicon],
    ['thesaurus', readThesaurus],
    ['inventory sources', readInventorySources],
    ['theme concepts', readThemeConcepts],
  ])('has its shape, a version and a hash of its bytes: %s', async (_name, read) => {
    const file = await read();
    expect(file.version).toMatch(/^\d/);
    expect(file.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

/** Those of the codes that are not among the known ones. */
function unknownAmong(codes: readonly string[], known: readonly { code: string }[]): string[] {
  const all = new Set(known.map(({ code }) => code));
  return codes.filter((code) => !all.has(code));
}

describe('the lists agree:', () => {
  test('members of groups and organizations are states', async () => {
    const { states } = await readStates();
    const { groups } = await readGroups();
    const { organizations } = await readOrganizations();
    const members = groups.flatMap(({ memberships }) => memberships.map(({ state }) => state));
    expect(unknownAmong(members, states)).toEqual([]);
    expect(
      unknownAmong(
        organizations.flatMap(({ state }) => state ?? []),
        states,
      ),
    ).toEqual([]);
  });

  test('a state has one status at a time in a group', async () => {
    const { groups } = await readGroups();
    const overlaps = groups.flatMap(({ code, memberships }) =>
      memberships.flatMap((one, index) =>
        memberships
          .slice(index + 1)
          .filter((other) => other.state === one.state)
          .filter((other) => startOf(one) < endOf(other) && startOf(other) < endOf(one))
          .map(() => `${code} ${one.state}`),
      ),
    );
    expect(overlaps).toEqual([]);
  });

  test('special consideration is for fifteen states', async () => {
    const { states } = await readStates();
    const { specialConsideration } = (await readPolicy()).content;
    expect(new Set(specialConsideration).size).toBe(15);
    expect(unknownAmong(specialConsideration, states)).toEqual([]);
  });

  test('the work programme has eight priorities', async () => {
    const { actions } = await readWorkProgramme();
    expect(actions.filter(({ priority }) => priority)).toHaveLength(8);
  });

  test('a name of an audience, a group or a state finds exactly that', async () => {
    const lookups = createLookups(await readNames());
    const names = await readNames();
    for (const list of ['audiences', 'groups', 'states', 'kinds', 'modes'] as const) {
      const lost = names[list].flatMap((entry) =>
        entry.names.filter((name) => lookups[list].find(name) !== entry.code),
      );
      expect({ list, lost }).toEqual({ list, lost: [] });
    }
  });
});

type Period = { from: string | null; to: string | null };

function startOf({ from }: Period): string {
  return from ?? '0000-01-01';
}

function endOf({ to }: Period): string {
  return to ?? '9999-12-31';
}

describe('the inventory', () => {
  test('has every theme as concepts of the thesaurus', async () => {
    const { themes } = await readThemeConcepts();
    const records = [
      ...(await readInventoryNeeds()).records,
      ...(await readInventoryOffers()).records,
    ];
    const missing = records
      .flatMap((record) => record.themes)
      .filter((theme) => !(theme in themes));
    expect(missing).toEqual([]);
    const { concepts } = await readThesaurus();
    expect(unknownAmong(Object.values(themes).flat(), concepts)).toEqual([]);
  });

  test('names its documents, organizations, groups and offers', async () => {
    const { documents } = await readInventorySources();
    const lookups = createLookups(await readNames());
    const { records: needs } = await readInventoryNeeds();
    const { records: offers } = await readInventoryOffers();
    const { records: activities } = await readInventoryActivities();
    const files = new Set(documents.flatMap((document) => document.files));
    const cited = [...needs, ...offers, ...activities].map(({ source }) => source.file);
    expect(cited.filter((file) => !files.has(file))).toEqual([]);
    const regions = [
      ...needs.flatMap(({ region }) => region ?? []),
      ...offers.flatMap(({ eligible }) => eligible?.regions ?? []),
    ];
    expect(regions.filter((region) => lookups.groups.find(region) === undefined)).toEqual([]);
    const providers = offers.map(({ provider }) => provider);
    const unknown = providers.filter((name) => lookups.organizations.find(name) === undefined);
    expect(unknown).toEqual([]);
    expect(
      unknownAmong(
        activities.flatMap(({ offerIds }) => offerIds),
        offers.map(codeOf),
      ),
    ).toEqual([]);
  });
});

function codeOf({ id }: { id: string }) {
  return { code: id };
}

test('the examples are taken as they are', async () => {
  const names = await readNames();
  const examples = (await readExampleOrganizations()).organizations.map(organizationNames);
  const organizations = [...names.organizations, ...examples];
  const lookups = createLookups({ ...names, organizations });
  const needs = readNeeds((await readExampleNeeds()).text, 'json', lookups);
  const offers = readOffers((await readExampleOffers()).text, 'json', lookups);
  expect([...needs.errors, ...offers.errors]).toEqual([]);
  expect([...needs.warnings, ...offers.warnings]).toEqual([]);
  expect(needs.records.length).toBeGreaterThanOrEqual(12);
  expect(offers.records.length).toBeGreaterThanOrEqual(30);
  expect([...needs.records, ...offers.records].every(({ record }) => record.example)).toBe(true);
});
