// Names in a row, looked up in the reference lists; what no list knows is a finding.
import { code as codeShape, stateCode } from '../domain/codes.ts';
import type { ErrorCode, Findings } from './finding.ts';
import { foldName } from './fold.ts';
import type { Lookups } from './lookups.ts';

/** A row under way: what was found wrong with it so far, and the lists it refers to. */
export type Reading = { findings: Findings; lookups: Lookups };

type List = Exclude<keyof Lookups, `unlisted${string}` | 'organizationOfState' | 'audiences'>;

const unknownCodes = {
  states: 'unknown-country',
  groups: 'unknown-group',
  kinds: 'unknown-kind',
  modes: 'unknown-mode',
  languages: 'unknown-language',
  concepts: 'unknown-concept',
  actions: 'unknown-action',
  instruments: 'unknown-instrument',
  organizations: 'unknown-organization',
} as const satisfies Record<List, ErrorCode>;

/** A list to look in and the column that named it. */
type Place = { list: List; field: string };

/** The code of what `text` names; undefined, and a finding, where the list does not know it. */
function lookUp(reading: Reading, place: Place, text: string): string | undefined {
  const { lookups, findings } = reading;
  const index = lookups[place.list];
  const found = index.find(place.list === 'languages' ? text.replace(/[-_].*$/, '') : text);
  if (found !== undefined) return found;
  if (place.list === 'states' && lookups.unlistedStates && stateCode.safeParse(text).success) {
    findings.doubt(place.field, 'unlisted-country', { value: text });
    return text;
  }
  findings.refuse(place.field, unknownCodes[place.list], suggesting(text, index.nearest(text)));
  return undefined;
}

/** The codes of what the texts name, each once, in their order; undefined where nothing is stated. */
export function lookUpAll(
  reading: Reading,
  place: Place,
  texts: readonly string[] | undefined,
): string[] | undefined {
  if (texts === undefined) return undefined;
  const codes = texts.map((text) => lookUp(reading, place, text));
  return [...new Set(codes.filter((code) => code !== undefined))];
}

/** The code of what a column names; undefined where it is empty or unknown. */
export function lookUpOptional(
  reading: Reading,
  place: Place,
  text: string | undefined,
): string | undefined {
  return text === undefined ? undefined : lookUp(reading, place, text);
}

/** A body named in a file; `listed` is false where it is taken by its name alone. */
export type NamedBody = { code: string; name: string; listed: boolean };

/**
 * The organization that `text` names. An unknown one refuses the row, with the nearest names, unless
 * the lookups take unlisted organizations: then its code is made of its name.
 */
export function lookUpBody(reading: Reading, field: string, text: string): NamedBody | undefined {
  const { findings, lookups } = reading;
  const made = foldName(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80);
  const unlisted = lookups.organizations.find(text) === undefined;
  if (unlisted && lookups.unlistedOrganizations && codeShape.safeParse(made).success) {
    findings.doubt(field, 'unlisted-organization', { value: text });
    return { code: made, name: text, listed: false };
  }
  const found = lookUp(reading, { list: 'organizations', field }, text);
  return found === undefined ? undefined : { code: found, name: text, listed: true };
}

/** The organizations that the texts of a column name, each once. */
export function lookUpBodies(
  reading: Reading,
  field: string,
  texts: readonly string[] | undefined,
): NamedBody[] {
  const bodies = (texts ?? []).map((text) => lookUpBody(reading, field, text));
  const known = bodies.filter((body) => body !== undefined);
  return known.filter((body, index) => known.findIndex(({ code }) => code === body.code) === index);
}

/** Audiences by code; those that no list knows are kept in the filer's words, with a warning. */
export function lookUpAudiences(reading: Reading, texts: readonly string[] | undefined) {
  const audience = new Set<string>();
  const audienceText = new Set<string>();
  for (const text of texts ?? []) {
    const code = reading.lookups.audiences.find(text);
    if (code === undefined) {
      audienceText.add(text);
      reading.findings.doubt('audience', 'unknown-audience', { value: text });
    } else audience.add(code);
  }
  return { audience: [...audience], audienceText: [...audienceText] };
}

function suggesting(value: string, nearest: readonly string[]) {
  return { value, suggested: nearest.length > 0 ? 'yes' : 'no', nearest: nearest.join('; ') };
}
