// Canaries: every restricted field of the fixture holds a string of its own, so that whoever reads it
// where it must not be can tell which field of which record it came from. Who may read which field is
// written down here, and nowhere asked of the code under test.
import type { Bearer } from '../../src/domain/actor.ts';
import { type Relation, relationsOf, type Ties } from './cast.ts';

const owners = ['owner', 'enterer', 'secretariat'] as const;

/** Kind of record → field → relations to the record in which somebody may read it. */
const readers = {
  'need.draft': { text: ['owner', 'enterer'], ask: ['owner', 'enterer'] },
  'need.secretariat': {
    told: [...owners, 'released'],
    text: owners,
    ask: owners,
    exclusion: ['owner', 'secretariat'],
  },
  'need.donors': { text: owners, ask: owners, exclusion: ['owner', 'secretariat'] },
  'need.members': {
    text: [...owners, 'member'],
    ask: [...owners, 'member'],
    exclusion: ['owner', 'secretariat'],
  },
  'need.public': { text: ['anyone'], ask: ['anyone'], exclusion: ['owner', 'secretariat'] },
  filing: { symbol: owners, returned: owners, attachment: owners },
  'offer.draft': { text: ['owner', 'enterer'], edition: ['owner', 'enterer'] },
  'offer.submitted': { text: owners, edition: owners, symbol: owners },
  'offer.members': { text: [...owners, 'member'], edition: [...owners, 'member'] },
  review: { note: ['secretariat'] },
  policy: { draft: ['secretariat'] },
  person: { name: ['owner', 'secretariat'], mail: ['owner', 'secretariat'] },
  invitation: {
    name: ['owner', 'secretariat'],
    mail: ['owner', 'secretariat'],
    symbol: ['owner', 'secretariat'],
  },
  audit: { details: ['secretariat'], personal: [] },
  job: { failure: ['secretariat'] },
} as const satisfies Record<string, Record<string, readonly Relation[]>>;

export type Kept = keyof typeof readers;

export type Canaries = {
  /** A string of its own for a field of a record. */
  in<Kind extends Kept>(
    kind: Kind,
    ties: Ties,
    field: keyof (typeof readers)[Kind] & string,
  ): string;
  /** The canaries in a text that somebody may not read (null: that nobody may). */
  leaks(text: string, reader: Bearer | null): string[];
  /** How many there are. */
  count(): number;
};

const song = /zq[a-z0-9]+qz/gi;

/** Stands beside canaries in texts: what would be a tag, and the end of an attribute, of a page. */
export const markup = '</script></title>]]><zq> "zq=\'&quot;';

/** Whether a page or a file holds the markup of a text as markup of its own. */
export function isMarkedUp(type: string, body: string): boolean {
  const tag = body.includes('<zq');
  if (/^text\/html\b/.test(type)) return tag || /(?<!\\)"zq=/.test(body);
  return tag && /\b(xml|atom|spreadsheetml)\b|\+xml/.test(type);
}

/** Canaries of one fixture. */
export function hatch(): Canaries {
  const numbers = new Map<string, number>();
  const hatched = new Map<string, { ties: Ties; relations: readonly Relation[] }>();
  return {
    in: (kind, ties, field) => {
      const fields: Readonly<Record<string, readonly Relation[]>> = readers[kind];
      // Numbered for each field of each owner: the same in a world with fewer records of others.
      const what = `zq${kind}${field}${ties.owner}`.replace(/\W/g, '').toLowerCase();
      const number = (numbers.get(what) ?? 0) + 1;
      numbers.set(what, number);
      const string = `${what}${number}qz`;
      hatched.set(string, { ties, relations: fields[field] ?? [] });
      return string;
    },
    leaks: (text, reader) => {
      const heard = new Set((text.match(song) ?? []).map((one) => one.toLowerCase()));
      return [...heard].filter((one) => {
        const canary = hatched.get(one);
        if (canary === undefined) return false;
        if (reader === null) return true;
        const relations = relationsOf(reader, canary.ties);
        return !canary.relations.some((relation) => relations.has(relation));
      });
    },
    count: () => hatched.size,
  };
}
