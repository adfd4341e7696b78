// Editions come, change and go; their seats are never fewer than are taken.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addEdition } from '../../src/actions/add-edition.ts';
import { cancelEdition } from '../../src/actions/cancel-edition.ts';
import type { Context } from '../../src/actions/context.ts';
import { editEdition } from '../../src/actions/edit-edition.ts';
import { fileOffer } from '../../src/actions/file-offer.ts';
import { withdrawOffer } from '../../src/actions/withdraw-offer.ts';
import { editions, editionVersions } from '../../src/db/schema/editions.ts';
import { offers } from '../../src/db/schema/offers.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import {
  asService,
  buildOfferPeople,
  countMatchings,
  edition2026,
  now,
  offerInput,
  publishedOffer,
  readOffer,
  takeSeats,
} from '../support/offers.ts';

let database: TestDatabase;
let people: Awaited<ReturnType<typeof buildOfferPeople>>;
beforeAll(async () => {
  database = await openDatabase();
  people = await buildOfferPeople(database);
});
afterAll(async () => {
  await database.close();
});

const asEditor = (changes: Partial<Context> = {}) =>
  database.as(people.editor, { now, ...changes });
const asOfficer = () => database.as(people.officer, { now });
const published = () => publishedOffer([asEditor(), asOfficer()]);
const read = (reference: string) => readOffer(database, people.officer, reference);
const edition2027 = {
  ...edition2026,
  label: '2027',
  window: { from: '2027-03-08', to: '2027-03-19' },
};

async function firstEdition(reference: string) {
  const [edition] = (await read(reference)).editions;
  if (edition === undefined) throw new Error('no edition');
  return edition;
}

describe('adding', () => {
  test('numbers the edition and counts it in the revision of the offer', async () => {
    const reference = await published();
    const { revision } = await read(reference);
    const outcome = await addEdition(
      asEditor({ expectedRevision: revision }),
      reference,
      edition2027,
    );
    const offer = await read(reference);
    expect(offer).toMatchObject({
      revision: revision + 1,
      version: 1,
      editions: [{ number: 1 }, { number: 2, ...edition2027, seatsLeft: 24 }],
    });
    expect(outcome).toEqual({
      id: offer.editions[1]?.id,
      reference: `${reference}/editions/2`,
    });
    expect(await countMatchings(database, offer.id)).toBe(2);
  });

  test('two at once get numbers of their own', async () => {
    const reference = await published();
    await Promise.all([
      addEdition(asEditor(), reference, { label: 'a' }),
      addEdition(asEditor(), reference, { label: 'b' }),
    ]);
    const { editions: listed } = await read(reference);
    expect(listed.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('leaves an exhausted offer exhausted', async () => {
    const reference = await published();
    await asService(database, (tx) =>
      tx
        .update(offers)
        .set({ status: 'exhausted', exhaustedAt: now })
        .where(eq(offers.reference, reference)),
    );
    await addEdition(asEditor(), reference, edition2027);
    expect(await read(reference)).toMatchObject({ status: 'exhausted' });
  });

  test('names an unknown venue and a wrong field', async () => {
    const reference = await published();
    await expect(addEdition(asEditor(), reference, { venueState: 'XXX' })).rejects.toMatchObject({
      fields: [{ pointer: '/venueState', code: 'unknown-state' }],
    });
    await expect(addEdition(asEditor(), reference, { seats: -1 })).rejects.toMatchObject({
      fields: [{ pointer: '/seats' }],
    });
  });
});

describe('editing', () => {
  test('writes a version of the edition and counts it in the revision of the offer', async () => {
    const reference = await published();
    const before = await read(reference);
    await editEdition(asEditor(), reference, 1, { ...edition2026, seats: 30, label: 'Autumn' });
    const after = await read(reference);
    expect(after).toMatchObject({
      revision: before.revision + 1,
      editions: [{ version: 2, label: 'Autumn', seats: 30, seatsLeft: 30 }],
    });
    const versions = await asService(database, (tx) =>
      tx
        .select({ version: editionVersions.version, seats: editionVersions.seats })
        .from(editionVersions)
        .where(eq(editionVersions.editionId, after.editions[0]?.id ?? ''))
        .orderBy(editionVersions.version),
    );
    expect(versions).toEqual([
      { version: 1, seats: 24 },
      { version: 2, seats: 30 },
    ]);
    expect(await countMatchings(database, after.id)).toBe(2);
  });

  test('with the same content makes no version', async () => {
    const reference = await published();
    const before = await read(reference);
    const modes = ['in-person', 'in-person'];
    await editEdition(asEditor(), reference, 1, { ...edition2026, modes });
    expect(await read(reference)).toEqual(before);
  });

  test('of what the engine does not read has nothing matched', async () => {
    const reference = await published();
    await editEdition(asEditor(), reference, 1, {
      ...edition2026,
      venue: 'Quito',
      venueState: 'ECU',
    });
    const { id, editions: listed } = await read(reference);
    expect(listed).toMatchObject([{ version: 2, venueState: 'ECU' }]);
    expect(await countMatchings(database, id)).toBe(1);
  });

  test('never leaves fewer seats than are taken', async () => {
    const reference = await published();
    const { id } = await firstEdition(reference);
    await takeSeats(database, id, 10);
    await expect(
      editEdition(asOfficer(), reference, 1, { ...edition2026, seats: 9 }),
    ).rejects.toMatchObject({ kind: 'conflict', code: 'seats-taken', parameters: {} });
    await editEdition(asOfficer(), reference, 1, { ...edition2026, seats: 10 });
    expect(await firstEdition(reference)).toMatchObject({ seats: 10, seatsLeft: 0 });
    await editEdition(asEditor(), reference, 1, { ...edition2026, seats: null });
    expect(await firstEdition(reference)).toMatchObject({ seats: null, seatsLeft: null });
  });

  test('gives a provider who would take seats out one answer, whatever is taken', async () => {
    const reference = await published();
    const { id } = await firstEdition(reference);
    await takeSeats(database, id, 7);
    for (const seats of [6, 7, 8, 23]) {
      await expect(
        editEdition(asEditor(), reference, 1, { ...edition2026, seats }),
      ).rejects.toMatchObject({ code: 'seats-by-secretariat' });
    }
    await expect(cancelEdition(asEditor(), reference, 1)).rejects.toMatchObject({
      code: 'seats-by-secretariat',
    });
  });

  test('the database itself keeps the seats that are taken', async () => {
    const reference = await published();
    const { id } = await firstEdition(reference);
    await takeSeats(database, id, 10);
    const change = (values: object) =>
      asService(database, (tx) => tx.update(editions).set(values).where(eq(editions.id, id)));
    for (const values of [{ seats: 9 }, { seatsTaken: 25 }, { seatsTaken: -1 }]) {
      await expect(change(values)).rejects.toMatchObject({
        cause: { constraint_name: 'editions_seats_taken' },
      });
    }
  });
});

describe('cancelling', () => {
  test('takes the edition out and has the offer matched', async () => {
    const reference = await published();
    await addEdition(asEditor(), reference, edition2027);
    const before = await read(reference);
    const matchings = await countMatchings(database, before.id);
    await cancelEdition(asOfficer(), reference, 1);
    expect(await read(reference)).toMatchObject({
      revision: before.revision + 1,
      editions: [
        { number: 1, cancelled: true },
        { number: 2, cancelled: false },
      ],
    });
    expect(await countMatchings(database, before.id)).toBe(matchings + 1);
  });

  test('is refused where seats are taken', async () => {
    const reference = await published();
    await addEdition(asEditor(), reference, edition2027);
    await takeSeats(database, (await firstEdition(reference)).id, 3);
    await expect(cancelEdition(asOfficer(), reference, 1)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'seats-taken',
    });
  });

  test('is refused for the last edition of a published offer', async () => {
    const reference = await published();
    await expect(cancelEdition(asOfficer(), reference, 1)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'last-edition',
    });
  });

  test('is for good', async () => {
    const { reference } = await fileOffer(asEditor(), offerInput());
    await cancelEdition(asEditor(), reference, 1);
    const refusal = { kind: 'conflict', code: 'edition-cancelled' };
    await expect(cancelEdition(asEditor(), reference, 1)).rejects.toMatchObject(refusal);
    await expect(editEdition(asEditor(), reference, 1, edition2026)).rejects.toMatchObject(refusal);
  });
});

describe('every change of an edition', () => {
  const changes: [string, (context: Context, reference: string) => Promise<unknown>][] = [
    ['adding', (context, reference) => addEdition(context, reference, edition2027)],
    ['editing', (context, reference) => editEdition(context, reference, 1, edition2027)],
    ['cancelling', (context, reference) => cancelEdition(context, reference, 1)],
  ];

  test.each(changes)('%s is not for strangers', async (_, change) => {
    const reference = await published();
    await expect(change(database.as(people.stranger), reference)).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  test.each(changes)('%s asks which revision of the offer was seen', async (_, change) => {
    const reference = await published();
    await expect(change(asEditor({ expectedRevision: 1 }), reference)).rejects.toMatchObject({
      kind: 'precondition-failed',
    });
  });

  test.each(changes)('%s ends with the offer', async (_, change) => {
    const reference = await published();
    await withdrawOffer(asEditor(), reference);
    await expect(change(asEditor(), reference)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'offer-closed',
    });
  });

  test.each(changes.slice(1))('%s names an edition that is there', async (_, change) => {
    const { reference } = await fileOffer(asEditor(), { ...offerInput(), editions: [] });
    await expect(change(asEditor(), reference)).rejects.toMatchObject({
      kind: 'not-found',
      parameters: { reference: `${reference}/editions/1` },
    });
  });
});
