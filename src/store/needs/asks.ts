import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { asks, askVersions } from '../../db/schema/asks.ts';
import { needs } from '../../db/schema/needs.ts';
import { invalidField } from '../../domain/errors.ts';
import type { NeedContent } from '../../domain/need.ts';

type OpenAsk = { id: string; number: number };
type AskText = Pick<
  typeof askVersions.$inferInsert,
  'whole' | 'title' | 'description' | 'wantedKinds' | 'concepts'
>;

/**
 * Brings the asks of a need in step with a version of it. An ask keeps its number for the life of the
 * need; one that the version no longer names is closed, never removed. A need without asks of its own
 * has one: the whole of it. While nobody but its filer has seen the need, new asks take the numbers of
 * those that they replace, so that what is submitted is counted from one. Throws `unknown-ask` where the
 * version names a number that is not open.
 */
export async function saveAsks(
  tx: Tx,
  { needId, version, now }: { needId: string; version: number; now: Date },
  content: NeedContent,
): Promise<void> {
  const open = await listOpenAsks(tx, needId);
  const stated = statedAsks(content);
  const free = (await wasSubmitted(tx, needId))
    ? []
    : open.filter((ask) => !stated.some(({ number }) => number === ask.number));
  const kept = new Set<number>();
  for (const [place, { number: named, text }] of stated.entries()) {
    // The whole need stays the ask that it was.
    const number = text.whole ? open[0]?.number : (named ?? free.shift()?.number);
    const ask = number === undefined ? await addAsk(tx, needId) : findOpen(open, number, place);
    kept.add(ask.number);
    await tx.insert(askVersions).values({ ...text, askId: ask.id, needId, version });
  }
  for (const ask of open.filter(({ number }) => !kept.has(number))) {
    await tx.update(asks).set({ closedAt: now }).where(eq(asks.id, ask.id));
  }
}

/** The open asks of a need, by number. */
export async function listOpenAsks(tx: Tx, needId: string): Promise<OpenAsk[]> {
  return await tx
    .select({ id: asks.id, number: asks.number })
    .from(asks)
    .where(and(eq(asks.needId, needId), isNull(asks.closedAt)))
    .orderBy(asks.number);
}

/** The asks of a content with the numbers that they name; a need without any is one itself. */
export function statedAsks(content: NeedContent): { number: number | undefined; text: AskText }[] {
  const { title, description, wantedKinds, concepts } = content;
  if (content.asks.length === 0) {
    const text = { whole: true, title, description, wantedKinds, concepts };
    return [{ number: undefined, text }];
  }
  return content.asks.map(({ number, ...ask }) => ({ number, text: { ...ask, whole: false } }));
}

async function wasSubmitted(tx: Tx, needId: string): Promise<boolean> {
  const [need] = await tx
    .select({ submittedAt: needs.submittedAt })
    .from(needs)
    .where(eq(needs.id, needId));
  return need !== undefined && need.submittedAt !== null;
}

async function addAsk(tx: Tx, needId: string): Promise<OpenAsk> {
  const [row] = await tx
    .insert(asks)
    .values({
      needId,
      number: sql`(select coalesce(max(number), 0) + 1 from asks where need_id = ${needId})`,
    })
    .returning({ id: asks.id, number: asks.number });
  if (row === undefined) throw new Error('the ask was not inserted');
  return row;
}

function findOpen(open: readonly OpenAsk[], number: number, place: number): OpenAsk {
  const found = open.find((ask) => ask.number === number);
  if (found === undefined) {
    throw invalidField(`/content/asks/${place}/number`, 'unknown-ask', { value: number });
  }
  return found;
}
