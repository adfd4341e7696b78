// Whoever opens what a restricted need says is written down: on pages as in the API, in files too.
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { needReads } from '../../src/db/schema/disclosure.ts';
import { openApi } from '../http/support.ts';
import { asService, now } from '../support/offers.ts';
import { buildWorld } from './fixture.ts';
import { mapApp } from './map.ts';
import { ask, bodyOf, lineOf, routesOf } from './visits.ts';
import type { World } from './world.ts';

const map = await mapApp();
const reads = routesOf(map).filter(({ method }) => method === 'GET');
const walkers = ['oas-dtoc officer approver', 'oas-dtoc supervisor', 'unodc provider-editor'];

let world: World;
beforeAll(async () => {
  world = await buildWorld(await openApi({ now: () => now }));
  // What was noted is never taken back, but here, to see it noted again.
  await asService(world.api.database, async (tx) => {
    await tx.execute(sql`alter table need_reads disable row level security`);
    await tx.execute(sql`alter table need_reads disable trigger user`);
  });
});
afterAll(async () => {
  await world.api.close();
  await map.close();
});

it.each(walkers)(
  '%s reads no text of a restricted need unnoted',
  async (name) => {
    const walker = world.cast.walker(name);
    const own = eq(needReads.readerId, walker.actor.id);
    const unnoted: string[] = [];
    let opened = 0;
    for (const route of reads) {
      const line = lineOf(route);
      if (line?.about === undefined) continue;
      for (const record of world.records[line.about]) {
        await asService(world.api.database, (tx) => tx.delete(needReads).where(own));
        const body = bodyOf(await ask(world, route, { line, record, walker }));
        if (!/zqneed(secretariat|donors|members)(text|told|ask)/.test(body)) continue;
        opened += 1;
        const noted = await asService(world.api.database, (tx) =>
          tx.select().from(needReads).where(own),
        );
        if (noted.length === 0) unnoted.push(`${route.url}, ${record.name}`);
      }
    }
    expect(unnoted).toEqual([]);
    expect(opened).toBeGreaterThan(1);
  },
  120_000,
);
