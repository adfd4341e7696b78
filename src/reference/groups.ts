// data/groups.json: regions and organizations of states with dated membership.
import { z } from 'zod';
import { groupCode, labels, stateCode } from '../domain/codes.ts';
import type { IsoDate } from '../domain/dates.ts';
import { membershipStatuses } from '../domain/vocabulary.ts';
import { readJson, uniqueBy, version } from './read.ts';
import { periodShape } from './states.ts';

const group = z.strictObject({
  code: groupCode,
  labels,
  aliases: z.array(z.string().min(1)),
  kind: z.enum([
    'geographic',
    'integration',
    'organization',
    'financial-task-force',
    'cultural',
    'statistical',
  ]),
  source: z.string().min(1),
  memberships: z.array(
    z.strictObject({
      state: stateCode,
      status: z.enum(membershipStatuses),
      ...periodShape,
      source: z.string().min(1).optional(),
    }),
  ),
});
export type Group = z.infer<typeof group>;

const groupsFile = z.strictObject({
  version,
  source: z.string(),
  groups: z.array(group).superRefine(uniqueBy(({ code }) => code)),
});

/** The groups that records may name. */
export async function readGroups() {
  return readJson('groups.json', groupsFile);
}

/** The full members of a group on a day, in the order of their codes. */
export function membersAt({ memberships }: Pick<Group, 'memberships'>, asOf: IsoDate): string[] {
  const members = memberships.filter(
    ({ status, from, to }) =>
      status === 'member' && (from === null || from <= asOf) && (to === null || asOf < to),
  );
  return [...new Set(members.map(({ state }) => state))].sort();
}
