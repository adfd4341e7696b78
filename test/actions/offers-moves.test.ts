// The life of an offer: which step is made from which status, by whom, and what it sets going.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancelEdition } from '../../src/actions/cancel-edition.ts';
import type { Context } from '../../src/actions/context.ts';
import { fileOffer } from '../../src/actions/file-offer.ts';
import { publishOffer } from '../../src/actions/publish-offer.ts';
import { renewOffer } from '../../src/actions/renew-offer.ts';
import { submitOffer } from '../../src/actions/submit-offer.ts';
import { suspendOffer } from '../../src/actions/suspend-offer.ts';
import { withdrawOffer } from '../../src/actions/withdraw-offer.ts';
import { offers } from '../../src/db/schema/offers.ts';
import { sources } from '../../src/db/schema/reference.ts';
import { type OfferStatus, offerStatuses } from '../../src/domain/status.ts';
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

const later = new Date('2026-04-01T12:00:00.000Z');
const asEditor = (changes: Partial<Context> = {}) =>
  database.as(people.editor, { now, ...changes });
const asOfficer = (changes: Partial<Context> = {}) =>
  database.as(people.officer, { now, ...changes });
const read = (reference: string) => readOffer(database, people.editor, reference);

/** An offer that stands in this status, with every instant that it could need. */
async function offerIn(status: OfferStatus) {
  const offer = await fileOffer(asEditor(), offerInput());
  const instants = {
    submittedAt: now,
    publishedAt: now,
    suspendedAt: now,
    exhaustedAt: now,
    expiredAt: now,
    withdrawnAt: now,
  };
  await asService(database, (tx) =>
    tx
      .update(offers)
      .set({ ...instants, status })
      .where(eq(offers.id, offer.id)),
  );
  return offer;
}

type Step = {
  by: 'editor' | 'officer';
  make: (context: Context, reference: string) => Promise<unknown>;
  from: readonly OfferStatus[];
  /** Undefined: the offer stays where it is. */
  to?: OfferStatus;
};
const steps: [string, Step][] = [
  ['submit', { by: 'editor', make: submitOffer, from: ['draft'], to: 'submitted' }],
  [
    'publish',
    {
      by: 'officer',
      make: publishOffer,
      from: ['submitted', 'suspended', 'exhausted'],
      to: 'published',
    },
  ],
  [
    'suspend',
    { by: 'editor', make: suspendOffer, from: ['published', 'exhausted'], to: 'suspended' },
  ],
  [
    'withdraw',
    {
      by: 'editor',
      make: withdrawOffer,
      from: ['draft', 'submitted', 'published', 'suspended', 'exhausted'],
      to: 'withdrawn',
    },
  ],
  ['renew', { by: 'editor', make: renewOffer, from: ['published', 'suspended', 'exhausted'] }],
];

describe.each(steps)('to %s', (move, { by, make, from, to }) => {
  const made = (reference: string) => make(by === 'officer' ? asOfficer() : asEditor(), reference);

  test.each(from)('is done from %s', async (status) => {
    const { reference } = await offerIn(status);
    await made(reference);
    expect(await read(reference)).toMatchObject({ status: to ?? status, revision: 2 });
  });

  // To an officer the draft of a provider does not exist.
  const others = offerStatuses.filter((it) => by === 'editor' || it !== 'draft');
  test.each(others.filter((it) => !from.includes(it)))('is refused from %s', async (status) => {
    const { reference } = await offerIn(status);
    await expect(made(reference)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'not-in-status',
      parameters: { move, status },
    });
    expect(await read(reference)).toMatchObject({ status, revision: 1 });
  });
});

describe('who may', () => {
  test.each([
    { who: 'officer', make: submitOffer, status: 'draft', kind: 'not-found' },
    { who: 'editor', make: publishOffer, status: 'submitted', kind: 'forbidden' },
    { who: 'stranger', make: suspendOffer, status: 'published', kind: 'forbidden' },
    { who: 'officer', make: withdrawOffer, status: 'published', kind: 'forbidden' },
    { who: 'officer', make: renewOffer, status: 'published', kind: 'forbidden' },
    { who: 'stranger', make: withdrawOffer, status: 'submitted', kind: 'not-found' },
  ] as const)('not the $who: $make.name of what is $status', async (attempt) => {
    const { reference } = await offerIn(attempt.status);
    await expect(attempt.make(database.as(people[attempt.who]), reference)).rejects.toMatchObject({
      kind: attempt.kind,
    });
  });

  test('an officer suspends what harms', async () => {
    const { reference } = await offerIn('published');
    await suspendOffer(asOfficer(), reference);
    expect(await read(reference)).toMatchObject({ status: 'suspended', suspendedAt: now });
  });

  test('an officer submits what the secretariat entered', async () => {
    const onBehalf = { owner: 'interpol', channel: 'telephone' };
    const { reference } = await fileOffer(asOfficer(), { ...offerInput(), onBehalf });
    await submitOffer(asOfficer(), reference);
    expect(await readOffer(database, people.officer, reference)).toMatchObject({
      status: 'submitted',
    });
  });

  test('whoever saw another revision may not', async () => {
    const { reference } = await offerIn('published');
    await expect(suspendOffer(asEditor({ expectedRevision: 7 }), reference)).rejects.toMatchObject({
      kind: 'precondition-failed',
    });
  });
});

describe('an offer without editions', () => {
  test('is neither submitted nor published', async () => {
    const { reference } = await fileOffer(asEditor(), { ...offerInput(), editions: [] });
    const refusal = { kind: 'conflict', code: 'no-edition' };
    await expect(submitOffer(asEditor(), reference)).rejects.toMatchObject(refusal);
    const { reference: submitted } = await offerIn('submitted');
    await cancelEdition(asOfficer(), submitted, 1);
    await expect(publishOffer(asOfficer(), submitted)).rejects.toMatchObject(refusal);
  });
});

/** An offer that waits for publication, with these editions. */
async function submittedOffer(...editions: object[]): Promise<string> {
  const { reference } = await fileOffer(asEditor(), offerInput({}, ...editions));
  await submitOffer(asEditor(), reference);
  return reference;
}

describe('publication', () => {
  const past = { ...edition2026, window: { from: '2026-01-10', to: '2026-02-28' } };
  const last = { ...edition2026, window: { from: '2026-01-10', to: '2026-03-01' } };

  test('needs an edition that is not over', async () => {
    const reference = await submittedOffer(past, past);
    await expect(publishOffer(asOfficer(), reference)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'offer-over',
      parameters: { asOf: '2026-03-01' },
    });
  });

  test.each([
    ['that ends on the day', last],
    ['that is open-ended', {}],
  ])('is content with one %s', async (_, edition) => {
    const reference = await submittedOffer(past, edition);
    await publishOffer(asOfficer(), reference);
    expect(await read(reference)).toMatchObject({ status: 'published' });
  });

  test('does not count a cancelled edition', async () => {
    const reference = await submittedOffer(past, edition2026);
    await cancelEdition(asEditor(), reference, 2);
    await expect(publishOffer(asOfficer(), reference)).rejects.toMatchObject({
      code: 'offer-over',
    });
  });

  test('judges an unconfirmed sourced offer as of its source', async () => {
    const reference = await submittedOffer({ window: { from: '2011-12-01', to: '2011-12-05' } });
    const titles = { en: 'Papers', es: 'Documentos', pt: 'Documentos', fr: 'Documents' };
    await asService(database, async (tx) => {
      await tx.insert(sources).values({ code: 'papers', titles, asOf: '2011-11-30' });
      await tx
        .update(offers)
        .set({ sourceCode: 'papers', confirmedAt: null })
        .where(eq(offers.reference, reference));
    });
    await publishOffer(asOfficer(), reference);
    expect(await read(reference)).toMatchObject({ status: 'published' });
  });

  test('remembers when the offer was suspended', async () => {
    const reference = await publishedOffer([asEditor(), asOfficer()]);
    await suspendOffer(asEditor(), reference);
    await publishOffer(asOfficer({ now: later }), reference);
    expect(await read(reference)).toMatchObject({
      submittedAt: now,
      suspendedAt: now,
      publishedAt: later,
      renewedAt: later,
    });
  });
});

test('renewal starts the clock anew', async () => {
  const reference = await publishedOffer([asEditor(), asOfficer()]);
  await asService(database, (tx) =>
    tx.update(offers).set({ staleAskedAt: now }).where(eq(offers.reference, reference)),
  );
  await renewOffer(asEditor({ now: later }), reference);
  expect(await read(reference)).toMatchObject({
    status: 'published',
    renewedAt: later,
    staleAskedAt: null,
  });
});

test('publication, suspension and withdrawal have the offer matched; the other steps do not', async () => {
  const { id, reference } = await fileOffer(asEditor(), offerInput());
  const counts = [];
  for (const step of [
    () => submitOffer(asEditor(), reference),
    () => publishOffer(asOfficer(), reference),
    () => renewOffer(asEditor(), reference),
    () => suspendOffer(asEditor(), reference),
    () => withdrawOffer(asEditor(), reference),
  ]) {
    await step();
    counts.push(await countMatchings(database, id));
  }
  expect(counts).toEqual([0, 1, 1, 2, 3]);
});

test('a withdrawn draft was in no proposal', async () => {
  const { id, reference } = await fileOffer(asEditor(), offerInput());
  await withdrawOffer(asEditor(), reference);
  expect(await countMatchings(database, id)).toBe(0);
});
