// Releases as they are read: by the owner and the secretariat, and by the provider while they stand.
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '../../db/client.ts';
import { releases } from '../../db/schema/disclosure.ts';
import { needs } from '../../db/schema/needs.ts';
import { organizations } from '../../db/schema/reference.ts';
import type { Actor } from '../../domain/actor.ts';
import { notFound } from '../../domain/errors.ts';
import { afterCursor, type Page } from '../page.ts';
import { releasesVisibleTo } from '../visibility.ts';

const provider = alias(organizations, 'provider');

function selectReleases(tx: Tx) {
  return tx
    .select({
      id: releases.id,
      reference: releases.reference,
      needId: releases.needId,
      askId: releases.askId,
      version: releases.version,
      ownerId: releases.ownerId,
      providerId: releases.providerId,
      provider: provider.code,
      providerNames: provider.names,
      fields: releases.fields,
      content: releases.content,
      releasedAt: releases.releasedAt,
      /** The cursor of a list goes by it. */
      createdAt: releases.releasedAt,
      channel: releases.channel,
      documentSymbol: releases.documentSymbol,
      documentDate: releases.documentDate,
      renewedAt: releases.renewedAt,
      revokedAt: releases.revokedAt,
      current: sql<boolean>`coalesce(release_is_current(${releases.id}), false)`,
      /** Of the need; all null for a provider, who sees no row of it. */
      enteredByOrganizationId: needs.enteredByOrganizationId,
      visibility: needs.visibility,
      sourceCode: needs.sourceCode,
    })
    .from(releases)
    .innerJoin(provider, eq(provider.id, releases.providerId))
    .leftJoin(needs, eq(needs.id, releases.needId));
}

/** A release with the provider to whom it was made. */
export type Release = Awaited<ReturnType<typeof selectReleases>>[number];

/** The release, if the actor may see it; throws `not-found`. */
export async function findReleaseVisibleTo(
  tx: Tx,
  actor: Actor,
  reference: string,
): Promise<Release> {
  const [row] = await selectReleases(tx)
    .where(and(eq(releases.reference, reference), releasesVisibleTo(actor)))
    .prepare('release')
    .execute();
  if (row === undefined) throw notFound(reference);
  return row;
}

/** All releases of a need that the actor may see, those of one ask together, the latest first. */
export async function listReleasesOfNeedVisibleTo(
  tx: Tx,
  actor: Actor,
  needId: string,
): Promise<Release[]> {
  return await selectReleases(tx)
    .where(and(eq(releases.needId, needId), releasesVisibleTo(actor)))
    .orderBy(
      asc(sql`(${releases.content} ->> 'ask')::int`),
      desc(releases.releasedAt),
      releases.id,
    );
}

/** Releases to an organization that the actor may see and that stand, newest first, one page of them. */
export async function listReleasesToVisibleTo(
  tx: Tx,
  actor: Actor,
  providerId: string,
  page: Page,
): Promise<Release[]> {
  return await selectReleases(tx)
    .where(
      and(
        eq(releases.providerId, providerId),
        isNull(releases.renewedAt),
        isNull(releases.revokedAt),
        releasesVisibleTo(actor),
        afterCursor(page, { createdAt: releases.releasedAt, id: releases.id }),
      ),
    )
    .orderBy(desc(releases.releasedAt), desc(releases.id))
    .limit(page.limit);
}
