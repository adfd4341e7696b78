import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { needs } from '../../db/schema/needs.ts';
import type { Actor } from '../../domain/actor.ts';
import { referenceFrom } from '../../domain/codes.ts';
import { forbidden, notFound } from '../../domain/errors.ts';
import { needsVisibleTo } from '../visibility.ts';

/** The mutable part of a need: whose it is, where it stands. */
export type NeedHead = typeof needs.$inferSelect;
export type NewNeed = Omit<typeof needs.$inferInsert, 'reference'>;

/** Inserts a need under a reference of its own, drawn until it is free. */
export async function insertNeed(
  tx: Tx,
  need: NewNeed,
  randomBytes: (size: number) => Uint8Array,
): Promise<NeedHead> {
  const [row] = await tx
    .insert(needs)
    .values({ ...need, reference: referenceFrom('N', randomBytes(6)) })
    .onConflictDoNothing({ target: needs.reference })
    .returning();
  return row ?? (await insertNeed(tx, need, randomBytes));
}

/** The head of the need, if the actor may see it; throws `not-found`. */
export async function findNeedHead(tx: Tx, actor: Actor, reference: string): Promise<NeedHead> {
  const [row] = await tx
    .select()
    .from(needs)
    .where(and(eq(needs.reference, reference), needsVisibleTo(actor)));
  if (row === undefined) throw notFound(reference);
  return row;
}

/**
 * The need for a change, locked until the transaction ends. Throws `not-found`; `forbidden` where the
 * actor may see the need but row-level security lets it change nothing of it.
 */
export async function lockNeed(tx: Tx, actor: Actor, reference: string): Promise<NeedHead> {
  const visible = and(eq(needs.reference, reference), needsVisibleTo(actor));
  const [row] = await tx.select().from(needs).where(visible).for('update');
  if (row !== undefined) return row;
  await findNeedHead(tx, actor, reference);
  throw forbidden();
}

/** Changes the head of a need and counts the change. */
export async function updateNeed(
  tx: Tx,
  id: string,
  changes: Partial<typeof needs.$inferInsert>,
): Promise<void> {
  await tx
    .update(needs)
    .set({ ...changes, revision: sql`${needs.revision} + 1` })
    .where(eq(needs.id, id));
}
