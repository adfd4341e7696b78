import { z } from 'zod';
import { withActor } from '../db/client.ts';
import { demand } from '../domain/access.ts';
import { language } from '../domain/codes.ts';
import { forbidden } from '../domain/errors.ts';
import { limits } from '../domain/need.ts';
import { parse } from '../domain/parse.ts';
import { annotate } from '../matching/engine.ts';
import type { Context } from './context.ts';
import { engineInForce, type Pool } from './matching/pool.ts';

const input = z.object({
  language,
  /** What is read: title and description, or words to look for. */
  texts: z.array(z.string().max(limits.description)).max(2),
});

/** A topic that a text names, and the words by which it does. */
export type NamedTopic = { concept: string; words: string[] };

/**
 * The topics that the words of an offer name, as matching will read them, in the order in which they come.
 * Nothing is written. Who may file an offer may ask; throws `forbidden` or `invalid`.
 */
export async function previewOffer(
  context: Context & { pool: Pool },
  body: unknown,
): Promise<NamedTopic[]> {
  const { actor, pool } = context;
  if (actor.kind === 'system') throw forbidden();
  const { id } = actor.organization;
  demand(actor, 'offer.file', { ownerId: id, enteredByOrganizationId: id });
  const { language: spoken, texts } = parse(input, body);
  const { engine } = await withActor(context.db, actor, async (tx) => {
    return await engineInForce(tx, pool);
  });
  const found = new Map<string, Set<string>>();
  for (const { code, words } of texts.flatMap((text) => annotate(engine, text, spoken))) {
    const named = found.get(code) ?? new Set();
    found.set(code, named.add(words));
  }
  return Array.from(found, ([concept, words]) => ({ concept, words: [...words] }));
}
