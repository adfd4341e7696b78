// Taking a need to work on it: one holder at a time, whoever asks at once.
import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { putBackNeed } from '../../src/actions/put-back-need.ts';
import { takeNeed } from '../../src/actions/take-need.ts';
import { withActor } from '../../src/db/client.ts';
import { auditEvents } from '../../src/db/schema/operations.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import { listQueue } from '../../src/store/queue/queue.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { submittedNeed } from '../support/needs.ts';
import { now } from '../support/offers.ts';
import { buildPerson } from '../support/people.ts';

let database: TestDatabase;
let desk: Desk;
let supervisor: Bearer;

beforeAll(async () => {
  database = await openDatabase();
  desk = await openDesk(database);
  supervisor = await buildPerson(database, 'oas-dtoc', 'supervisor');
});
afterAll(async () => await database.close());

async function holderOf(needId: string): Promise<string | null> {
  const needs = await withActor(database.worker, system, (tx) =>
    listQueue(tx, { list: 'queue' }, { limit: 100 }),
  );
  return needs.find(({ id }) => id === needId)?.taking?.personId ?? null;
}

it('of two who take a need at once one has it, and the other is told who', async () => {
  const { id, reference } = await submittedNeed(desk.as('ecuador'));
  const seats = ['officer', 'approver', 'secondApprover'] as const;
  const taken = await Promise.allSettled(seats.map((seat) => takeNeed(desk.as(seat), reference)));
  const winner = seats.find((_, place) => taken[place]?.status === 'fulfilled');
  expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await holderOf(id)).toBe(desk.people[winner ?? 'officer'].id);
  const refusals = taken.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'need-taken' });
});

it('whoever has it puts it back, or a supervisor; the audit says who and when', async () => {
  const { id, reference } = await submittedNeed(desk.as('ecuador'));
  await takeNeed(desk.as('officer'), reference);
  await takeNeed(desk.as('officer'), reference);
  await expect(putBackNeed(desk.as('approver'), reference)).rejects.toMatchObject({
    code: 'need-taken',
  });
  expect(await holderOf(id)).toBe(desk.people.officer.id);
  await putBackNeed(database.as(supervisor, { now }), reference);
  expect(await holderOf(id)).toBeNull();
  await takeNeed(desk.as('approver'), reference);
  await putBackNeed(desk.as('approver'), reference);
  const events = await withActor(database.worker, system, (tx) =>
    tx
      .select({ verb: auditEvents.verb, by: auditEvents.actorId })
      .from(auditEvents)
      .where(
        and(
          eq(auditEvents.recordId, id),
          inArray(auditEvents.verb, ['need.take', 'need.put-back']),
        ),
      )
      .orderBy(auditEvents.id),
  );
  expect(events).toEqual([
    { verb: 'need.take', by: desk.people.officer.id },
    { verb: 'need.put-back', by: supervisor.id },
    { verb: 'need.take', by: desk.people.approver.id },
    { verb: 'need.put-back', by: desk.people.approver.id },
  ]);
});

it('nobody outside takes a need, and nobody at all one that does not wait', async () => {
  const { reference } = await submittedNeed(desk.as('ecuador'));
  await expect(takeNeed(desk.as('ecuador'), reference)).rejects.toMatchObject({
    kind: 'forbidden',
  });
  await expect(takeNeed(desk.as('peru'), reference)).rejects.toMatchObject({ kind: 'not-found' });
});
