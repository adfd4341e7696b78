// Offers are edited: versions where something changed, matching where the engine reads it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../../src/actions/context.ts';
import { editOffer } from '../../src/actions/edit-offer.ts';
import { fileOffer } from '../../src/actions/file-offer.ts';
import { withdrawOffer } from '../../src/actions/withdraw-offer.ts';
import { contentOf } from '../../src/store/offers/offer-reads.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import {
  buildOfferPeople,
  countMatchings,
  fullContent,
  now,
  offerInput,
  offerText,
  publishedOffer,
  readOffer,
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

test('writes a new version and counts it', async () => {
  const { reference } = await fileOffer(asEditor(), offerInput());
  const content = { ...fullContent, title: 'Course on tracing weapons' };
  await editOffer(asEditor({ expectedRevision: 1 }), reference, { content });
  const offer = await readOffer(database, people.editor, reference);
  expect(offer).toMatchObject({ version: 2, revision: 2, visibility: 'members' });
  expect(offer.texts[0]).toMatchObject({ title: 'Course on tracing weapons' });
  expect(offer.editions).toHaveLength(1);
});

test('with the same content makes no version, in whatever order its sets are', async () => {
  const { reference } = await fileOffer(asEditor(), { content: fullContent });
  const offer = await readOffer(database, people.editor, reference);
  const reordered = {
    ...fullContent,
    audience: ['police', 'prosecutors', 'police'],
    instruments: fullContent.instruments.toReversed(),
    parties: fullContent.parties.toReversed(),
  };
  for (const content of [fullContent, reordered, contentOf(offer)]) {
    await editOffer(asEditor(), reference, { content });
  }
  expect(await readOffer(database, people.editor, reference)).toEqual(offer);
});

test('has a published offer matched again where the engine reads what changed', async () => {
  const reference = await publishedOffer([asEditor(), asOfficer()]);
  const { id } = await readOffer(database, people.editor, reference);
  expect(await countMatchings(database, id)).toBe(1);
  await editOffer(asEditor(), reference, { content: { ...offerText, actions: ['1.1'] } });
  expect(await countMatchings(database, id)).toBe(1);
  await editOffer(asEditor(), reference, { content: { ...offerText, excludedStates: ['ECU'] } });
  expect(await countMatchings(database, id)).toBe(2);
  expect(await readOffer(database, people.editor, reference)).toMatchObject({ version: 3 });
});

test('has nothing matched before publication', async () => {
  const { id, reference } = await fileOffer(asEditor(), offerInput());
  await editOffer(asEditor(), reference, { content: { ...offerText, kind: 'workshop' } });
  expect(await countMatchings(database, id)).toBe(0);
});

test('asks which revision was seen', async () => {
  const { reference } = await fileOffer(asEditor(), offerInput());
  const { expectedRevision: _, ...unaware } = asEditor();
  const edit = (context: Context) => editOffer(context, reference, { content: offerText });
  await expect(edit(unaware)).rejects.toMatchObject({ kind: 'precondition-required' });
  await expect(edit({ ...unaware, expectedRevision: 2 })).rejects.toMatchObject({
    kind: 'precondition-failed',
  });
  await expect(edit({ ...unaware, expectedRevision: 1 })).resolves.toMatchObject({ reference });
});

test('is forbidden to those who only see the offer, and unknown to those who do not', async () => {
  const { reference } = await fileOffer(asEditor(), offerInput());
  const edit = () => editOffer(database.as(people.stranger), reference, { content: offerText });
  await expect(edit()).rejects.toMatchObject({ kind: 'not-found' });
  const published = await publishedOffer([asEditor(), asOfficer()]);
  await expect(
    editOffer(database.as(people.stranger), published, { content: offerText }),
  ).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(editOffer(asOfficer(), published, {})).rejects.toMatchObject({
    kind: 'forbidden',
  });
});

test('is told of unknown codes and of nobody eligible', async () => {
  const { reference } = await fileOffer(asEditor(), offerInput());
  const content = { ...offerText, audience: ['no-audience'], eligible: {} };
  await expect(editOffer(asEditor(), reference, { content })).rejects.toMatchObject({
    fields: [
      { pointer: '/content/eligible', code: 'nobody-eligible' },
      { pointer: '/content/audience/0', code: 'unknown-audience' },
    ],
  });
});

test('ends with the offer', async () => {
  const { reference } = await fileOffer(asEditor(), offerInput());
  await withdrawOffer(asEditor(), reference);
  await expect(editOffer(asEditor(), reference, { content: offerText })).rejects.toMatchObject({
    kind: 'conflict',
    code: 'offer-closed',
  });
});
