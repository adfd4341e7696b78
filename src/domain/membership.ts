// Dated membership of states in groups, as a version of the reference data keeps it.
import { z } from 'zod';
import { groupCode, stateCode } from './codes.ts';
import { isoDate } from './dates.ts';
import { membershipStatuses } from './vocabulary.ts';

/** The memberships of a group; `to` is the first day on which one no longer holds. */
export const groupMemberships = z.object({
  code: groupCode,
  memberships: z.array(
    z.object({
      state: stateCode,
      status: z.enum(membershipStatuses),
      from: isoDate.nullable(),
      to: isoDate.nullable(),
    }),
  ),
});
export type GroupMemberships = z.infer<typeof groupMemberships>;
