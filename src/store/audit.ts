import type { Tx } from '../db/client.ts';
import { auditEvents } from '../db/schema/operations.ts';
import type { Actor } from '../domain/actor.ts';
import type { ErrorParameters } from '../domain/errors.ts';

export type RecordType =
  | 'need'
  | 'offer'
  | 'edition'
  | 'proposal'
  | 'activity'
  | 'organization'
  | 'key'
  | 'person'
  | 'policy'
  | 'release'
  | 'import';

/** What happened. `details` holds codes and ids only: never personal data, never a text. */
export type AuditEvent = {
  verb: string;
  recordType: RecordType;
  recordId: string;
  recordVersion?: number;
  ownerId?: string;
  details?: ErrorParameters;
};

/** Appends an event in the transaction of what happened; the sealer chains it later. */
export async function recordAudit(tx: Tx, actor: Actor, event: AuditEvent): Promise<void> {
  await tx.insert(auditEvents).values({ ...actorColumns(actor), ...event });
}

/** The columns of an event that say who acted. */
export function actorColumns(actor: Actor) {
  if (actor.kind === 'system') return { actorKind: 'system', actorName: actor.name };
  return { actorKind: actor.kind, actorId: actor.id, organizationId: actor.organization.id };
}
