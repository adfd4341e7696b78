// Reference lists: the codes that records may name, with their labels.
import { z } from 'zod';
import type { Tx } from '../../db/client.ts';
import type { Labels } from '../../domain/codes.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { reviewReasons, reviewVerdicts } from '../../domain/review.ts';
import { isMessageKey } from '../../messages/catalogues.ts';
import { text } from '../../messages/format.ts';
import {
  listAudiences,
  listConcepts,
  listGroups,
  listInstruments,
  listStates,
  listTerms,
  listWorkActions,
} from '../../store/reference/reference-lists.ts';
import type { App } from '../deps.ts';
import type { Door } from '../door.ts';
import { decidedHere } from '../route-access.ts';
import { names } from './shapes/common.ts';

type Entry = { code: string; names: Labels };

const entry = z.object({
  code: z.string(),
  name: z.string().meta({ description: 'In the language of Accept-Language' }),
  names,
});

const matches = z.array(z.string()).meta({
  description:
    'IRIs of purpose codes, targets, treaty articles and actions that mean the same as the concept, or nearly',
});

type List = {
  summary: string;
  /** What an entry has beside its code and names. */
  more: z.ZodRawShape;
  read(tx: Tx, asOf: IsoDate): Promise<Entry[]>;
};

const lists: Readonly<Record<string, List>> = {
  states: {
    summary: 'States and territories by ISO 3166-1 alpha-3 code',
    more: {
      shortNames: names,
      officialLanguages: z.array(z.string()),
      serviceLanguages: z.array(z.string()),
      subregion: z.string().nullable(),
    },
    read: listStates,
  },
  groups: {
    summary: 'Groups of states with their members of today',
    more: { kind: z.string(), members: z.array(z.string()), source: z.string() },
    read: listGroups,
  },
  audiences: {
    summary: 'Those for whom assistance can be meant',
    more: { broader: z.string().nullable() },
    read: listAudiences,
  },
  kinds: {
    summary: 'Kinds of assistance',
    more: {},
    read: async (tx) => await listTerms(tx, 'kind'),
  },
  modes: {
    summary: 'Modes of delivery',
    more: {},
    read: async (tx) => await listTerms(tx, 'mode'),
  },
  languages: {
    summary: 'Languages of the service',
    more: {},
    read: async (tx) => await listTerms(tx, 'language'),
  },
  concepts: {
    summary: 'Concepts of the thesaurus',
    more: { broader: z.string().nullable(), exactMatch: matches, closeMatch: matches },
    read: listConcepts,
  },
  actions: {
    summary: 'Actions of the work programme of the Technical Group',
    more: { area: z.int(), priority: z.boolean() },
    read: listWorkActions,
  },
  instruments: {
    summary: 'International instruments',
    more: { kind: z.string(), adoptedOn: z.iso.date().nullable() },
    read: listInstruments,
  },
  'review-reasons': {
    summary: 'Reasons that a decision about a proposal can give',
    more: { verdict: z.enum(reviewVerdicts) },
    read: async () => reasonsOfReviews(),
  },
};

/** The routes of the reference lists: the same for everybody. */
export function referenceRoutes(app: App, door: Door): void {
  for (const [name, { summary, more, read }] of Object.entries(lists)) {
    app.get(
      `/reference/${name}`,
      {
        config: decidedHere('reference.read'),
        schema: {
          tags: ['Reference'],
          operationId: `list${nameOfOperation(name)}`,
          summary,
          response: { 200: z.object({ items: z.array(entry.extend(more)) }) },
        },
      },
      async (request) =>
        await door.read(request, async (tx, { language }) => {
          const entries = await read(tx, door.today());
          return { items: entries.map((one) => ({ ...one, name: one.names[language] })) };
        }),
    );
  }
}

function nameOfOperation(list: string): string {
  return list.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function reasonsOfReviews() {
  return reviewVerdicts.flatMap((verdict) =>
    reviewReasons[verdict].map((code) => ({ verdict, code, names: labelsOf(verdict, code) })),
  );
}

function labelsOf(verdict: string, code: string): Labels {
  const key = `review.${verdict}.${code}`;
  if (!isMessageKey(key)) throw new Error(`no words for ${key}`);
  return { en: text('en', key), es: text('es', key), pt: text('pt', key), fr: text('fr', key) };
}
