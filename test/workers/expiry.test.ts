// Records whose time is over: closed once, however many processes try.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askStaleOffers } from '../../src/actions/ask-stale-offers.ts';
import { expireRecords } from '../../src/actions/expire-records.ts';
import { renewOffer } from '../../src/actions/renew-offer.ts';
import { mails } from '../../src/db/schema/mails.ts';
import { offers } from '../../src/db/schema/offers.ts';
import { persons } from '../../src/db/schema/people.ts';
import { sources } from '../../src/db/schema/reference.ts';
import { findNeedVisibleTo } from '../../src/store/needs/need-reads.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { submittedNeed } from '../support/needs.ts';
import { asService, countMatchings, edition2026, now } from '../support/offers.ts';
import { bestProposal, matcherOf, readProposal } from '../support/proposals.ts';
import { buildActors, clockAt, daysLater, three, timesDone } from './clock.ts';

let database: TestDatabase;
let actors: Awaited<ReturnType<typeof buildActors>>;

beforeAll(async () => {
  database = await openDatabase();
  actors = await buildActors(database);
});

afterAll(async () => {
  await database.close();
});

const papers = {
  code: 'papers',
  titles: { en: 'Papers', es: 'Papeles', pt: 'Papéis', fr: 'Papiers' },
  asOf: '2011-11-30',
};

describe('expiry', () => {
  test('closes a need when not even a late start would still be in time', async () => {
    const need = await submittedNeed(actors.as('ecuador'));
    await actors.offerOf();
    const { reference } = await bestProposal(database, matcherOf(database, now), need);
    const read = async () =>
      await asService(database, (tx) => findNeedVisibleTo(tx, system, need.reference));
    await expireRecords(clockAt(database, '2027-03-31T00:00:00Z'));
    expect(await read()).toMatchObject({ status: 'submitted' });
    await three(() => expireRecords(clockAt(database, '2027-04-01T00:00:00Z')));

    expect(await read()).toMatchObject({ status: 'closed', closing: 'expired' });
    expect(await readProposal(database, reference)).toMatchObject({ status: 'superseded' });
    expect(await timesDone(database, 'need.expire', need.id)).toBe(1);
  });

  test('takes an offer out of the catalogue the day after its last edition', async () => {
    const offer = await actors.offerOf(
      { ...edition2026, window: { from: '2026-04-01', to: '2026-04-03' } },
      { ...edition2026, label: 'second', window: { from: '2026-05-01', to: '2026-05-03' } },
    );
    const before = await countMatchings(database, offer.id);
    await expireRecords(clockAt(database, '2026-05-03T23:00:00Z'));
    expect(await offer.read()).toMatchObject({ status: 'published' });
    await three(() => expireRecords(clockAt(database, '2026-05-04T00:00:00Z')));

    expect(await offer.read()).toMatchObject({ status: 'expired' });
    expect(await timesDone(database, 'offer.expire', offer.id)).toBe(1);
    expect(await countMatchings(database, offer.id)).toBe(before + 1);
  });

  test('leaves an offer with an open-ended edition, and one that a document records', async () => {
    const past = { ...edition2026, window: { from: '2026-04-01', to: '2026-04-03' } };
    const openEnded = await actors.offerOf(past, { ...edition2026, label: 'open', window: null });
    const sourced = await actors.offerOf(past);
    await asService(database, async (tx) => {
      await tx.insert(sources).values(papers);
      await tx
        .update(offers)
        .set({ confirmedAt: null, sourceCode: papers.code })
        .where(eq(offers.id, sourced.id));
    });
    await expireRecords(clockAt(database, '2026-05-04T00:00:00Z'));

    expect(await openEnded.read()).toMatchObject({ status: 'published' });
    expect(await sourced.read()).toMatchObject({ status: 'published' });
  });
});

/** Templates of the mails to the provider that name the record. */
async function mailsAbout(reference: string): Promise<string[]> {
  return await asService(database, async (tx) => {
    const rows = await tx.select().from(mails).where(eq(mails.personId, actors.people.editor.id));
    return rows
      .filter(({ parameters }) => parameters['reference'] === reference)
      .map(({ template }) => template);
  });
}

describe('the freshness of offers', () => {
  const openEnded = { ...edition2026, window: null };

  test('is asked for after a year, once; without an answer the offer leaves the catalogue', async () => {
    const offer = await actors.offerOf(openEnded);
    await asService(database, (tx) =>
      tx
        .update(persons)
        .set({ email: 'editor@example.org' })
        .where(eq(persons.id, actors.people.editor.id)),
    );
    await askStaleOffers(daysLater(database, 365));
    expect(await timesDone(database, 'offer.ask-stale', offer.id)).toBe(0);
    await three(() => askStaleOffers(daysLater(database, 366)));
    expect(await offer.read()).toMatchObject({ status: 'published' });
    expect(await timesDone(database, 'offer.ask-stale', offer.id)).toBe(1);
    expect(await mailsAbout(offer.reference)).toEqual(['offer-stale']);
    await askStaleOffers(daysLater(database, 396));
    expect(await offer.read()).toMatchObject({ status: 'published' });
    await three(() => askStaleOffers(daysLater(database, 397)));

    expect(await offer.read()).toMatchObject({ status: 'expired' });
    expect(await timesDone(database, 'offer.expire', offer.id)).toBe(1);
  });

  test('is restored by the provider', async () => {
    const offer = await actors.offerOf(openEnded);
    await askStaleOffers(daysLater(database, 366));
    await renewOffer(actors.as('editor', daysLater(database, 370).now), offer.reference);
    await askStaleOffers(daysLater(database, 400));

    expect(await offer.read()).toMatchObject({ status: 'published' });
  });

  test('is not asked of examples', async () => {
    const offer = await actors.offerOf(openEnded);
    await asService(database, (tx) =>
      tx.update(offers).set({ example: true }).where(eq(offers.id, offer.id)),
    );
    await askStaleOffers(daysLater(database, 500));

    expect(await timesDone(database, 'offer.ask-stale', offer.id)).toBe(0);
  });
});
