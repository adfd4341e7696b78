// Who is asking. Every read and write names its actor; a query without one returns nothing.
import type { OrganizationKind, Role } from './vocabulary.ts';
import { secretariatRoles } from './vocabulary.ts';

/** What a key may be used for, within what its bearer may do. */
export const scopes = [
  'needs:read',
  'needs:write',
  'offers:read',
  'offers:write',
  'proposals:read',
  'proposals:decide',
  'policies:write',
  'people:read',
  'people:write',
  'import',
  'audit:read',
  'jobs:read',
] as const;
export type Scope = (typeof scopes)[number];

export type ActorOrganization = {
  id: string;
  code: string;
  kind: OrganizationKind;
  /** The state that the organization is, where it is one. */
  state: string | null;
};

/** A person or a named service that acts for an organization, by a key. */
export type Bearer = {
  kind: 'person' | 'service';
  id: string;
  organization: ActorOrganization;
  roles: readonly Role[];
  scopes: readonly Scope[];
};

/** The service itself: a worker, a schedule, the loader. `name` says which. */
export type System = { kind: 'system'; name: string };

export type Actor = Bearer | System;

const nobody = '00000000-0000-0000-0000-000000000000';

/** Whoever comes without signing in: reads what is public, as an observer of no organization. */
export const visitor: Bearer = {
  kind: 'service',
  id: nobody,
  organization: { id: nobody, code: 'visitor', kind: 'observer', state: null },
  roles: [],
  scopes: [],
};

/** Whether the actor works for the secretariat in any of its roles. */
export function isSecretariat(actor: Actor): boolean {
  return (
    actor.kind !== 'system' &&
    actor.organization.kind === 'secretariat' &&
    actor.roles.some((role) => secretariatRoles.includes(role))
  );
}

/** Whether the actor belongs to this organization. */
export function belongsTo(actor: Actor, organizationId: string): boolean {
  return actor.kind !== 'system' && actor.organization.id === organizationId;
}

/** Whether the actor holds this role. */
export function holds(actor: Actor, role: Role): boolean {
  return actor.kind !== 'system' && actor.roles.includes(role);
}

/** Whether the actor speaks for somebody who provides assistance: what is disclosed to providers is theirs. */
export function isProvider(actor: Actor): boolean {
  if (actor.kind === 'system') return false;
  const { kind } = actor.organization;
  return kind === 'donor' || kind === 'group' || holds(actor, 'provider-editor');
}
