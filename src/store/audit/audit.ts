import { and, eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { auditEvents, auditPersonal } from '../../db/schema/operations.ts';
import type { Actor } from '../../domain/actor.ts';
import type { ErrorParameters } from '../../domain/errors.ts';

export type RecordType =
  | 'need'
  | 'offer'
  | 'edition'
  | 'proposal'
  | 'activity'
  | 'organization'
  | 'key'
  | 'person'
  | 'session'
  | 'policy'
  | 'release'
  | 'import'
  | 'list'
  | 'audit'
  | 'job';

/** What happened. `details` holds codes and ids only: never personal data, never a text. */
export type AuditEvent = {
  verb: string;
  recordType: RecordType;
  /** Null where there is no such record: a sign-in to an account that nobody has. */
  recordId: string | null;
  recordVersion?: number;
  ownerId?: string;
  details?: ErrorParameters;
  /**
   * Personal values by field. They are kept apart, each with a salt; in the details stands the hash of
   * both, as `<field>Hash`, so that what was written can be proven while it is kept, and can be erased
   * without a trace in the chain.
   */
  personal?: Readonly<Record<string, string>>;
};

const saltBytes = 16;

/** Appends an event in the transaction of what happened; the sealer chains it later. */
export async function recordAudit(tx: Tx, actor: Actor, event: AuditEvent): Promise<void> {
  const { personal = {}, details = {}, ...columns } = event;
  const kept = await Promise.all(Object.entries(personal).map(salted));
  const hashes = kept.map(({ field, hash }) => [`${field}Hash`, hash]);
  await tx.insert(auditEvents).values({
    ...actorColumns(actor),
    ...columns,
    details: { ...details, ...Object.fromEntries(hashes) },
  });
  if (kept.length === 0) return;
  // Whoever writes an event need not be allowed to read it, so its id is not asked for back.
  const eventId = sql`currval(pg_get_serial_sequence('audit_events', 'id'))`;
  await tx
    .insert(auditPersonal)
    .values(kept.map(({ field, salt, value }) => ({ eventId, field, salt, value })));
}

async function salted([field, value]: readonly [string, string]) {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  return { field, value, salt, hash: await personalHash(salt, value) };
}

/** SHA-256 (hex) of the salt followed by the value in UTF-8. */
export async function personalHash(salt: Uint8Array, value: string): Promise<string> {
  const bytes = Buffer.concat([salt, Buffer.from(value)]);
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
}

/**
 * Erases the personal values of all events about a person, with their salts: a value that somebody
 * guesses cannot be tried against the hash in the chain any more. Only a connection that owns the tables,
 * or a worker, may.
 */
export async function erasePersonalValues(tx: Tx, personId: string): Promise<void> {
  const about = tx
    .select({ id: auditEvents.id })
    .from(auditEvents)
    .where(
      or(
        and(eq(auditEvents.recordType, 'person'), eq(auditEvents.recordId, personId)),
        and(eq(auditEvents.recordType, 'session'), eq(auditEvents.actorId, personId)),
      ),
    );
  await tx
    .update(auditPersonal)
    .set({ value: null, salt: new Uint8Array() })
    .where(and(inArray(auditPersonal.eventId, about), isNotNull(auditPersonal.value)));
}

/** The columns of an event that say who acted. */
export function actorColumns(actor: Actor) {
  if (actor.kind === 'system') return { actorKind: 'system', actorName: actor.name };
  return { actorKind: actor.kind, actorId: actor.id, organizationId: actor.organization.id };
}
