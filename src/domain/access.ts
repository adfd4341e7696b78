// Who may do what: the whole permission matrix. Everything that is not listed is denied.
import { type Actor, belongsTo, holds, isSecretariat, type Scope } from './actor.ts';
import { forbidden } from './errors.ts';
import type { Role } from './vocabulary.ts';

/** What the rules look at in a record. */
export type Subject = {
  ownerId: string;
  enteredByOrganizationId: string;
  /** Persons who filed, entered, recommended or drafted: none of them may approve (design rule 6). */
  involved?: readonly (string | null)[];
};

type Rule = { scope: Scope | null; may(actor: Actor, subject: Subject | null): boolean };

const anyone = (): boolean => true;
const secretariat = (actor: Actor): boolean => isSecretariat(actor);

const as =
  (...allowed: readonly Role[]) =>
  (actor: Actor): boolean =>
    allowed.some((role) => holds(actor, role));

/** Somebody of the owner in one of these roles. */
const owner =
  (...allowed: readonly Role[]) =>
  (actor: Actor, subject: Subject | null): boolean =>
    subject !== null && belongsTo(actor, subject.ownerId) && as(...allowed)(actor);

/** An officer, for a record that the secretariat itself entered for its owner. */
const onBehalf = (actor: Actor, subject: Subject | null): boolean =>
  subject !== null && holds(actor, 'officer') && belongsTo(actor, subject.enteredByOrganizationId);

const either =
  (...rules: readonly Rule['may'][]): Rule['may'] =>
  (actor, subject) =>
    rules.some((rule) => rule(actor, subject));

const uninvolved = (actor: Actor, subject: Subject | null): boolean =>
  actor.kind === 'person' && subject?.involved?.includes(actor.id) !== true;

export const access = {
  'reference.read': { scope: null, may: anyone },
  'organization.read': { scope: null, may: anyone },

  'need.read': { scope: 'needs:read', may: anyone },
  'need.file': { scope: 'needs:write', may: either(owner('drafter', 'focal-point'), onBehalf) },
  'need.edit': { scope: 'needs:write', may: either(owner('drafter', 'focal-point'), onBehalf) },
  'need.submit': { scope: 'needs:write', may: either(owner('focal-point'), onBehalf) },
  'need.return': { scope: 'needs:write', may: as('officer') },
  'need.open': { scope: 'needs:write', may: as('officer') },
  'need.withdraw': { scope: 'needs:write', may: either(owner('focal-point'), onBehalf) },
  'need.confirm': { scope: 'needs:write', may: owner('focal-point') },
  'need.likely-offers': {
    scope: 'needs:read',
    may: either(owner('drafter', 'focal-point'), secretariat),
  },
  'need.explain': {
    scope: 'needs:read',
    may: either(owner('drafter', 'focal-point'), secretariat),
  },

  'offer.read': { scope: 'offers:read', may: anyone },
  'offer.file': { scope: 'offers:write', may: either(owner('provider-editor'), onBehalf) },
  'offer.edit': { scope: 'offers:write', may: either(owner('provider-editor'), onBehalf) },
  'edition.edit': { scope: 'offers:write', may: either(owner('provider-editor'), as('officer')) },
  'offer.submit': { scope: 'offers:write', may: either(owner('provider-editor'), onBehalf) },
  'offer.publish': { scope: 'offers:write', may: as('officer') },
  'offer.suspend': { scope: 'offers:write', may: either(owner('provider-editor'), as('officer')) },
  'offer.withdraw': { scope: 'offers:write', may: either(owner('provider-editor'), onBehalf) },
  'offer.confirm': { scope: 'offers:write', may: owner('provider-editor') },
  'offer.renew': { scope: 'offers:write', may: either(owner('provider-editor'), onBehalf) },

  'queue.read': { scope: 'proposals:read', may: secretariat },
  'proposal.read': { scope: 'proposals:read', may: anyone },
  'proposal.replay': { scope: 'proposals:read', may: secretariat },
  'run.replay': { scope: 'proposals:read', may: secretariat },
  'proposal.explain': { scope: 'proposals:read', may: secretariat },
  'proposal.recommend': {
    scope: 'proposals:decide',
    may: (actor) => actor.kind === 'person' && holds(actor, 'officer'),
  },
  'proposal.approve': {
    scope: 'proposals:decide',
    may: (actor, subject) => holds(actor, 'approver') && uninvolved(actor, subject),
  },
  'proposal.reject': {
    scope: 'proposals:decide',
    may: (actor) => actor.kind === 'person' && as('officer', 'approver')(actor),
  },
  'proposal.defer': {
    scope: 'proposals:decide',
    may: (actor) => actor.kind === 'person' && as('officer', 'approver')(actor),
  },

  'policy.read': { scope: 'proposals:read', may: secretariat },
  'policy.draft': {
    scope: 'policies:write',
    may: (actor) => actor.kind === 'person' && as('officer', 'approver', 'supervisor')(actor),
  },
  'policy.adopt': {
    scope: 'policies:write',
    may: (actor, subject) => holds(actor, 'supervisor') && uninvolved(actor, subject),
  },

  'activity.read': { scope: 'offers:read', may: anyone },
  'record.import': {
    scope: 'import',
    may: as('officer', 'drafter', 'focal-point', 'provider-editor'),
  },
  'statistics.read': { scope: 'proposals:read', may: secretariat },
  'audit.verify': { scope: 'audit:read', may: as('supervisor', 'administrator', 'approver') },
  'job.read': { scope: 'jobs:read', may: secretariat },
} as const satisfies Record<string, Rule>;

export type Verb = keyof typeof access;

/** Whether the actor may do this to the record (null where the verb is about none). */
export function may(actor: Actor, verb: Verb, subject: Subject | null = null): boolean {
  if (actor.kind === 'system') return true;
  const rule: Rule = access[verb];
  const inScope = rule.scope === null || actor.scopes.includes(rule.scope);
  return inScope && rule.may(actor, subject);
}

/** Throws `forbidden` where the actor may not. */
export function demand(actor: Actor, verb: Verb, subject: Subject | null = null): void {
  if (!may(actor, verb, subject)) throw forbidden('forbidden', { verb });
}
