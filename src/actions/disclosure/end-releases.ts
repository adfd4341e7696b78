import type { Tx } from '../../db/client.ts';
import { recordAudit } from '../../store/audit.ts';
import { endRelease, listStandingReleases } from '../../store/releases.ts';
import type { Context } from '../context.ts';
import { tellRoleHolders } from '../tell-role-holders.ts';

type Ending = {
  need: { id: string; ownerId: string };
  /** Codes of the providers whose releases end; all where none are named. */
  providers?: readonly string[];
  reason: 'need-withdrawn' | 'provider-excluded';
};

/**
 * Ends the releases of a need that its owner has taken back in other words: by withdrawing the need, or
 * by excluding the provider. The need must be locked.
 */
export async function endReleases(
  tx: Tx,
  context: Context,
  { need, providers, reason }: Ending,
): Promise<void> {
  const { actor, now } = context;
  for (const release of await listStandingReleases(tx, need.id)) {
    const { id, reference, version, provider, providerId } = release;
    if (providers?.includes(provider) === false) continue;
    const revokedById = actor.kind === 'person' ? actor.id : null;
    await endRelease(tx, id, { revokedAt: now, revokedById });
    await tellRoleHolders(tx, context, [providerId, 'provider-editor'], {
      template: 'release-revoked',
      parameters: { reference },
    });
    await recordAudit(tx, actor, {
      verb: 'release.revoke',
      recordType: 'release',
      recordId: id,
      recordVersion: version,
      ownerId: need.ownerId,
      details: { need: need.id, provider, reason },
    });
  }
}
