import { forbidden } from '../../domain/errors.ts';
import { parse } from '../../domain/parse.ts';
import { revocationInput } from '../../domain/release.ts';
import type { Context, Outcome } from '../context.ts';
import { perform } from '../perform.ts';
import { closeRelease } from './close-release.ts';
import { lockRelease } from './lock-release.ts';
import { wordOf } from './make-release.ts';

/**
 * Ends a release: from now on the provider reads nothing of it. What it has read it has read; who did
 * stays on record. Throws `not-found`, `forbidden`, `precondition-…`, `invalid` or `release-ended`.
 */
export async function revokeRelease(
  context: Context,
  reference: string,
  body: unknown,
): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const release = await lockRelease(tx, context, reference);
    if (context.actor.kind !== 'person') throw forbidden();
    const { onBehalf } = parse(revocationInput, body ?? {});
    const { channel, documentSymbol } = wordOf(context, release.ownerId, onBehalf);
    await closeRelease(tx, context, release, {
      channel,
      ...(documentSymbol !== null && { document: documentSymbol }),
    });
    return { id: release.id, reference };
  });
}
