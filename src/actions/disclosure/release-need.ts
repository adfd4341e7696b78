import { demand } from '../../domain/access.ts';
import { conflict } from '../../domain/errors.ts';
import { parse } from '../../domain/parse.ts';
import { releaseInput } from '../../domain/release.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { findNeedVisibleTo } from '../../store/needs/need-reads.ts';
import { lockNeed } from '../../store/needs/needs.ts';
import { findStandingRelease } from '../../store/releases/releases.ts';
import type { Context, Outcome } from '../context.ts';
import { checkRevision, perform } from '../perform.ts';
import { checkReleasable, copyFor, makeRelease, openAsk, providerFor } from './make-release.ts';

/**
 * Lets a provider read some fields of an ask, as they stand in the present version of its need. Throws
 * `not-found`, `forbidden`, `precondition-…`, `invalid`, or a conflict: `not-in-status`,
 * `unconfirmed-need`, `version-superseded`, `provider-excluded`, `already-released`.
 */
export async function releaseNeed(
  context: Context,
  reference: string,
  body: unknown,
): Promise<Outcome> {
  const { actor } = context;
  return await perform(context, async (tx) => {
    // Who edits or revokes meanwhile waits: what is released is what is there.
    const head = await lockNeed(tx, actor, reference);
    demand(actor, 'need.release', head);
    checkRevision(context, head.revision);
    const { ask: number, fields, provider: code, version, onBehalf } = parse(releaseInput, body);
    const need = await findNeedVisibleTo(tx, actor, reference);
    checkReleasable(need, version);
    const ask = openAsk(need, number);
    const provider = await providerFor(tx, need, code);
    const standing = await findStandingRelease(tx, { askId: ask.id, providerId: provider.id });
    if (standing !== undefined) throw conflict('already-released', { release: standing });
    const made = await makeRelease(tx, context, {
      need,
      ask,
      provider,
      fields,
      ownersWord: onBehalf,
      content: await copyFor(tx, context, { need, ask, fields }),
    });
    await recordAudit(tx, actor, {
      verb: 'need.release',
      recordType: 'release',
      recordId: made.id,
      recordVersion: version,
      ownerId: need.ownerId,
      details: { need: need.id, ask: number, provider: code, fields },
    });
    return made;
  });
}
