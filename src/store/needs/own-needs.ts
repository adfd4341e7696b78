// The needs of one organization, with as much of them as it takes to see that two are alike.

import { and, desc, eq, isNull, ne, or } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { needs, needTexts, needVersions } from '../../db/schema/needs.ts';
import type { Actor } from '../../domain/actor.ts';
import { isPresentNeed } from '../present-versions.ts';
import { needsVisibleTo } from '../visibility.ts';
import { needColumns } from './need-columns.ts';

/** So many of an organization's needs are looked through, the newest. */
const most = 200;

/** The newest needs of an organization that the actor may see, but for withdrawn ones. */
export async function listNeedsOfOwnerVisibleTo(tx: Tx, actor: Actor, ownerId: string) {
  return await tx
    .select({
      reference: needs.reference,
      ownerId: needs.ownerId,
      visibility: needs.visibility,
      sourceCode: needs.sourceCode,
      status: needs.status,
      createdAt: needs.createdAt,
      language: needVersions.language,
      title: needTexts.title,
      description: needTexts.description,
      concepts: needColumns.concepts,
    })
    .from(needs)
    .innerJoin(needVersions, isPresentNeed)
    .innerJoin(
      needTexts,
      and(
        eq(needTexts.needId, needs.id),
        eq(needTexts.version, needs.currentVersion),
        eq(needTexts.status, 'original'),
      ),
    )
    .where(
      and(
        eq(needs.ownerId, ownerId),
        or(isNull(needs.closing), ne(needs.closing, 'withdrawn')),
        needsVisibleTo(actor),
      ),
    )
    .orderBy(desc(needs.createdAt), desc(needs.id))
    .limit(most);
}

export type OwnNeed = Awaited<ReturnType<typeof listNeedsOfOwnerVisibleTo>>[number];
