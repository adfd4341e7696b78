// All names under which files and people refer to the entries of the reference lists.
import type { Labels } from '../domain/codes.ts';
import { languages } from '../domain/vocabulary.ts';
import { readAudiences } from './audiences.ts';
import { readGroups } from './groups.ts';
import { readInstruments } from './instruments.ts';
import { type Organization, readOrganizations } from './organizations.ts';
import { readStates } from './states.ts';
import { type LabelLists, readKinds, readLanguages, readModes } from './terms.ts';
import { readThesaurus } from './thesaurus.ts';
import { readWorkProgramme } from './work-programme.ts';

type Entry = { code: string; names: string[] };

let read: ReturnType<typeof readAll> | undefined;

/**
 * The entries of every reference list with their names in the four languages. Reading them takes most of
 * a second, and the files of the package do not change while it runs: they are read once.
 */
export async function readNames() {
  read ??= readAll().catch((error: unknown) => {
    read = undefined;
    throw error;
  });
  return await read;
}

async function readAll() {
  const [places, terms] = await Promise.all([readPlaces(), readTerms()]);
  return { ...places, ...terms };
}

async function readPlaces() {
  const { states } = await readStates();
  const { groups } = await readGroups();
  const { organizations } = await readOrganizations();
  return {
    states: states.map(({ code, names, shortNames }) =>
      entry(code, [...texts(shortNames), ...texts(names)]),
    ),
    groups: groups.map(({ code, labels, aliases }) => entry(code, [...texts(labels), ...aliases])),
    organizations: organizations.map(organizationNames),
  };
}

async function readTerms() {
  const { audiences } = await readAudiences();
  const { kinds } = await readKinds();
  const { modes } = await readModes();
  const thesaurus = await readThesaurus();
  const { actions } = await readWorkProgramme();
  const { instruments } = await readInstruments();
  return {
    audiences: audiences.map(labelled),
    kinds: kinds.map(labelled),
    modes: modes.map(labelled),
    languages: (await readLanguages()).languages.map(({ code, labels }) =>
      entry(code, texts(labels)),
    ),
    concepts: thesaurus.concepts.map(({ code, preferred, alternative, hidden }) =>
      entry(code, [...texts(preferred), ...lists(alternative), ...lists(hidden)]),
    ),
    actions: actions.map(({ code, labels }) => entry(code, texts(labels))),
    instruments: instruments.map(({ code, names, shortNames, aliases }) =>
      entry(code, [...texts(names), ...texts(shortNames), ...aliases]),
    ),
  };
}

/** The names of an organization; `state` only where it is that state, not where it belongs to it. */
export function organizationNames(organization: Organization) {
  const { code, names, shortName, aliases, kind, state } = organization;
  return {
    code,
    names: [...texts(names), shortName, ...aliases],
    state: kind === 'member-state' ? state : null,
  };
}

function labelled(term: { code: string; labels: Labels; altLabels: LabelLists }): Entry {
  return entry(term.code, [...texts(term.labels), ...lists(term.altLabels)]);
}

function entry(code: string, names: readonly string[]): Entry {
  return { code, names: [...new Set(names)] };
}

function texts(labels: Labels): string[] {
  return languages.map((language) => labels[language]);
}

function lists(labels: LabelLists): string[] {
  return languages.flatMap((language) => labels[language]);
}
