import type { Tx } from '../../db/client.ts';
import type { ErrorParameters } from '../../domain/errors.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { endRelease } from '../../store/releases/releases.ts';
import type { Context } from '../context.ts';
import { tellRoleHolders } from '../tell-role-holders.ts';

type StandingRelease = {
  id: string;
  reference: string;
  needId: string;
  ownerId: string;
  providerId: string;
  provider: string;
  version: number;
};

/** Ends a release by revocation, tells the provider's editors, and writes down why or how (`details`). */
export async function closeRelease(
  tx: Tx,
  context: Context,
  release: StandingRelease,
  details: ErrorParameters,
): Promise<void> {
  const { actor, now } = context;
  const { id, reference, needId, ownerId, providerId, provider, version } = release;
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
    ownerId,
    details: { need: needId, provider, ...details },
  });
}
