// Asks for every list page as everybody who reads it, and explains what the page asked of the database.
import { randomBytes } from 'node:crypto';
import postgres, { type Sql, type TransactionSql } from 'postgres';
import { createKey } from '../../src/actions/create-key.ts';
import { connect, type Db } from '../../src/db/client.ts';
import { scopes } from '../../src/domain/actor.ts';
import { buildApp } from '../../src/http/app.ts';
import type { App } from '../../src/http/deps.ts';
import { type Explained, explain } from './explain.ts';
import { listsOf, pages, type Reader } from './pages.ts';
import { type Asked, askFor, createRecorder } from './record.ts';

const who = {
  officer: { organization: 'oas-dtoc', roles: ['officer', 'supervisor'] },
  state: { organization: 'ecu', roles: ['focal-point'] },
  donor: { organization: 'unodc', roles: ['provider-editor'] },
} as const;

/** Lists of the app that no entry of `pages` asks for, and entries for what is no list any more. */
export function unlisted(app: App): string[] {
  const lists = new Set(listsOf(app));
  const written = new Set(Object.keys(pages));
  return [
    ...[...lists].filter((path) => !written.has(path)),
    ...[...written].filter((path) => !lists.has(path)),
  ];
}

/** The app over a connection whose statements are recorded, and what explains them as the app's role. */
export async function openWalk(url: string, owner: Db) {
  const recorder = createRecorder();
  const { db, close } = connect(url, 'enlace_app', 1, recorder.listener);
  const app = await buildApp({
    db,
    now: () => new Date(),
    randomBytes,
    logger: false,
    requestsPerMinute: null,
    trustProxy: false,
    checks: {},
    links: {
      secret: 'a secret of the benchmark, 32 chars',
      publicUrl: 'https://enlace.example.org',
    },
    demonstration: false,
  });
  await app.ready();
  const keys = await keysOf(owner);
  const explainer = postgres(url, {
    max: 1,
    fetch_types: false,
    onnotice: () => undefined,
    connection: { role: 'enlace_app', random_page_cost: '1.1' },
  });
  return {
    app,
    explainer,
    paths: async () => await explainer.begin(async (tx) => await pathsOf(tx)),
    ask: async (reader: Reader, path: string) => {
      recorder.take();
      await askFor(app, keys[reader], path);
      // Who bears the key is asked as the service itself, and is no part of the page.
      return recorder.take().filter(({ actor }) => !actor.parameters.includes('system'));
    },
    close: async () => {
      await app.close();
      await close();
      await explainer.end();
    },
  };
}

async function keysOf(owner: Db): Promise<Record<Reader, string>> {
  const context = {
    db: owner,
    actor: { kind: 'system', name: 'benchmark' },
    now: new Date(),
    randomBytes,
  } as const;
  const key = async (reader: Reader) => {
    const { organization, roles } = who[reader];
    const service = { organization, roles, name: 'benchmark' };
    return (await createKey(context, { service, scopes: [...scopes], days: 1 })).key;
  };
  return { officer: await key('officer'), state: await key('state'), donor: await key('donor') };
}

/** The paths of all pages, with the references of some records that everybody sees; as the service. */
async function pathsOf(
  client: TransactionSql,
): Promise<{ list: string; reader: Reader; path: string }[]> {
  await client`select set_config('enlace.class', 'system', true)`;
  const [found] = await client<{ need: string; offer: string; release: string; concept: string }[]>`
    select (select reference from needs where status = 'open' and visibility = 'public'
        and source_code is null order by created_at limit 1) as need,
      (select reference from offers where status = 'published' and source_code is null
        order by created_at limit 1) as offer,
      (select reference from releases order by 1 limit 1) as release,
      (select concept_code from need_concepts order by 1 limit 1) as concept`;
  const { need = '', offer = '', release = '', concept = '' } = found ?? {};
  return Object.entries(pages).flatMap(([list, { readers, queries }]) =>
    readers.flatMap((reader) =>
      queries.map((query) => ({
        list,
        reader,
        path: `${list}${query === '' ? '' : '?'}${query}`
          .replace(
            '{reference}',
            { needs: need, offers: offer, releases: release }[list.split('/')[1] ?? ''] ?? '',
          )
          .replace('{need}', need)
          .replace('{offer}', offer)
          .replace('{concept}', concept),
      })),
    ),
  );
}

/** Explains the queries of a page one after the other, each as whoever asked. */
export async function explainAll(client: Sql, asked: readonly Asked[]): Promise<Explained> {
  const total: Explained = { planning: 0, execution: 0, scanned: [] };
  for (const { actor, query } of asked) {
    await client.begin(async (tx) => {
      await explain(tx, actor);
      const { planning, execution, scanned } = await explain(tx, query);
      total.planning += planning;
      total.execution += execution;
      total.scanned.push(...scanned);
    });
  }
  return { ...total, scanned: [...new Set(total.scanned)] };
}

/** Protected tables of at least so many rows, as last counted. */
export async function largeTables(client: Sql, rows: number): Promise<string[]> {
  const found = await client<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
      and reltuples >= ${rows}`;
  return found.map(({ name }) => name);
}

/** Large tables that a page reads whole without a reason. */
export function readWhole(
  list: string,
  scanned: readonly string[],
  large: readonly string[],
): string[] {
  return scanned.filter(
    (table) => large.includes(table) && pages[list]?.whole?.[table] === undefined,
  );
}
