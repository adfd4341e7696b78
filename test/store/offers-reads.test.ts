// Who reads which offers, and how they are found.
import { inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancelEdition } from '../../src/actions/cancel-edition.ts';
import { editOffer } from '../../src/actions/edit-offer.ts';
import { fileOffer } from '../../src/actions/file-offer.ts';
import { submitOffer } from '../../src/actions/submit-offer.ts';
import { suspendOffer } from '../../src/actions/suspend-offer.ts';
import { withActor } from '../../src/db/client.ts';
import { editions } from '../../src/db/schema/editions.ts';
import { offerExclusions } from '../../src/db/schema/offer-details.ts';
import { offers, offerTexts } from '../../src/db/schema/offers.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import {
  findOfferVisibleTo,
  listOffersVisibleTo,
  type OfferFilter,
} from '../../src/store/offers/offer-reads.ts';
import { decodeCursor, encodeCursor, type Page } from '../../src/store/page.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import {
  buildOfferPeople,
  edition2026,
  now,
  offerInput,
  offerText,
  publishedOffer,
  takeSeats,
} from '../support/offers.ts';
import { buildPerson } from '../support/people.ts';

type Offers = Record<'draft' | 'submitted' | 'open' | 'members' | 'suspended', string>;

let database: TestDatabase;
let people: Awaited<ReturnType<typeof buildOfferPeople>> & Record<'state' | 'observer', Bearer>;
let references: Offers;

beforeAll(async () => {
  database = await openDatabase();
  people = {
    ...(await buildOfferPeople(database)),
    state: await buildPerson(database, 'ecu', 'focal-point'),
    observer: await buildPerson(database, 'eu', 'observer'),
  };
  const editor = database.as(people.editor, { now });
  const officer = database.as(people.officer, { now });
  const { reference: draft } = await fileOffer(editor, offerInput());
  const { reference: submitted } = await fileOffer(editor, offerInput());
  await submitOffer(editor, submitted);
  const suspended = await publishedOffer([editor, officer]);
  await suspendOffer(editor, suspended);
  references = {
    draft,
    submitted,
    open: await publishedOffer([editor, officer], offerInput({ excludedStates: ['ECU'] })),
    members: await publishedOffer([editor, officer], offerInput({ visibility: 'members' })),
    suspended,
  };
});
afterAll(async () => {
  await database.close();
});

async function list(actor: Bearer, filter: OfferFilter = {}, page: Page = { limit: 50 }) {
  return await withActor(database.app, actor, (tx) => listOffersVisibleTo(tx, actor, filter, page));
}

const everyStatus = ['draft', 'submitted', 'open', 'members', 'suspended'] as const;
const visible = [
  ['editor', everyStatus],
  ['officer', ['submitted', 'open', 'members', 'suspended']],
  ['state', ['open', 'members']],
  ['stranger', ['open']],
  ['observer', ['open']],
] as const;

describe.each(visible)('the %s', (who, names) => {
  const expected = () => names.map((name) => references[name]).sort();

  test('lists what it may see', async () => {
    const listed = await list(people[who]);
    expect(listed.map(({ reference }) => reference).sort()).toEqual(expected());
  });

  test('finds that alone', async () => {
    const found = everyStatus.map((name) =>
      withActor(database.app, people[who], (tx) =>
        findOfferVisibleTo(tx, people[who], references[name]),
      ),
    );
    expect(await Promise.allSettled(found)).toMatchObject(
      everyStatus.map((name) =>
        names.some((seen) => seen === name)
          ? { status: 'fulfilled', value: { reference: references[name] } }
          : { status: 'rejected', reason: { kind: 'not-found' } },
      ),
    );
  });

  test('is shown no more where row-level security is away', async () => {
    const listed = await withActor(database.worker, system, (tx) =>
      listOffersVisibleTo(tx, people[who], { owner: 'unodc' }, { limit: 50 }),
    );
    expect(listed.map(({ reference }) => reference).sort()).toEqual(expected());
    const knows = names.length > 3;
    expect(listed.some(({ excludedStates }) => excludedStates.length > 0)).toBe(knows);
  });

  test('gets no more by a query of its own', async () => {
    const rows = await withActor(database.app, people[who], (tx) =>
      tx
        .select({ reference: offers.reference })
        .from(offers)
        .where(inArray(offers.reference, Object.values(references))),
    );
    expect(rows.map(({ reference }) => reference).sort()).toEqual(expected());
    const ids = await withActor(database.app, people[who], async (tx) => [
      await tx.selectDistinct({ id: editions.offerId }).from(editions),
      await tx.selectDistinct({ id: offerTexts.offerId }).from(offerTexts),
    ]);
    expect(ids.map((found) => found.length)).toEqual([names.length, names.length]);
  });
});

test('nobody reads anything without a name', async () => {
  expect(await database.app.transaction((tx) => tx.select().from(offers))).toEqual([]);
});

async function exclusionsSeenBy(actor: Bearer): Promise<string[]> {
  const listed = await list(actor);
  return listed.flatMap(({ excludedStates }) => excludedStates);
}

test('states left out are known to the provider and the secretariat alone', async () => {
  expect(await exclusionsSeenBy(people.editor)).toEqual(['ECU']);
  expect(await exclusionsSeenBy(people.officer)).toEqual(['ECU']);
  expect(await exclusionsSeenBy(people.state)).toEqual([]);
  const rows = await withActor(database.app, people.state, (tx) =>
    tx.select().from(offerExclusions),
  );
  expect(rows).toEqual([]);
});

async function openEditionSeenBy(actor: Bearer) {
  const { editions: listed } = await withActor(database.app, actor, (tx) =>
    findOfferVisibleTo(tx, actor, references.open),
  );
  const [edition] = listed;
  if (edition === undefined) throw new Error('no edition');
  return edition;
}

test('seats left are for the secretariat: a provider learns of proposals by release', async () => {
  const { id } = await openEditionSeenBy(people.officer);
  await takeSeats(database, id, 4);
  expect(await openEditionSeenBy(people.officer)).toMatchObject({ seats: 24, seatsLeft: 20 });
  expect(await openEditionSeenBy(people.editor)).toMatchObject({ seats: 24, seatsLeft: null });
  expect(await openEditionSeenBy(people.state)).toMatchObject({ seats: 24, seatsLeft: null });
});

test('pages follow one another without a gap', async () => {
  const all = await list(people.editor);
  const paged = [];
  let page: Page = { limit: 2 };
  for (;;) {
    const listed = await list(people.editor, {}, page);
    paged.push(...listed);
    const last = listed.at(-1);
    if (last === undefined) break;
    page = { limit: 2, cursor: decodeCursor(encodeCursor(last)) };
  }
  expect(paged).toEqual(all);
});

describe('filters', () => {
  let found: (filter: OfferFilter) => Promise<string[]>;
  beforeAll(async () => {
    const provider = await buildPerson(database, 'un-lirec', 'provider-editor');
    const context = database.as(provider, { now });
    const file = async (name: string, content: object, edition: object = {}) => {
      const { reference } = await fileOffer(
        context,
        offerInput({ title: name, ...content }, { ...edition2026, ...edition }),
      );
      return reference;
    };
    await file('Any state', { description: 'Lavado de activos', language: 'es' });
    await file('Ecuador', {
      eligible: { states: ['ECU'] },
      kind: 'workshop',
      concepts: ['firearms-tracing'],
    });
    await file('Caribbean', { eligible: { groups: ['CARICOM'] } }, { deliveryLanguages: ['fr'] });
    const changed = await file('Changed', { kind: 'toolkit', eligible: { states: ['BRA'] } });
    const content = { ...offerText, title: 'Changed', eligible: { states: ['PER'] } };
    await editOffer(context, changed, { content });
    const cancelled = await file('Cancelled', { eligible: { states: ['CHL'] } });
    await cancelEdition(context, cancelled, 1);
    found = async (filter) => {
      const listed = await list(provider, { owner: 'un-lirec', ...filter });
      return listed.map(({ texts }) => texts[0]?.title ?? '').sort();
    };
  });

  const asOf = '2026-03-01';
  test.each<[string, OfferFilter, string[]]>([
    ['words', { words: 'lavados de ACTIVO' }, ['Any state']],
    ['words of an earlier version', { words: 'tracing weapons nowhere' }, []],
    ['kind', { kind: 'workshop' }, ['Ecuador']],
    ['kind of an earlier version', { kind: 'toolkit' }, []],
    ['status', { status: 'published' }, []],
    ['language', { language: 'fr' }, ['Caribbean']],
    [
      'language, not of cancelled editions',
      { language: 'en' },
      ['Any state', 'Changed', 'Ecuador'],
    ],
    ['a state by name', { state: { code: 'ECU', asOf } }, ['Any state', 'Ecuador']],
    ['a state by its group', { state: { code: 'HTI', asOf } }, ['Any state', 'Caribbean']],
    ['a state before it joined', { state: { code: 'HTI', asOf: '1999-01-01' } }, ['Any state']],
    ['a state of an earlier version', { state: { code: 'BRA', asOf } }, ['Any state']],
    ['examples', { example: true }, []],
    ['no examples', { kind: 'workshop', example: false }, ['Ecuador']],
    ['concept', { concept: 'firearms-tracing' }, ['Ecuador']],
    ['another concept', { concept: 'firearms-trafficking' }, []],
    ['another owner', { owner: 'interpol' }, []],
  ])('by %s', async (_, filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });
});
