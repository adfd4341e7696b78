// What a line of the permission matrix is made of.
import { type Actor, belongsTo, holds, isSecretariat, type Scope } from '../actor.ts';
import { type Role, secretariatRoles } from '../vocabulary.ts';

/** What the rules look at in a record. */
export type Subject = {
  ownerId: string;
  enteredByOrganizationId: string;
  /** Persons who took part in another role, who filed, or who drafted (docs/rules.md 6): see deeds.ts. */
  involved?: readonly (string | null)[];
  /** The states that the need of a group is for. */
  beneficiaries?: readonly string[];
};

/** The scope that a key needs (null: any key will do), and whether the actor may. */
export type Rule = { scope: Scope | null; may(actor: Actor, subject: Subject | null): boolean };

/** Everybody with an account or a key. */
export const anyone = (): boolean => true;

/** The secretariat in any of its roles. */
export const secretariat = (actor: Actor): boolean => isSecretariat(actor);

/** Whoever holds one of these roles, whosever the record is; one of the secretariat, in its house. */
export const as =
  (...allowed: readonly Role[]) =>
  (actor: Actor): boolean =>
    allowed.some(
      (role) => holds(actor, role) && (!secretariatRoles.includes(role) || isSecretariat(actor)),
    );

/** Somebody of the owner in one of these roles. */
export const owner =
  (...allowed: readonly Role[]) =>
  (actor: Actor, subject: Subject | null): boolean =>
    subject !== null && belongsTo(actor, subject.ownerId) && as(...allowed)(actor);

/** Somebody of a state that the record is for, in one of these roles. */
export const beneficiary =
  (...allowed: readonly Role[]) =>
  (actor: Actor, subject: Subject | null): boolean =>
    actor.kind !== 'system' &&
    actor.organization.state !== null &&
    subject?.beneficiaries?.includes(actor.organization.state) === true &&
    as(...allowed)(actor);

/** An officer, for a record that the secretariat itself entered for its owner. */
export const onBehalf = (actor: Actor, subject: Subject | null): boolean =>
  subject !== null && as('officer')(actor) && belongsTo(actor, subject.enteredByOrganizationId);

/** Whoever one of the rules allows. */
export const either =
  (...rules: readonly Rule['may'][]): Rule['may'] =>
  (actor, subject) =>
    rules.some((rule) => rule(actor, subject));

/** A person, never the key of a service, whom the rule allows. */
export const inPerson =
  (rule: Rule['may']): Rule['may'] =>
  (actor, subject) =>
    actor.kind === 'person' && rule(actor, subject);

/** A person whom the rule allows and who took no part in the record before. */
export const uninvolved = (rule: Rule['may']): Rule['may'] =>
  inPerson(
    (actor, subject) =>
      actor.kind === 'person' &&
      subject?.involved?.includes(actor.id) !== true &&
      rule(actor, subject),
  );
