// What the tests of the clock share: records that it finds, and what it left behind.
import { and, eq } from 'drizzle-orm';
import { auditEvents } from '../../src/db/schema/operations.ts';
import { system, type TestDatabase } from '../support/database.ts';
import { asService, now, offerInput, publishedOffer, readOffer } from '../support/offers.ts';
import { buildPerson } from '../support/people.ts';

const millisecondsPerDay = 86_400_000;

/** People who file and decide in a database, on the day of `now`. */
export async function buildActors(database: TestDatabase) {
  const people = {
    ecuador: await buildPerson(database, 'ecu', 'focal-point'),
    editor: await buildPerson(database, 'unodc', 'provider-editor'),
    officer: await buildPerson(database, 'oas-dtoc', 'officer'),
    approver: await buildPerson(database, 'oas-dtoc', 'approver'),
  };
  const as = (who: keyof typeof people, day: Date = now) => database.as(people[who], { now: day });
  /** Publishes an offer with these editions. */
  const offerOf = async (...editions: object[]) => {
    const input = offerInput({}, ...editions);
    const reference = await publishedOffer([as('editor'), as('officer')], input);
    const read = async () => await readOffer(database, people.officer, reference);
    return { id: (await read()).id, reference, read };
  };
  return { people, as, offerOf };
}

/** The service itself, so many days after `now`. */
export const daysLater = (database: TestDatabase, days: number) =>
  database.as(system, { now: new Date(now.getTime() + days * millisecondsPerDay) });

/** The service itself at an instant. */
export const clockAt = (database: TestDatabase, instant: string) =>
  database.as(system, { now: new Date(instant) });

/** How often something was done to a record. */
export async function timesDone(
  database: TestDatabase,
  verb: string,
  recordId: string,
): Promise<number> {
  const rows = await asService(database, (tx) =>
    tx
      .select({ id: auditEvents.id })
      .from(auditEvents)
      .where(and(eq(auditEvents.verb, verb), eq(auditEvents.recordId, recordId))),
  );
  return rows.length;
}

/** Two processes at once, and one that comes late. */
export async function three(work: () => Promise<number>): Promise<void> {
  await Promise.all([work(), work()]);
  await work();
}
