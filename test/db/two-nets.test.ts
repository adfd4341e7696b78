// The rules of visibility stand in the filters of the store, in the policies of the tables and in the
// views of the reader. They agree for everybody and every status and level; each holds alone; and with
// neither of the two nets everything would show.
import { eq, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Tx, withActor } from '../../src/db/client.ts';
import { asks } from '../../src/db/schema/asks.ts';
import { releases } from '../../src/db/schema/disclosure.ts';
import { needs } from '../../src/db/schema/needs.ts';
import { offers } from '../../src/db/schema/offers.ts';
import { proposals } from '../../src/db/schema/proposals.ts';
import type { Actor } from '../../src/domain/actor.ts';
import {
  needsVisibleTo,
  offersVisibleTo,
  proposalsVisibleTo,
  releasesVisibleTo,
} from '../../src/store/visibility.ts';
import { system, type TestDatabase } from '../support/database.ts';
import { openFilled } from '../support/filled.ts';
import { buildPerson } from '../support/people.ts';

const cast = [
  ['ecu', 'focal-point'],
  ['per', 'observer'],
  ['unodc', 'provider-editor'],
  ['interpol', 'provider-editor'],
  ['eu', 'observer'],
  ['oas-dtoc', 'officer'],
  ['oas-dtoc', 'observer'],
] as const;
const everybody = [...cast.map(([organization, role]) => `${organization} ${role}`), 'the service'];

let database: TestDatabase;
const people = new Map<string, Actor>([['the service', system]]);

beforeAll(async () => {
  database = await openFilled(210);
  for (const [organization, role] of cast) {
    people.set(`${organization} ${role}`, await buildPerson(database, organization, role));
  }
});
afterAll(async () => {
  await database.close();
});

type Nets = { policies: boolean; filter: boolean };

/** What is kept of each noun: its table, its filter, and the view that repeats the rule. */
const nouns = [
  { noun: 'needs', filter: needsVisibleTo, view: 'seen_needs' },
  { noun: 'offers', filter: offersVisibleTo, view: 'seen_offers' },
  { noun: 'proposals', filter: proposalsVisibleTo, view: 'seen_proposals' },
  { noun: 'releases', filter: releasesVisibleTo, view: null },
] as const;
type Noun = (typeof nouns)[number]['noun'];

async function idsOf(tx: Tx, noun: Noun, condition: SQL | undefined): Promise<string[]> {
  const from = (table: PgTable, id: typeof needs.id | typeof offers.id | typeof releases.id) =>
    tx.select({ id }).from(table).where(condition).orderBy(id);
  const rows =
    noun === 'proposals'
      ? await tx
          .select({ id: proposals.id })
          .from(proposals)
          .innerJoin(asks, eq(asks.id, proposals.askId))
          .innerJoin(needs, eq(needs.id, asks.needId))
          .where(condition)
          .orderBy(proposals.id)
      : noun === 'needs'
        ? await from(needs, needs.id)
        : noun === 'offers'
          ? await from(offers, offers.id)
          : await from(releases, releases.id);
  return rows.map(({ id }) => id);
}

/** The ids that somebody sees with these nets in place. */
async function seen(name: string, noun: Noun, { policies, filter }: Nets): Promise<string[]> {
  const actor = people.get(name) ?? system;
  const visible = nouns.find((one) => one.noun === noun)?.filter(actor);
  const switched = sql.raw(policies ? 'enable' : 'disable');
  return await withActor(database.owner, actor, async (tx) => {
    for (const table of [noun, 'needs', 'asks']) {
      await tx.execute(sql`alter table ${sql.identifier(table)} ${switched} row level security`);
    }
    const ids = await idsOf(tx, noun, filter ? visible : undefined);
    for (const table of [noun, 'needs', 'asks']) {
      await tx.execute(sql`alter table ${sql.identifier(table)} enable row level security`);
    }
    return ids;
  });
}

/** How many of these are drafts that the secretariat entered for others. */
async function enteredAmong(noun: 'needs' | 'offers', ids: readonly string[]): Promise<number> {
  return await withActor(database.owner, system, async (tx) => {
    const rows = await tx.execute(sql`
      select r.id from ${sql.identifier(noun)} r join organizations o on o.id = r.entered_by_organization_id
      where o.code = 'oas-dtoc' and r.owner_id <> o.id and r.status = 'draft'
        and r.id = any (${sql.param([...ids])}::uuid[])`);
    return rows.length;
  });
}

describe.each(['needs', 'offers'] as const)('of %s entered on behalf', (noun) => {
  it.each([
    { policies: true, filter: false },
    { policies: false, filter: true },
  ])('an observer in the house of who entered them sees none (%o)', async (nets) => {
    const entered = async (name: string) => await enteredAmong(noun, await seen(name, noun, nets));
    expect(await entered('oas-dtoc officer')).toBeGreaterThan(0);
    expect(await entered('oas-dtoc observer')).toBe(0);
  });
});

describe.each(nouns)('of $noun', ({ noun, view }) => {
  it.each(everybody)('%s sees the same through either net', async (name) => {
    const both = await seen(name, noun, { policies: true, filter: true });
    expect(await seen(name, noun, { policies: false, filter: true })).toEqual(both);
    const byPolicy = await seen(name, noun, { policies: true, filter: false });
    // Offers of proposals that were approved for a state are shown with those, and not in the catalogue.
    const shown = noun === 'offers' ? byPolicy.filter((id) => both.includes(id)) : byPolicy;
    expect(shown).toEqual(both);
    if (view === null) return;
    const rows = await withActor(database.app, people.get(name) ?? system, (tx) =>
      tx.execute<{ id: string }>(sql`select id from ${sql.identifier(view)} order by id`),
    );
    expect(rows.map(({ id }) => id)).toEqual(byPolicy);
  });

  it.each(['per observer', 'eu observer'])('%s would see all without both', async (name) => {
    const both = await seen(name, noun, { policies: true, filter: true });
    const neither = await seen(name, noun, { policies: false, filter: false });
    expect(neither.length).toBeGreaterThan(both.length);
    expect(neither).toEqual(await seen('the service', noun, { policies: true, filter: false }));
  });
});
