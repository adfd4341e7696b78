import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Tx, withActor } from '../db/client.ts';
import { scopes } from '../domain/actor.ts';
import { code } from '../domain/codes.ts';
import { forbidden, invalidField } from '../domain/errors.ts';
import { parse } from '../domain/parse.ts';
import { roles } from '../domain/vocabulary.ts';
import { insertApiKey } from '../store/accounts/api-keys.ts';
import { recordAudit } from '../store/audit/audit.ts';
import { findOrganization } from '../store/people/organizations.ts';
import { findPerson } from '../store/people/persons.ts';
import { saveService } from '../store/services.ts';
import type { Context } from './context.ts';
import { daysAfter } from './days.ts';

const keyBytes = 32;
const prefixLength = 12;

const keyInput = z
  .strictObject({
    personId: z.uuid().optional(),
    service: z
      .strictObject({
        organization: code,
        name: z.string().trim().min(1).max(100),
        roles: z.array(z.enum(roles)).max(roles.length),
      })
      .optional(),
    scopes: z.array(z.enum(scopes)).min(1).max(scopes.length),
    /** How long the key is valid. */
    days: z.int().min(1).max(3660),
  })
  .refine(({ personId, service }) => (personId === undefined) !== (service === undefined), {
    path: ['personId'],
    params: { code: 'one-bearer' },
  });
type KeyInput = z.infer<typeof keyInput>;

/** A new key. `key` is told this once; `prefix` names the key afterwards. */
export type CreatedKey = { id: string; key: string; prefix: string; expiresAt: Date };

/**
 * Makes a key for a person or for a named service, which is made with it. Only the service itself
 * does so, on a connection that owns the tables: no request can. Throws `forbidden` or `invalid`.
 */
export async function createKey(context: Context, body: unknown): Promise<CreatedKey> {
  if (context.actor.kind !== 'system') throw forbidden();
  const input = parse(keyInput, body);
  const key = `enl_${Buffer.from(context.randomBytes(keyBytes)).toString('base64url')}`;
  const prefix = key.slice(0, prefixLength);
  const expiresAt = daysAfter(context.now, input.days);
  return await withActor(context.db, context.actor, async (tx) => {
    const { ownerId, ...bearer } = await bearerOf(tx, input);
    const id = await insertApiKey(tx, {
      ...bearer,
      hash: hashOfKey(key),
      prefix,
      scopes: input.scopes,
      createdAt: context.now,
      expiresAt,
    });
    await recordAudit(tx, context.actor, {
      verb: 'key.create',
      recordType: 'key',
      recordId: id,
      ownerId,
      details: { scopes: input.scopes, days: input.days },
    });
    return { id, key, prefix, expiresAt };
  });
}

/** What is kept of a key: its SHA-256. A key has 256 random bits, so it needs no salt. */
export function hashOfKey(key: string): Uint8Array {
  return createHash('sha256').update(key).digest();
}

async function bearerOf(tx: Tx, { personId, service }: KeyInput) {
  if (service !== undefined) {
    const organization = await findOrganization(tx, service.organization);
    if (organization === undefined) {
      throw invalidField('/service/organization', 'unknown-organization', {
        value: service.organization,
      });
    }
    const { name, roles: held } = service;
    const serviceId = await saveService(tx, {
      organizationId: organization.id,
      name,
      roles: held,
    });
    return { serviceId, ownerId: organization.id };
  }
  const person = await findPerson(tx, personId ?? '');
  if (person === undefined) {
    throw invalidField('/personId', 'unknown-person', { value: personId ?? '' });
  }
  return { personId: person.id, ownerId: person.organizationId };
}
