// People and their roles: which role somebody of which organization can hold, who gives and withdraws it,
// from which day and until when.
import { z } from 'zod';
import { type Actor, belongsTo, holds, isSecretariat } from './actor.ts';
import { code } from './codes.ts';
import { addDays, type IsoDate, isoDate } from './dates.ts';
import type { FieldError } from './errors.ts';
import {
  languages,
  type OrganizationKind,
  type ProviderType,
  type Role,
  roles,
  secretariatRoles,
} from './vocabulary.ts';

/** How long the link of an invitation opens an account. */
export const invitationDays = 7;

/** How long somebody may act in the place of another. */
const longestActing = 365;

/** What an organization is, as far as the roles of its people go. */
export type RoleHome = { id: string; kind: OrganizationKind; providerType: ProviderType | null };

/** Roles of those who file needs for a state or for a group of states. */
const filing: readonly Role[] = ['drafter', 'focal-point'];

/** The roles that somebody of the organization can hold. */
export function rolesOpenTo({ kind, providerType }: Omit<RoleHome, 'id'>): readonly Role[] {
  return roles.filter((role) => {
    if (filing.includes(role)) return kind === 'member-state' || kind === 'group';
    if (secretariatRoles.includes(role)) return kind === 'secretariat';
    return role === 'observer' || providerType !== null;
  });
}

/**
 * Whether the actor may give or withdraw this role in the organization: an administrator any, a focal
 * point those of its own organization that are not the secretariat's.
 */
export function mayGive(actor: Actor, role: Role, organizationId: string): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind !== 'person') return false;
  if (isSecretariat(actor) && holds(actor, 'administrator')) return true;
  const own = belongsTo(actor, organizationId) && holds(actor, 'focal-point');
  return own && !secretariatRoles.includes(role);
}

const documentSymbol = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .meta({ description: 'Symbol of the document by which it was designated' });

const terms = {
  /** Today where it is not given. */
  validFrom: isoDate
    .optional()
    .meta({ description: 'First day with the role; today if not given' }),
  validTo: isoDate
    .nullable()
    .default(null)
    .meta({ description: 'First day without the role; null: until it is withdrawn' }),
  documentSymbol: documentSymbol.nullable().default(null),
  documentDate: isoDate.nullable().default(null),
};

/** A role given to somebody who is known. */
export const designationInput = z.strictObject({
  role: z.enum(roles),
  ...terms,
  actingFor: z
    .uuid()
    .nullable()
    .default(null)
    .meta({ description: 'Person of the same organization in whose place it is held, for a time' }),
});

/** Names and addresses stand in headers of mail: no control characters. */
const personName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}*$/u);

/** Who a person is. */
const personInput = {
  name: personName,
  email: z.email().max(254).toLowerCase(),
  language: z.enum(languages).default('en'),
};

/** Somebody new, with the roles that they are invited to. */
export const invitationInput = z.strictObject({
  organization: code
    .optional()
    .meta({ description: 'One’s own organization where it is not given' }),
  ...personInput,
  roles: z.array(z.enum(roles)).min(1).max(roles.length),
  ...terms,
});

/** The day on which a role ends; at once where none is given. */
export const withdrawalInput = z.strictObject({
  on: isoDate.optional().meta({ description: 'First day without the role; at once if not given' }),
});

/** A role as it is to be given. */
export type Designation = {
  role: Role;
  validFrom: IsoDate;
  validTo: IsoDate | null;
  documentSymbol: string | null;
  documentDate: IsoDate | null;
  actingFor: string | null;
};

export type Designating = {
  organization: RoleHome;
  personId: string | null;
  /** Whether somebody of the organization itself gives the role. */
  byItself: boolean;
  today: IsoDate;
  /** JSON pointer to the role in the input. */
  at: string;
};

/** What is wrong with a designation, by field; nothing where it can be made. */
export function faultsOf(designation: Designation, made: Designating): FieldError[] {
  const { role, validFrom, validTo } = designation;
  const { organization, today, at } = made;
  const faults: FieldError[] = [];
  if (!rolesOpenTo(organization).includes(role)) {
    faults.push({ pointer: at, code: 'role-not-open', parameters: { role } });
  }
  if (validFrom < today) {
    faults.push({ pointer: '/validFrom', code: 'before-today', parameters: {} });
  }
  if (validTo !== null && validTo <= validFrom) {
    faults.push({ pointer: '/validTo', code: 'ends-before-it-starts', parameters: {} });
  }
  return [...faults, ...documentFaults(designation, made), ...actingFaults(designation, made)];
}

/**
 * Whether a designation must name its document: that of a state's focal point, whoever enters it, and any
 * other of a state's people that the state did not make itself.
 */
export function needsDocument(
  role: Role,
  { organization, byItself }: Pick<Designating, 'organization' | 'byItself'>,
): boolean {
  return organization.kind === 'member-state' && (role === 'focal-point' || !byItself);
}

function documentFaults(designation: Designation, made: Designating): FieldError[] {
  const { documentSymbol: symbol, documentDate: date } = designation;
  const named = symbol !== null || date !== null;
  if (!named && !needsDocument(designation.role, made)) return [];
  const faults: FieldError[] = [];
  if (symbol === null) faults.push({ pointer: '/documentSymbol', code: 'missing', parameters: {} });
  if (date === null) faults.push({ pointer: '/documentDate', code: 'missing', parameters: {} });
  else if (date > made.today) {
    faults.push({ pointer: '/documentDate', code: 'after-today', parameters: {} });
  }
  return faults;
}

function actingFaults(designation: Designation, { personId }: Designating): FieldError[] {
  const { actingFor, validFrom, validTo } = designation;
  if (actingFor === null) return [];
  const faults: FieldError[] = [];
  if (actingFor === personId) {
    faults.push({ pointer: '/actingFor', code: 'acting-for-oneself', parameters: {} });
  }
  if (validTo === null) faults.push({ pointer: '/validTo', code: 'missing', parameters: {} });
  else if (validTo > addDays(validFrom, longestActing)) {
    const parameters = { days: longestActing };
    faults.push({ pointer: '/validTo', code: 'acting-too-long', parameters });
  }
  return faults;
}

/** The days of a role. `withdrawnOn` is the day (UTC) of its withdrawal. */
export type RolePeriod = {
  validFrom: IsoDate;
  validTo: IsoDate | null;
  withdrawnOn: IsoDate | null;
};

/** Whether the role is held on the day; the day on which it ends is the first without it. */
export function isHeldOn({ validFrom, validTo, withdrawnOn }: RolePeriod, day: IsoDate): boolean {
  return (
    validFrom <= day &&
    (validTo === null || validTo > day) &&
    (withdrawnOn === null || withdrawnOn > day)
  );
}

/** Whether the role is over on the day, and on all that follow. */
export function isOverOn({ validTo, withdrawnOn }: RolePeriod, day: IsoDate): boolean {
  return (validTo !== null && validTo <= day) || withdrawnOn !== null;
}

/**
 * Whether an administrator may lose the role: the others who hold it on that day go on without an end, or
 * at least go on where the role that ends had an end itself.
 */
export function mayLoseAdministrator(
  role: Pick<RolePeriod, 'validTo'>,
  others: readonly Pick<RolePeriod, 'validTo'>[],
): boolean {
  return others.some(({ validTo }) => validTo === null || role.validTo !== null);
}

/** What became of the last invitation of a person; `none` of somebody who was never sent one. */
export const invitationStates = ['none', 'open', 'expired', 'accepted', 'withdrawn'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** The state of an invitation at an instant. */
export function invitationStateOf(
  invitation: { expiresAt: Date; acceptedAt: Date | null; withdrawnAt: Date | null } | null,
  now: Date,
): InvitationState {
  if (invitation === null) return 'none';
  if (invitation.acceptedAt !== null) return 'accepted';
  if (invitation.withdrawnAt !== null) return 'withdrawn';
  return invitation.expiresAt > now ? 'open' : 'expired';
}
