import { forbidden } from '../../domain/errors.ts';
import { parse } from '../../domain/parse.ts';
import { revocationInput } from '../../domain/release.ts';
import { recordAudit } from '../../store/audit.ts';
import { endRelease } from '../../store/releases.ts';
import type { Context, Outcome } from '../context.ts';
import { perform } from '../perform.ts';
import { tellRoleHolders } from '../tell-role-holders.ts';
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
  const { actor, now } = context;
  return await perform(context, async (tx) => {
    const release = await lockRelease(tx, context, reference);
    if (actor.kind !== 'person') throw forbidden();
    const { onBehalf } = parse(revocationInput, body ?? {});
    const { channel, documentSymbol } = wordOf(context, release.ownerId, onBehalf);
    await endRelease(tx, release.id, { revokedAt: now, revokedById: actor.id });
    await tellRoleHolders(tx, context, [release.providerId, 'provider-editor'], {
      template: 'release-revoked',
      parameters: { reference },
    });
    await recordAudit(tx, actor, {
      verb: 'release.revoke',
      recordType: 'release',
      recordId: release.id,
      recordVersion: release.version,
      ownerId: release.ownerId,
      details: {
        need: release.needId,
        provider: release.provider,
        channel,
        ...(documentSymbol !== null && { document: documentSymbol }),
      },
    });
    return { id: release.id, reference };
  });
}
