// The list pages of the API, and what is asked of each. That none is missing is checked against the
// running app: every GET whose answer holds items is a list.
import { z } from 'zod';
import type { App } from '../../src/http/deps.ts';

export type Reader = 'officer' | 'state' | 'donor';

export type Page = {
  readers: readonly Reader[];
  /** Queries, each a page of its own. */
  queries: readonly string[];
  /** Protected tables that the page reads whole on purpose, and why. */
  whole?: Readonly<Record<string, string>>;
};

const everybody = ['officer', 'state', 'donor'] as const;

/** By path, with `{need}` and the like in the place of references. Reference lists hold nothing protected. */
export const pages: Readonly<Record<string, Page>> = {
  '/needs': {
    readers: everybody,
    queries: ['', 'words=lavado', 'state=ECU', 'owner=ecu', 'status=returned', 'concept={concept}'],
  },
  '/offers': {
    readers: everybody,
    queries: ['', 'words=lavado', 'state=ECU', 'language=fr', 'kind=course', 'concept={concept}'],
  },
  '/proposals': {
    readers: everybody,
    queries: ['', 'status=deferred', 'need={need}', 'offer={offer}'],
  },
  '/queue': {
    readers: ['officer'],
    queries: ['', 'state=ECU'],
    whole: {
      needs: 'a place in the queue is computed from the policy in force, for all that waits',
      need_versions: 'urgency is a part of that place',
      need_beneficiaries: 'special consideration is a part of that place',
    },
  },
  '/needs/{reference}/history': { readers: ['officer'], queries: [''] },
  '/needs/{reference}/readers': { readers: ['officer'], queries: [''] },
  '/needs/{reference}/releases': { readers: ['officer'], queries: [''] },
  '/needs/{reference}/attachments': { readers: ['officer'], queries: [''] },
  '/offers/{reference}/history': { readers: ['officer'], queries: [''] },
  '/offers/{reference}/attachments': { readers: ['officer'], queries: [''] },
  '/releases': { readers: ['donor'], queries: [''] },
  '/releases/{reference}/readers': { readers: ['officer'], queries: [''] },
  '/demand': {
    readers: ['donor'],
    queries: ['', 'kind=course'],
    whole: {
      needs: 'demand is ordered by month and reference, and told of nearly all open needs',
      need_concepts: 'the broadest theme of each concept is looked up for the page',
      need_versions: 'the kinds asked for are compared, and an array of codes has no index',
      ask_versions: 'the kinds asked for are compared, and an array of codes has no index',
    },
  },
  '/people': { readers: ['officer', 'state'], queries: [''] },
};

/** Lists that are no pages of protected tables, and why. */
const others: Readonly<Record<string, string>> = {
  '/organizations': 'reference data',
  '/points-of-contact': 'one person or two of each state',
  '/policies': 'a handful of versions',
  '/sessions': 'the devices of one account, read as the service itself',
  '/needs/{reference}/likely-offers': 'judged by the engine among the offers that it keeps at hand',
  '/proposals/{reference}/lifts': 'judged by the engine',
};

const operation = z.looseObject({ responses: z.record(z.string(), z.unknown()).optional() });
const description = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()).optional() }).optional(),
});
const answer = z.looseObject({
  content: z.record(z.string(), z.looseObject({ schema: z.unknown() })).optional(),
});
const shape = z.looseObject({
  $ref: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});

/** Paths of the app, behind /api/v1, whose answers hold items; lists of reference data left out. */
export function listsOf(app: App): string[] {
  const { paths, components } = description.parse(app.swagger());
  const resolve = (given: unknown): z.infer<typeof shape> => {
    const { $ref, properties } = shape.parse(given ?? {});
    return $ref === undefined
      ? { properties }
      : resolve(components?.schemas?.[$ref.split('/').at(-1) ?? '']);
  };
  const isList = (given: unknown) => {
    const schema = answer.parse(given ?? {}).content?.['application/json']?.schema;
    return resolve(schema).properties?.['items'] !== undefined;
  };
  return Object.entries(paths)
    .filter(([, methods]) => isList(methods['get']?.responses?.['200']))
    .map(([path]) => path.replace('/api/v1', ''))
    .filter((path) => !path.startsWith('/reference/') && others[path] === undefined);
}
