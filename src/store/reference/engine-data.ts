// What the engine reads beside the records: thesaurus, lexicon, policy, memberships.
import { and, eq, isNotNull, isNull, notInArray, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import {
  type AudienceParent,
  concepts,
  lexicons,
  membershipVersions,
  policies,
  thesauri,
} from '../../db/schema/reference.ts';
import type { GroupMemberships } from '../../domain/membership.ts';
import type { LexiconContent, PolicyContent } from '../../domain/policy.ts';
import type { Body, Concept } from '../../domain/thesaurus.ts';

type Loaded = { version: string; hash: string };

/** Keeps the version whole, for the assessments that will name it, and its concepts for the records. */
export async function saveThesaurus(
  tx: Tx,
  thesaurus: Loaded & { concepts: Concept[]; bodies: Body[]; audiences: AudienceParent[] },
): Promise<void> {
  const { version, hash, concepts: loaded, bodies, audiences } = thesaurus;
  await tx
    .insert(thesauri)
    .values({ version, hash, concepts: loaded, bodies, audiences })
    .onConflictDoNothing();
  await tx
    .insert(concepts)
    .values(loaded.map(({ code, preferred, broader }) => ({ code, labels: preferred, broader })))
    .onConflictDoUpdate({
      target: concepts.code,
      set: { labels: sql`excluded.labels`, broader: sql`excluded.broader`, retiredAt: null },
    });
  const codes = loaded.map(({ code }) => code);
  await tx
    .update(concepts)
    .set({ retiredAt: sql`now()` })
    .where(and(notInArray(concepts.code, codes), isNull(concepts.retiredAt)));
}

/** Keeps the dated memberships whole, for the assessments that will name them. */
export async function saveMembershipVersion(
  tx: Tx,
  { version, hash, content }: Loaded & { content: GroupMemberships[] },
): Promise<void> {
  await tx.insert(membershipVersions).values({ version, hash, content }).onConflictDoNothing();
}

/** Keeps a lexicon; answers its id, whether it was there or not. */
export async function saveLexicon(
  tx: Tx,
  { version, hash, content }: Loaded & { content: LexiconContent },
): Promise<string> {
  await tx.insert(lexicons).values({ version, hash, content }).onConflictDoNothing();
  const [row] = await tx.select({ id: lexicons.id }).from(lexicons).where(eq(lexicons.hash, hash));
  if (row === undefined) throw new Error('the lexicon was not saved');
  return row.id;
}

/**
 * Adopts the policy of the data files where none is in force; where one is, a new version of the file
 * arrives as a draft: adopting is a decision of people.
 */
export async function savePolicy(
  tx: Tx,
  policy: Loaded & { name: string; content: PolicyContent; lexiconId: string },
  now: Date,
): Promise<void> {
  const inForce = await tx
    .select({ id: policies.id })
    .from(policies)
    .where(and(isNotNull(policies.adoptedAt), isNull(policies.retiredAt)));
  await tx
    .insert(policies)
    .values({ ...policy, adoptedAt: inForce.length === 0 ? now : null })
    .onConflictDoNothing();
}
