// The order of the queue is the one that its definition gives, page by page, whatever the statement does
// to read no more than it must.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type Tx, withActor } from '../../src/db/client.ts';
import { sources } from '../../src/db/schema/reference.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import { listTakenNeeds } from '../../src/store/figures/desk-reads.ts';
import { findPolicyInForce } from '../../src/store/policies/policies.ts';
import { listPlacesUnder } from '../../src/store/policies/what-if-reads.ts';
import { listQueue } from '../../src/store/queue/queue.ts';
import type { QueueFilter } from '../../src/store/queue/queue-order.ts';
import type { TestDatabase } from '../support/database.ts';
import { openFilled } from '../support/filled.ts';
import { asService } from '../support/offers.ts';
import { buildPerson } from '../support/people.ts';

let database: TestDatabase;
let officer: Bearer;

beforeAll(async () => {
  database = await openFilled(300);
  officer = await buildPerson(database, 'oas-dtoc', 'officer');
  await withActor(database.app, officer, async (tx) => {
    await tx.execute(sql`insert into need_takings (need_id, person_id, taken_at)
      select id, ${officer.id}::uuid, now() from needs
      where status in ('open', 'submitted') order by id limit 20`);
  });
  await asService(database, async (tx) => {
    await tx.insert(sources).values({ code: 'papers', titles, asOf: '2011-11-30' });
    await tx.execute(sql`update needs set source_code = 'papers', confirmed_at = null, confirmed_by = null
      where id in (select id from needs where status in ('open', 'submitted') and list = 'queue'
        order by reference limit 60)`);
  });
});
afterAll(async () => await database.close());

const titles = { en: 'Papers', es: 'Documentos', pt: 'Documentos', fr: 'Documents' };

const waiting = z.object({
  id: z.string(),
  list: z.string(),
  due: z.coerce.date(),
  urgency: z.enum(['low', 'normal', 'high']).nullable(),
  recorded: z.boolean(),
  states: z.array(z.string()),
  statuses: z.array(z.string()),
  taken: z.boolean(),
});

/** The definition: every need that waits, its answer date moved forward, sorted. */
async function byDefinition(tx: Tx, filter: QueueFilter): Promise<string[]> {
  const { content } = await findPolicyInForce(tx);
  const rows = z.array(waiting).parse(
    await tx.execute(sql`
      select n.id, n.list, n.answer_due_at as due, v.urgency,
        n.source_code is not null and n.confirmed_at is null as recorded,
        array(select state_code from need_beneficiaries b where b.need_id = n.id) as states,
        array(select p.status from proposals p join asks a on a.id = p.ask_id
          where a.need_id = n.id) as statuses,
        exists (select from need_takings t where t.need_id = n.id) as taken
      from needs n join need_versions v on v.need_id = n.id and v.version = n.current_version
      where n.status in ('open', 'submitted')`),
  );
  const placeOf = ({ due, urgency, states }: z.infer<typeof waiting>): number => {
    const isConsidered = states.some((state) => content.specialConsideration.includes(state));
    const days =
      content.queue.urgency[urgency ?? 'normal'] +
      (isConsidered ? content.queue.specialConsideration : 0);
    return due.getTime() - days * 86_400_000;
  };
  return rows
    .filter(({ list }) => list === filter.list)
    .filter(({ states }) => filter.state === undefined || states.includes(filter.state))
    .filter(({ statuses }) => filter.status === undefined || statuses.includes(filter.status))
    .filter(({ taken }) => filter.takenBy === undefined || taken === (filter.takenBy !== null))
    .filter(({ recorded }) => filter.recorded === undefined || recorded === filter.recorded)
    .filter(
      ({ due, recorded }) =>
        filter.dueBefore === undefined || (due < filter.dueBefore && !recorded),
    )
    .sort(
      (a, b) =>
        Number(a.recorded) - Number(b.recorded) ||
        placeOf(a) - placeOf(b) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => id);
}

async function byPages(filter: QueueFilter, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let cursor: { createdAt: string; id: string } | undefined;
  for (;;) {
    const page = { limit, ...(cursor && { cursor }) };
    const rows = await withActor(database.app, officer, (tx) => listQueue(tx, filter, page));
    ids.push(...rows.map(({ id }) => id));
    const last = rows.at(-1);
    if (rows.length < limit || last === undefined) return ids;
    cursor = { createdAt: last.placedAt.toISOString(), id: last.id };
  }
}

const filters: readonly [string, (holder: string) => QueueFilter][] = [
  ['all that waits', () => ({ list: 'queue' })],
  ['collective needs', () => ({ list: 'collective' })],
  ['one state', () => ({ list: 'queue', state: 'ECU' })],
  ['what is recommended', () => ({ list: 'queue', status: 'recommended' })],
  ['what nobody has taken', () => ({ list: 'queue', takenBy: null })],
  ['what somebody has taken', (holder) => ({ list: 'queue', takenBy: holder })],
  ['what stands in documents alone', () => ({ list: 'queue', recorded: true })],
  ['what its owner waits for', () => ({ list: 'queue', recorded: false })],
  ['what is overdue', () => ({ list: 'queue', dueBefore: new Date('2026-02-01T12:00:00Z') })],
];

it.each(filters)('%s, in the order of its definition', async (_, filterFor) => {
  const filter = filterFor(officer.id);
  const expected = await withActor(database.worker, { kind: 'system', name: 'test' }, (tx) =>
    byDefinition(tx, filter),
  );
  expect(expected.length).toBeGreaterThan(0);
  expect(await byPages(filter, 7)).toEqual(expected);
});

it('is that of the needs whose places other values would change', async () => {
  const [queue, places] = await withActor(database.app, officer, async (tx) => {
    const { content } = await findPolicyInForce(tx);
    return [
      await listQueue(tx, { list: 'queue' }, { limit: 10 }),
      await listPlacesUnder(tx, { before: content, after: content }, 10),
    ] as const;
  });
  expect(places.map(({ reference }) => reference)).toEqual(queue.map(({ reference }) => reference));
});

it('has no answer date for what somebody took and only a document says', async () => {
  const taken = await withActor(database.app, officer, (tx) => listTakenNeeds(tx, officer));
  const recorded = await withActor(database.app, officer, (tx) =>
    listQueue(tx, { list: 'queue', recorded: true, takenBy: officer.id }, { limit: 50 }),
  );
  expect(recorded.length).toBeGreaterThan(0);
  for (const { reference } of recorded) {
    const one = taken.find((need) => need.reference === reference);
    expect(one?.answerDueAt ?? null).toBeNull();
  }
  expect(taken.some(({ answerDueAt }) => answerDueAt instanceof Date)).toBe(true);
});

it('whoever is not of the secretariat has no queue', async () => {
  const state = await buildPerson(database, 'ecu', 'focal-point');
  const rows = await withActor(database.app, state, (tx) =>
    listQueue(tx, { list: 'queue' }, { limit: 5 }),
  );
  expect(rows).toEqual([]);
});
