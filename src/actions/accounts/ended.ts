import type { Tx } from '../../db/client.ts';
import type { Session } from '../../domain/session.ts';
import { recordAudit } from '../../store/audit/audit.ts';

/** Writes down that somebody ended a session of their own. */
export async function recordSessionEnd(
  tx: Tx,
  { bearer }: Session,
  sessionId: string,
): Promise<void> {
  await recordAudit(tx, bearer, {
    verb: 'session.close',
    recordType: 'session',
    recordId: sessionId,
    ownerId: bearer.organization.id,
  });
}
