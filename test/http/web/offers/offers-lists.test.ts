// The offers of an organization and the register of all, at the door of the pages.
import { eq } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { withActor } from '../../../../src/db/client.ts';
import { offers } from '../../../../src/db/schema/offers.ts';
import { findOfferVisibleTo } from '../../../../src/store/offers/offer-reads.ts';
import { system } from '../../../support/database.ts';
import { now, offerInput, publishedOffer } from '../../../support/offers.ts';
import { told } from '../needs/need-desk.ts';
import { openOfferScene, referenceIn, titled } from './offer-scene.ts';

const scene = await openOfferScene();
const { api, editor, stranger, officer, read, get, send, sendNew, published } = scene;
afterAll(scene.close);

describe('our offers', () => {
  const own = async (query = '') => await get(`/offers/own${query}`, editor);

  it('put drafts first, and one press of a button confirms one of them or several', async () => {
    const first = await published(offerInput({ title: 'First of several offers' }));
    const second = await published(offerInput({ title: 'Second of several offers' }));
    const sent = await sendNew(titled('A draft'));
    const later = { now: new Date(now.getTime() + 60_000) };
    await publishedOffer(
      [api.database.as(editor.actor, later), api.database.as(officer.actor, later)],
      offerInput({ title: 'Later than the draft' }),
    );
    const list = await own();
    const places = ['A draft', 'Later than the draft', 'First of several offers'].map((title) =>
      list.body.indexOf(title),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(list.body).toMatch(/<span class="offer-by">[A-Z][a-z]+ \d+, \d{4}</);
    const value = async (reference: string) => `${reference}@${(await read(reference)).revision}`;
    const renew = async (fields: [string, string][]) =>
      await send('/offers/own/renewals', { by: editor, fields });
    const both = await renew([
      ['offer', await value(first)],
      ['offer', await value(second)],
    ]);
    expect(both.headers.location).toBe('/offers/own?done=offers-renewed');
    const single = await renew([
      ['offer', await value(first)],
      ['only', await value(second)],
    ]);
    expect(single.statusCode).toBe(303);
    const revisions = await Promise.all(
      [first, second].map(async (one) => (await read(one)).revision),
    );
    expect(revisions[1]).toBe((revisions[0] ?? 0) + 1);
    const stale = await renew([
      ['offer', `${first}@1`],
      ['offer', 'nonsense'],
    ]);
    expect(stale.statusCode).toBe(422);
    expect(stale.body).toContain(`/offers/${first}"`);
    const draft = referenceIn(sent);
    expect((await renew([['offer', await valueOfDraft(draft)]])).statusCode).toBe(422);
    const often = Array.from({ length: 500 }, (_, at): [string, string] => [
      'offer',
      `${first}@${at}`,
    ]);
    const once = await renew(often);
    // Tried once, however often it was sent.
    expect(once.body.split(`/offers/${first}"`).length).toBeLessThan(10);
    expect((await renew([])).headers.location).toBe('/offers/own');
    expect((await own('?done=offers-renewed')).body).toContain('confirmed as still valid');
  });

  const valueOfDraft = async (reference: string) =>
    `${reference}@${(await read(reference, editor)).revision}`;

  it('are nobody else’s', async () => {
    const theirs = await get('/offers/own', stranger);
    expect(told(theirs)).toContain('has not listed any offers yet');
  });

  it('are downloaded as they stand', async () => {
    const file = await get('/offers/own.csv', editor);
    expect(file.headers['content-type']).toContain('text/csv');
    expect(file.body).toContain('First of several offers');
  });
});

describe('the register', () => {
  it('puts what waits for publication first, and publishes from the row', async () => {
    const sent = await sendNew([...titled('Waiting for the secretariat'), ['_do', 'submit']]);
    const reference = referenceIn(sent);
    await published(offerInput({ title: 'Published after it' }));
    const list = await get('/offers/register', officer);
    const [waiting, later] = ['Waiting for the secretariat', 'Published after it'].map((title) =>
      list.body.indexOf(title),
    );
    expect(waiting).toBeGreaterThan(0);
    expect(waiting).toBeLessThan(later ?? 0);
    const { revision } = await read(reference);
    const published1 = await send(`/offers/${reference}/publish`, {
      by: officer,
      fields: [
        ['_revision', String(revision)],
        ['_back', '/offers/register'],
      ],
    });
    expect(published1.headers.location).toBe('/offers/register?done=offer-published');
  });

  it.each([
    ['status=published', true],
    ['status=withdrawn', false],
    ['kind=course', true],
    ['kind=funding', false],
    ['owner=unodc', true],
    ['owner=interpol', false],
    ['theme=firearms-control', true],
    ['theme=corruption', false],
    ['language=en', true],
    ['language=fr', false],
    ['example=false', true],
    ['example=true', false],
    ['words=sarbacanes', true],
  ])('is filtered by %s', async (query, found) => {
    const title = 'Sarbacanes and their traces';
    const reference = await published(offerInput({ title, concepts: ['firearms-tracing'] }));
    const { statusCode, body } = await get(`/offers/register?${query}`, officer);
    expect([statusCode, body.includes(reference)]).toEqual([200, found]);
  });

  it('shows offers whose owner was asked and has not answered', async () => {
    const reference = await published(offerInput({ title: 'An offer that grew old' }));
    const none = await get('/offers/register?stale=true', officer);
    expect(told(none)).toContain('No offer fits these filters.');
    await withActor(api.database.owner, system, async (tx) => {
      const { id } = await findOfferVisibleTo(tx, system, reference);
      await tx.update(offers).set({ staleAskedAt: now }).where(eq(offers.id, id));
    });
    const found = await get('/offers/register?stale=true', officer);
    expect(told(found)).toContain('An offer that grew old');
    expect(told(found)).toContain('Confirm by March 31, 2026');
  });

  it('is the secretariat’s, and refuses filters that there are not', async () => {
    expect((await get('/offers/register', editor)).statusCode).toBe(403);
    expect((await get('/offers/register?status=lost', officer)).statusCode).toBe(422);
  });

  it('goes on where a page ends, whatever comes first', async () => {
    for (let count = 0; count < 26; count += 1) {
      await published(offerInput({ title: `One of many offers ${count}` }));
    }
    const seen: string[] = [];
    let next = '/offers/register';
    while (next !== '') {
      const { body } = await get(next, officer);
      seen.push(
        ...[...body.matchAll(/class="offer-reference">(O-[0-9A-Z]{6})/g)].map(
          ([, one]) => one ?? '',
        ),
      );
      next =
        /<a[^>]*href="([^"]*after=[^"]*)"[^>]*rel="next"/
          .exec(body)?.[1]
          ?.replaceAll('&amp;', '&') ?? '';
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(26);
  });
});
