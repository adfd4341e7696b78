// What providers are told of needs that they may not read, and nobody else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withActor } from '../../src/db/client.ts';
import { listDemand } from '../../src/store/figures/demand-reads.ts';
import { system } from '../support/database.ts';
import { bodyOf, openScene, type Scene, type Seat } from './scene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
});
afterAll(async () => await scene.api.close());

type Row = { reference: string; openedIn: string };

async function demandFor(seat: Seat, query = '?limit=100'): Promise<Row[]> {
  return bodyOf(await scene.ask(seat, { url: `/demand${query}` })).items;
}

async function references(seat: Seat, query?: string) {
  return (await demandFor(seat, query)).map(({ reference }) => reference);
}

describe('a row of demand', () => {
  it('holds theme, kind, subregion and month, and nothing else', async () => {
    const { reference } = await scene.openedNeed({
      visibility: 'donors',
      concepts: ['firearms-tracing'],
      asks: [
        { title: 'Dogs', wantedKinds: ['workshop'], concepts: ['forensic-science'] },
        { title: 'Boats', wantedKinds: [], concepts: [] },
      ],
      excludedProviders: ['interpol'],
    });
    const rows = await demandFor('unodc');
    const row = rows.find((one) => one.reference === reference);
    expect(row).toEqual({
      reference,
      example: false,
      openedIn: '2026-03',
      concepts: expect.arrayContaining(['forensic-science']),
      kinds: ['course', 'workshop'],
      subregions: ['SOUTH-AMERICA'],
    });
    expect(JSON.stringify(row)).not.toMatch(/firearms-tracing|ECU|Dogs/);
    // An exclusion does not show: not even to the provider that is excluded.
    expect(await demandFor('interpol')).toContainEqual(row);
    expect((await scene.ask('unodc', { url: `/needs/${reference}` })).statusCode).toBe(404);
  });

  it('is there for needs of the levels for donors and members alone, while they are open', async () => {
    const filed: Record<string, string> = {};
    for (const visibility of ['secretariat', 'donors', 'members', 'public']) {
      filed[visibility] = (await scene.openedNeed({ visibility })).reference;
    }
    const closed = await scene.openedNeed({ visibility: 'donors' });
    await scene.ask('ecuador', { url: `/needs/${closed.reference}/withdraw`, body: {} });
    const told = await references('unodc');
    expect(told).toEqual(expect.arrayContaining([filed['donors'], filed['members']]));
    for (const hidden of [filed['secretariat'], filed['public'], closed.reference]) {
      expect(told).not.toContain(hidden);
    }
    // A member state reads needs for members in full.
    expect(await references('peruEditor')).toContain(filed['donors']);
    expect(await references('peruEditor')).not.toContain(filed['members']);
  });

  it('is for providers: donors, groups, and whoever edits offers', async () => {
    const statuses: Partial<Record<Seat, number>> = {};
    for (const seat of ['unodc', 'sica', 'peruEditor', 'peru', 'ecuador', 'officer'] as const) {
      statuses[seat] = (await scene.ask(seat, { url: '/demand' })).statusCode;
    }
    expect(statuses).toEqual({
      unodc: 200,
      sica: 200,
      peruEditor: 200,
      peru: 403,
      ecuador: 403,
      officer: 403,
    });
  });

  it('is told by the database itself to nobody else', async () => {
    await scene.openedNeed({ visibility: 'donors' });
    const page = { limit: 100, after: null, asOf: '2026-03-01' };
    const { app } = scene.api.database;
    for (const seat of ['peru', 'ecuador', 'officer'] as const) {
      const told = await withActor(app, scene.actor(seat), (tx) => listDemand(tx, {}, page));
      expect(told).toEqual([]);
    }
    expect(await withActor(app, system, (tx) => listDemand(tx, {}, page))).toEqual([]);
    expect(await app.transaction(async (tx) => await listDemand(tx, {}, page))).toEqual([]);
  });
});

describe('the list of demand', () => {
  it('is narrowed by theme, kind and subregion', async () => {
    const { reference } = await scene.openedNeed({
      visibility: 'donors',
      concepts: ['forensic-science'],
      wantedKinds: ['equipment'],
    });
    const row = (await demandFor('unodc')).find((one) => one.reference === reference);
    expect(row).toMatchObject({ concepts: ['forensic-science'], kinds: ['equipment'] });
    const found = ['theme=forensic-science', 'kind=equipment', 'subregion=SOUTH-AMERICA'];
    const missed = ['theme=corruption', 'kind=database', 'subregion=CARIBBEAN'];
    for (const query of found) {
      expect([query, await references('unodc', `?limit=100&${query}`)]).toEqual([
        query,
        expect.arrayContaining([reference]),
      ]);
    }
    for (const query of missed) {
      expect(await references('unodc', `?limit=100&${query}`)).not.toContain(reference);
    }
  });

  it('comes in pages that hold each row once, by cursors that tell no more than the rows', async () => {
    const all = await references('unodc');
    const seen: string[] = [];
    const cursors: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const from: string = next === '' ? '' : `&cursor=${next}`;
      const page = (await scene.ask('unodc', { url: `/demand?limit=2${from}` })).json();
      seen.push(...page.items.map(({ reference }: Row) => reference));
      ({ next } = page);
      cursors.push(Buffer.from(next ?? '', 'base64url').toString());
    }
    const ends = all.filter((_, place) => place % 2 === 1 && place < all.length - 1);
    expect(cursors).toEqual([...ends.map((reference) => `2026-03 ${reference}`), '']);
    expect(all.length).toBeGreaterThan(3);
    expect(seen).toEqual(all);
    const forged = await scene.ask('unodc', { url: '/demand?cursor=bm90aGluZw' });
    expect(forged.statusCode).toBe(422);
  });
});
