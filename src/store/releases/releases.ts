// Releases: what an owner let a provider know of an ask, and when that ended.
import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { releases } from '../../db/schema/disclosure.ts';
import { organizations } from '../../db/schema/reference.ts';
import { referencePrefixes } from '../../domain/codes.ts';
import { drawReferences } from '../references.ts';

export type NewRelease = Omit<typeof releases.$inferInsert, 'id' | 'reference'>;

/** Writes down a release under a reference of its own. */
export async function insertRelease(
  tx: Tx,
  release: NewRelease,
  randomBytes: (size: number) => Uint8Array,
): Promise<{ id: string; reference: string }> {
  const inserted = new Map<string, string>();
  const [id] = await drawReferences(
    [release],
    { prefix: referencePrefixes.release, randomBytes },
    async (drawn) => {
      const rows = await tx
        .insert(releases)
        .values(drawn)
        .onConflictDoNothing({ target: releases.reference })
        .returning({ id: releases.id, reference: releases.reference });
      for (const row of rows) inserted.set(row.id, row.reference);
      return rows;
    },
  );
  const reference = id === undefined ? undefined : inserted.get(id);
  if (id === undefined || reference === undefined) throw new Error('the release was not inserted');
  return { id, reference };
}

/** The reference of the release of an ask to a provider that stands, where there is one. */
export async function findStandingRelease(
  tx: Tx,
  { askId, providerId }: { askId: string; providerId: string },
): Promise<string | undefined> {
  const [row] = await tx
    .select({ reference: releases.reference })
    .from(releases)
    .where(
      and(
        eq(releases.askId, askId),
        eq(releases.providerId, providerId),
        isNull(releases.renewedAt),
        isNull(releases.revokedAt),
      ),
    );
  return row?.reference;
}

/** The releases of a need that stand, with the code of the provider. */
export async function listStandingReleases(tx: Tx, needId: string) {
  const { id, reference, version, ownerId, providerId } = releases;
  return await tx
    .select({
      id,
      reference,
      needId: releases.needId,
      version,
      ownerId,
      providerId,
      provider: organizations.code,
    })
    .from(releases)
    .innerJoin(organizations, eq(organizations.id, releases.providerId))
    .where(and(eq(releases.needId, needId), isNull(releases.renewedAt), isNull(releases.revokedAt)))
    .orderBy(releases.id);
}

/** Writes down when and how a release ended. */
export async function endRelease(
  tx: Tx,
  id: string,
  end: { renewedAt: Date } | { revokedAt: Date; revokedById: string | null },
): Promise<void> {
  await tx.update(releases).set(end).where(eq(releases.id, id));
}
