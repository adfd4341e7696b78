import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { offers } from '../../db/schema/offers.ts';
import type { Actor } from '../../domain/actor.ts';
import { referenceFrom } from '../../domain/codes.ts';
import { forbidden, notFound } from '../../domain/errors.ts';
import { offersVisibleTo } from '../visibility.ts';

/** The mutable part of an offer: whose it is, where it stands. */
export type OfferHead = typeof offers.$inferSelect;
export type NewOffer = Omit<typeof offers.$inferInsert, 'reference'>;
export type OfferColumns = Partial<typeof offers.$inferInsert>;

/** Inserts an offer under a reference of its own, drawn until it is free. */
export async function insertOffer(
  tx: Tx,
  offer: NewOffer,
  randomBytes: (size: number) => Uint8Array,
): Promise<OfferHead> {
  const [row] = await tx
    .insert(offers)
    .values({ ...offer, reference: referenceFrom('O', randomBytes(6)) })
    .onConflictDoNothing({ target: offers.reference })
    .returning();
  return row ?? (await insertOffer(tx, offer, randomBytes));
}

/** The head of the offer, if the actor may see it; throws `not-found`. */
export async function findOfferHead(tx: Tx, actor: Actor, reference: string): Promise<OfferHead> {
  const [row] = await tx
    .select()
    .from(offers)
    .where(and(eq(offers.reference, reference), offersVisibleTo(actor)));
  if (row === undefined) throw notFound(reference);
  return row;
}

/**
 * The offer for a change, locked until the transaction ends. Throws `not-found`; `forbidden` where the
 * actor may see the offer but row-level security lets it change nothing of it.
 */
export async function lockOffer(tx: Tx, actor: Actor, reference: string): Promise<OfferHead> {
  const visible = and(eq(offers.reference, reference), offersVisibleTo(actor));
  const [row] = await tx.select().from(offers).where(visible).for('update');
  if (row !== undefined) return row;
  await findOfferHead(tx, actor, reference);
  throw forbidden();
}

/** Changes the head of an offer and counts the change; gives it as it now is. */
export async function updateOffer(tx: Tx, id: string, changes: OfferColumns): Promise<OfferHead> {
  const [row] = await tx
    .update(offers)
    .set({ ...changes, revision: sql`${offers.revision} + 1` })
    .where(eq(offers.id, id))
    .returning();
  if (row === undefined) throw new Error('the offer was not changed');
  return row;
}
