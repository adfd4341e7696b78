// How long a record stays the word of its owner.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmByLink } from '../../src/actions/confirm-by-link.ts';
import { confirmNeed } from '../../src/actions/confirm-need.ts';
import { editNeed } from '../../src/actions/edit-need.ts';
import { needs } from '../../src/db/schema/needs.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import { needInput } from '../support/needs.ts';
import { asService, now } from '../support/offers.ts';
import { buildConfirmer, enteredNeed, links, requestedLink } from '../support/on-behalf.ts';
import { buildPerson } from '../support/people.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(async () => {
  await database.close();
});

async function headOf(reference: string) {
  const [head] = await asService(database, (tx) =>
    tx.select().from(needs).where(eq(needs.reference, reference)),
  );
  return head;
}

test('the word of the owner ends with an edit by anybody else, and not with its own', async () => {
  const officer = database.as(await buildPerson(database, 'oas-dtoc', 'officer'), { now });
  const confirmer = await buildConfirmer(database, 'ecu');
  const owner = database.as(confirmer, { now });
  const { reference } = await enteredNeed(officer);
  const token = await requestedLink(officer, reference, confirmer);
  await confirmByLink({ db: database.app, now, links }, token);
  await editNeed(owner, reference, needInput({ participants: 8 }));
  expect(await headOf(reference)).toMatchObject({ confirmedBy: 'link' });
  const published = needInput({ participants: 8, visibility: 'public' });
  await editNeed(officer, reference, published);
  expect(await headOf(reference)).toMatchObject({
    confirmedAt: null,
    confirmedById: null,
    confirmedBy: null,
  });
  await confirmNeed(owner, reference);
  expect(await headOf(reference)).toMatchObject({ confirmedBy: 'owner' });
});
