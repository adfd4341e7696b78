// States and groups with their dated standing and membership.
import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { groups, memberships, stateStatuses, states } from '../../db/schema/reference.ts';
import type { Labels } from '../../domain/codes.ts';
import type { MembershipStatus } from '../../domain/vocabulary.ts';

type Period = { from: string | null; to: string | null };

export type LoadedState = {
  code: string;
  names: Labels;
  shortNames: Labels;
  officialLanguages: string[];
  serviceLanguages: string[];
  subregion: string | null;
  statuses: ({ status: string; source: string } & Period)[];
};

/** Saves the states; the periods of their standing are replaced whole. */
export async function saveStates(tx: Tx, loaded: readonly LoadedState[]): Promise<void> {
  await tx
    .insert(states)
    .values(loaded.map(({ statuses: _, ...state }) => state))
    .onConflictDoUpdate({
      target: states.code,
      set: {
        names: sql`excluded.names`,
        shortNames: sql`excluded.short_names`,
        officialLanguages: sql`excluded.official_languages`,
        serviceLanguages: sql`excluded.service_languages`,
        subregion: sql`excluded.subregion`,
      },
    });
  await tx.delete(stateStatuses);
  await tx.insert(stateStatuses).values(
    loaded.flatMap(({ code, statuses }) =>
      statuses.map(({ status, source, from, to }) => ({
        stateCode: code,
        status,
        source,
        validFrom: from,
        validTo: to,
      })),
    ),
  );
}

export type LoadedGroup = {
  code: string;
  labels: Labels;
  aliases: string[];
  kind: string;
  source: string;
  memberships: ({
    state: string;
    status: MembershipStatus;
    source?: string | undefined;
  } & Period)[];
};

/** Saves the groups; their memberships are replaced whole. */
export async function saveGroups(tx: Tx, loaded: readonly LoadedGroup[]): Promise<void> {
  await tx
    .insert(groups)
    .values(loaded.map(({ memberships: _, ...group }) => group))
    .onConflictDoUpdate({
      target: groups.code,
      set: {
        labels: sql`excluded.labels`,
        aliases: sql`excluded.aliases`,
        kind: sql`excluded.kind`,
        source: sql`excluded.source`,
      },
    });
  await tx.delete(memberships);
  await tx.insert(memberships).values(
    loaded.flatMap((group) =>
      group.memberships.map(({ state, status, source, from, to }) => ({
        groupCode: group.code,
        stateCode: state,
        status,
        source: source ?? null,
        validFrom: from,
        validTo: to,
      })),
    ),
  );
}
