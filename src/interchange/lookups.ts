// The reference lists that a file's codes and names are looked up in.
import { createNameIndex, type Named, type NameIndex } from './names.ts';

/** A provider or another body; `state` is the state that the organization is, where it is one. */
export type NamedOrganization = Named & { state: string | null };

export type LookupSources = {
  states: readonly Named[];
  groups: readonly Named[];
  audiences: readonly Named[];
  kinds: readonly Named[];
  modes: readonly Named[];
  languages: readonly Named[];
  concepts: readonly Named[];
  actions: readonly Named[];
  instruments: readonly Named[];
  organizations: readonly NamedOrganization[];
};

/** What a file may name that no list holds. Groups are never among them (see the format's page). */
export type LookupOptions = {
  /** Take an unknown provider or partner by its name, with a warning, instead of refusing the row. */
  unlistedOrganizations?: boolean;
  /** Take any code in the form of ISO 3166-1 alpha-3, with a warning, instead of refusing the row. */
  unlistedStates?: boolean;
};

export type Lookups = Readonly<Record<keyof LookupSources, NameIndex>> &
  Readonly<Required<LookupOptions>> & {
    /** State → code of the organization that is that state. */
    organizationOfState: ReadonlyMap<string, string>;
  };

/** Indexes the lists once for all rows of a file. */
export function createLookups(sources: LookupSources, options: LookupOptions = {}): Lookups {
  return {
    states: createNameIndex(sources.states),
    groups: createNameIndex(sources.groups),
    audiences: createNameIndex(sources.audiences),
    kinds: createNameIndex(sources.kinds),
    modes: createNameIndex(sources.modes),
    languages: createNameIndex(sources.languages),
    concepts: createNameIndex(sources.concepts),
    actions: createNameIndex(sources.actions),
    instruments: createNameIndex(sources.instruments),
    organizations: createNameIndex(sources.organizations),
    organizationOfState: new Map(
      sources.organizations.flatMap(({ state, code }) => (state === null ? [] : [[state, code]])),
    ),
    unlistedOrganizations: options.unlistedOrganizations ?? false,
    unlistedStates: options.unlistedStates ?? false,
  };
}
