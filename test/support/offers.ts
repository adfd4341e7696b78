// Offers for tests: filed and moved by the actions themselves.
import { eq } from 'drizzle-orm';
import type { Context } from '../../src/actions/context.ts';
import { fileOffer } from '../../src/actions/file-offer.ts';
import { publishOffer } from '../../src/actions/publish-offer.ts';
import { submitOffer } from '../../src/actions/submit-offer.ts';
import { type Tx, withActor } from '../../src/db/client.ts';
import { editions } from '../../src/db/schema/editions.ts';
import { outbox } from '../../src/db/schema/operations.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import { findOfferVisibleTo, type Offer } from '../../src/store/offers/offer-reads.ts';
import { system, type TestDatabase } from './database.ts';
import { buildPerson } from './people.ts';

/** The day on which offers of tests are filed and moved. */
export const now = new Date('2026-03-01T12:00:00.000Z');

/** The people who handle an offer: of a provider, of another one, and of the secretariat. */
export async function buildOfferPeople(database: TestDatabase) {
  const [editor, stranger, officer] = await Promise.all([
    buildPerson(database, 'unodc', 'provider-editor'),
    buildPerson(database, 'interpol', 'provider-editor'),
    buildPerson(database, 'oas-dtoc', 'officer'),
  ]);
  return { editor, stranger, officer };
}

export const offerText = {
  language: 'en',
  title: 'Course on tracing firearms',
  description: 'Ten days for investigators and examiners.',
  kind: 'course',
} as const;

export const edition2026 = {
  label: '2026',
  window: { from: '2026-09-14', to: '2026-09-25' },
  venue: 'Panama City',
  venueState: 'PAN',
  modes: ['in-person'],
  deliveryLanguages: ['en'],
  seats: 24,
} as const;

/** Content that says all that can be said. */
export const fullContent = {
  ...offerText,
  translations: [
    {
      language: 'es',
      status: 'official',
      title: 'Curso de rastreo de armas',
      description: 'Diez días.',
    },
  ],
  audience: ['prosecutors', 'police'],
  audienceText: ['Heads of armouries'],
  eligible: { states: ['ECU', 'BRA'], groups: ['CARICOM'] },
  excludedStates: ['BRA'],
  conditions: 'Participants stay in their post for a year.',
  concepts: ['firearms-trafficking', 'firearms-tracing'],
  actions: ['1.1'],
  instruments: ['UNTOC', 'CIFTA'],
  visibility: 'members',
  parties: [
    { organization: 'interpol', role: 'partner' },
    { organization: 'ecu', role: 'host' },
  ],
};

/** What a provider sends to file an offer with one edition. */
export function offerInput(content: object = {}, ...editionsOf: object[]) {
  const listed = editionsOf.length > 0 ? editionsOf : [edition2026];
  return { content: { ...offerText, ...content }, editions: listed };
}

/** Files an offer, submits and publishes it; gives its reference. */
export async function publishedOffer(
  [editor, officer]: readonly [Context, Context],
  input: object = offerInput(),
): Promise<string> {
  const { reference } = await fileOffer(editor, input);
  await submitOffer(editor, reference);
  await publishOffer(officer, reference);
  return reference;
}

/** The offer as the actor reads it. */
export async function readOffer(
  database: TestDatabase,
  actor: Bearer,
  reference: string,
): Promise<Offer> {
  return await withActor(database.app, actor, (tx) => findOfferVisibleTo(tx, actor, reference));
}

/** Runs something as the service itself, for what no action of these tests does. */
export async function asService<Result>(
  database: TestDatabase,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return await withActor(database.owner, system, work);
}

/** How often an offer was put into the outbox to be matched. */
export async function countMatchings(database: TestDatabase, offerId: string): Promise<number> {
  const rows = await asService(database, (tx) =>
    tx.select().from(outbox).where(eq(outbox.job, 'propose-matches-for-offer')),
  );
  return rows.filter(({ payload }) => payload['offerId'] === offerId).length;
}

/** Takes seats of an edition, as an approval does. */
export async function takeSeats(
  database: TestDatabase,
  editionId: string,
  seatsTaken: number,
): Promise<void> {
  await asService(database, (tx) =>
    tx.update(editions).set({ seatsTaken }).where(eq(editions.id, editionId)),
  );
}
