// Who read a need: noted once a person and day, told to the owner page by page.
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withActor } from '../../src/db/client.ts';
import { auditEvents } from '../../src/db/schema/operations.ts';
import { system } from '../support/database.ts';
import { now, offerInput, publishedOffer } from '../support/offers.ts';
import { bestProposal, matcherOf } from '../support/proposals.ts';
import { bodyOf, openScene, type Scene, type Seat } from './scene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
  await publishedOffer([scene.as('unodc'), scene.as('officer')], offerInput());
});
afterAll(async () => await scene.api.close());

type Reading = {
  reader: string | null;
  organization: { code: string };
  version: number;
  release: string | null;
};

async function readersOf(reference: string, seat: Seat = 'ecuador'): Promise<Reading[]> {
  return bodyOf(await scene.ask(seat, { url: `/needs/${reference}/readers` })).items;
}

async function readEvents(needId: string) {
  return await withActor(scene.api.database.owner, system, (tx) =>
    tx
      .select({ by: auditEvents.actorId, owner: auditEvents.ownerId })
      .from(auditEvents)
      .where(and(eq(auditEvents.recordId, needId), eq(auditEvents.verb, 'need.read'))),
  );
}

/** A submitted need that nobody outside Ecuador has opened yet, with its best proposal. */
async function proposed() {
  const need = await scene.openedNeed();
  const matcher = matcherOf(scene.api.database, now);
  return { need, proposal: await bestProposal(scene.api.database, matcher, need) };
}

describe('an answer that says what a restricted need says', () => {
  it.each([
    ['the need', (need: string) => `/needs/${need}`],
    ['offers that may answer it', (need: string) => `/needs/${need}/likely-offers`],
    ['its explanation', (need: string) => `/needs/${need}/explanation`],
    ['a proposal for it', (_: string, proposal: string) => `/proposals/${proposal}`],
    ['what would lift it', (_: string, proposal: string) => `/proposals/${proposal}/lifts`],
    ['its replay', (_: string, proposal: string) => `/proposals/${proposal}/replay`],
  ])('is a read: %s', async (_, urlOf) => {
    const { need, proposal } = await proposed();
    const url = urlOf(need.reference, proposal.reference);
    expect((await scene.ask('officer', { url })).statusCode).toBe(200);
    expect(await readersOf(need.reference)).toMatchObject([
      {
        reader: 'Somebody at officer',
        organization: { code: 'oas-dtoc' },
        day: '2026-03-01',
        version: 1,
        release: null,
      },
    ]);
  });

  it('is a read where it answers a change, too', async () => {
    const need = await scene.openedNeed();
    const body = { note: 'Say for whom it is.' };
    const refused = await scene.ask('officer', { url: `/needs/${need.reference}/return`, body });
    expect(refused.statusCode).toBe(409);
    expect(await readersOf(need.reference)).toEqual([]);
    const edited = await scene.ask('officer', {
      url: `/needs/${need.reference}/withdraw`,
      body: {},
    });
    expect(edited.statusCode).toBe(403);
    expect(await readersOf(need.reference)).toEqual([]);
  });
});

describe('a read', () => {
  it('is noted once a person and day, with one event, however many read at once', async () => {
    const need = await scene.openedNeed();
    const url = `/needs/${need.reference}`;
    const seats = ['officer', 'officer', 'officer', 'approver', 'officer', 'approver'] as const;
    await Promise.all(seats.map(async (seat) => await scene.ask(seat, { url })));
    const readers = (await readersOf(need.reference)).map(({ reader }) => reader);
    expect(readers).toHaveLength(2);
    expect(new Set(readers)).toEqual(new Set(['Somebody at approver', 'Somebody at officer']));
    const events = await readEvents(need.id);
    const { organization } = scene.actor('ecuador');
    expect(events).toHaveLength(2);
    expect(new Set(events.map(({ by }) => by))).toEqual(
      new Set([scene.actor('officer').id, scene.actor('approver').id]),
    );
    expect(new Set(events.map(({ owner }) => owner))).toEqual(new Set([organization.id]));
  });

  it('by the owner, of a public need or of a list is none', async () => {
    const own = await scene.openedNeed();
    const open = await scene.openedNeed({ visibility: 'public' });
    await scene.ask('drafter', { url: `/needs/${own.reference}` });
    await scene.ask('officer', { url: `/needs/${open.reference}` });
    for (const url of ['/needs', '/queue', '/proposals']) await scene.ask('officer', { url });
    expect(await readersOf(own.reference)).toEqual([]);
    expect(await readersOf(open.reference)).toEqual([]);
    expect(await readEvents(own.id)).toEqual([]);
  });

  it('by another member state is told with its name, and stays out of the history', async () => {
    const need = await scene.openedNeed({ visibility: 'members' });
    await scene.ask('peru', { url: `/needs/${need.reference}` });
    expect(await readersOf(need.reference)).toMatchObject([
      { reader: 'Somebody at peru', organization: { code: 'per', name: 'Peru' } },
    ]);
    const history = await scene.ask('ecuador', { url: `/needs/${need.reference}/history` });
    const verbs = history.json().items.map(({ verb }: { verb: string }) => verb);
    expect(verbs).not.toContain('need.read');
  });

  it('of a release is told as one', async () => {
    const need = await scene.openedNeed();
    const body = { ask: 1, fields: ['title'], provider: 'unodc', version: 1 };
    const made = await scene.ask('ecuador', { url: `/needs/${need.reference}/releases`, body });
    const { reference } = made.json();
    await scene.ask('unodc', { url: `/releases/${reference}` });
    await scene.ask('unodc', { url: `/releases/${reference}` });
    expect(await readersOf(need.reference)).toMatchObject([
      { reader: 'Somebody at unodc', organization: { code: 'unodc' }, release: reference },
    ]);
  });
});

describe('who has read a need', () => {
  it('is for those who answer for it, in its organization and in the secretariat', async () => {
    const need = await scene.openedNeed({ visibility: 'members' });
    const url = `/needs/${need.reference}/readers`;
    const statuses: Partial<Record<Seat, number>> = {};
    for (const seat of ['drafter', 'supervisor', 'officer', 'approver', 'peru', 'unodc'] as const) {
      statuses[seat] = (await scene.ask(seat, { url })).statusCode;
    }
    expect(statuses).toEqual({
      drafter: 200,
      supervisor: 200,
      officer: 403,
      approver: 403,
      peru: 403,
      unodc: 404,
    });
  });

  it('comes in pages that hold each reading once', async () => {
    const need = await scene.openedNeed({ visibility: 'members' });
    const readers = ['peru', 'peruEditor', 'officer', 'approver', 'supervisor'] as const;
    for (const seat of readers) await scene.ask(seat, { url: `/needs/${need.reference}` });
    const seen: (string | null)[] = [];
    let next: string | null = '';
    while (next !== null) {
      const from: string = next === '' ? '' : `&cursor=${next}`;
      const page = await scene.ask('ecuador', {
        url: `/needs/${need.reference}/readers?limit=2${from}`,
      });
      seen.push(...page.json().items.map(({ reader }: Reading) => reader));
      ({ next } = page.json());
    }
    expect(seen).toHaveLength(readers.length);
    expect(new Set(seen)).toEqual(new Set(readers.map((seat) => `Somebody at ${seat}`)));
  });
});
