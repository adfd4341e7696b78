// A person as the pages show them.
import type { IsoDate } from '../../domain/dates.ts';
import type { InvitationState } from '../../domain/people.ts';
import type { Language, Role } from '../../domain/vocabulary.ts';

/** A role as it is, was or will be held. */
export type RoleModel = {
  id: string;
  role: Role;
  /** First day with the role. */
  validFrom: IsoDate;
  /** First day without it; null where no end is set. */
  validTo: IsoDate | null;
  withdrawnOn: IsoDate | null;
  document: { symbol: string; date: IsoDate } | null;
  /** In whose place it is held; null where it is held in one's own right. */
  actingFor: string | null;
  standing: RoleStanding;
  /** Whether the reader may withdraw it now. */
  withdrawable: boolean;
};

/** Where a role stands on a day. */
export type RoleStanding = 'to-come' | 'held' | 'over' | 'withdrawn';

export type PersonModel = {
  id: string;
  name: string;
  /** Null once erased. */
  email: string | null;
  /** Code of the organization. */
  organization: string;
  language: Language;
  demonstration: boolean;
  createdAt: Date;
  invitation: { state: InvitationState; expiresAt: Date | null };
  roles: readonly RoleModel[];
};
