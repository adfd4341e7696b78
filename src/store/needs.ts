import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import {
  needActions,
  needAudiences,
  needBeneficiaries,
  needConcepts,
  needExclusions,
  needInstruments,
} from '../db/schema/need-details.ts';
import { needs, needTexts, needVersions } from '../db/schema/needs.ts';
import { organizations } from '../db/schema/reference.ts';
import type { Actor } from '../domain/actor.ts';
import { referenceFrom } from '../domain/codes.ts';
import { forbidden, notFound } from '../domain/errors.ts';
import type { NeedContent } from '../domain/need.ts';
import { insertEach } from './insert-each.ts';
import { needsVisibleTo } from './visibility.ts';

/** The mutable part of a need: whose it is, where it stands. */
export type NeedHead = typeof needs.$inferSelect;
export type NewNeed = Omit<typeof needs.$inferInsert, 'reference'>;

/** One version of a need as it is written down. */
export type NewNeedVersion = {
  needId: string;
  version: number;
  content: NeedContent;
  /** The states served: as named, or the members of the group on the day of filing. */
  beneficiaries: readonly string[];
  authorId: string | null;
  contentHash: string;
};

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

/** Writes a version of a need: its fields, texts and codes. */
export async function insertNeedVersion(tx: Tx, written: NewNeedVersion): Promise<void> {
  const { needId, version, content } = written;
  const key = { needId, version };
  await tx.insert(needVersions).values({
    ...key,
    authorId: written.authorId,
    contentHash: written.contentHash,
    language: content.language,
    groupCode: content.group,
    audienceText: content.audienceText,
    wantedKinds: content.wantedKinds,
    deliveryLanguages: content.deliveryLanguages,
    modes: content.modes,
    windowFrom: content.window?.from ?? null,
    windowTo: content.window?.to ?? null,
    participants: content.participants,
    urgency: content.urgency,
  });
  const original = { ...content, status: 'original' as const };
  await Promise.all([
    tx.insert(needTexts).values(
      [original, ...content.translations].map(({ language, status, title, description }) => ({
        ...key,
        language,
        status,
        title,
        description,
      })),
    ),
    insertEach(written.beneficiaries, async (rows) => {
      await tx.insert(needBeneficiaries).values(rows.map((stateCode) => ({ ...key, stateCode })));
    }),
    insertEach(content.audience, async (rows) => {
      await tx.insert(needAudiences).values(rows.map((audienceCode) => ({ ...key, audienceCode })));
    }),
    insertEach(content.concepts, async (rows) => {
      await tx
        .insert(needConcepts)
        .values(rows.map((conceptCode) => ({ ...key, conceptCode, basis: 'declared' as const })));
    }),
    insertEach(content.actions, async (rows) => {
      await tx.insert(needActions).values(rows.map((actionCode) => ({ ...key, actionCode })));
    }),
    insertEach(content.instruments, async (rows) => {
      await tx
        .insert(needInstruments)
        .values(rows.map((instrumentCode) => ({ ...key, instrumentCode })));
    }),
    insertEach(content.excludedProviders, async (codes) => {
      await tx.insert(needExclusions).select(
        tx
          .select({
            needId: sql<string>`${needId}::uuid`.as('need_id'),
            version: sql<number>`${version}::int`.as('version'),
            organizationId: organizations.id,
          })
          .from(organizations)
          .where(sql`${organizations.code} = any(${sql.param([...codes])}::text[])`),
      );
    }),
  ]);
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
