// What a provider would read, shown to whoever is about to release it: the copy that releasing makes,
// before it is made.
import { withActor } from '../../db/client.ts';
import { demand } from '../../domain/access.ts';
import { conflict } from '../../domain/errors.ts';
import { parse } from '../../domain/parse.ts';
import { type ReleasedContent, releaseInput, renewalInput } from '../../domain/release.ts';
import { noteRead } from '../../store/needs/need-read-log.ts';
import { findNeedVisibleTo } from '../../store/needs/need-reads.ts';
import { findStandingRelease } from '../../store/releases/releases.ts';
import type { Context } from '../context.ts';
import { findOwnRelease } from './lock-release.ts';
import { checkReleasable, copyFor, openAsk, providerFor, wordOf } from './make-release.ts';

/**
 * What `releaseNeed` with this body would let the provider read; nothing is changed but the note that an
 * officer has read the need. Throws what releasing throws, but for the precondition.
 */
export async function previewRelease(
  context: Context,
  reference: string,
  body: unknown,
): Promise<ReleasedContent> {
  const { actor, now } = context;
  return await withActor(context.db, actor, async (tx) => {
    const need = await findNeedVisibleTo(tx, actor, reference);
    demand(actor, 'need.release', need);
    const { ask: number, fields, provider: code, version, onBehalf } = parse(releaseInput, body);
    checkReleasable(need, version);
    wordOf(context, need.ownerId, onBehalf);
    const ask = openAsk(need, number);
    const provider = await providerFor(tx, need, code);
    const standing = await findStandingRelease(tx, { askId: ask.id, providerId: provider.id });
    if (standing !== undefined) throw conflict('already-released', { release: standing });
    await noteRead(tx, actor, { ...need, sourceCode: need.source }, now);
    return await copyFor(tx, context, { need, ask, fields });
  });
}

/** What `renewRelease` with this body would let the provider read; as `previewRelease`. */
export async function previewRenewal(
  context: Context,
  reference: string,
  body: unknown,
): Promise<ReleasedContent> {
  const { actor, now } = context;
  return await withActor(context.db, actor, async (tx) => {
    const release = await findOwnRelease(tx, actor, reference);
    const need = await findNeedVisibleTo(tx, actor, release.content.need);
    const { version, fields = release.fields, onBehalf } = parse(renewalInput, body);
    checkReleasable(need, version);
    wordOf(context, need.ownerId, onBehalf);
    const ask = openAsk(need, release.content.ask);
    await noteRead(tx, actor, { ...need, sourceCode: need.source }, now);
    return await copyFor(tx, context, { need, ask, fields });
  });
}
