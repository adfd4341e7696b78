// One route of the walk: asked by everybody for every record that it is about, and what comes of it.
import type { LightMyRequestResponse } from 'fastify';
import { z } from 'zod';
import { access, may } from '../../src/domain/access.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import type { App } from '../../src/http/deps.ts';
import { relationsOf, type Walker } from './cast.ts';
import type { Subjected, World } from './fixture.ts';
import { type Line, requests } from './requests.ts';

/** A route as the app registered it, and who decides about it there. */
export type Route = { method: string; url: string; by: 'door' | 'action' | 'nobody' };

export type Visit = {
  /** The walker, and the record that was asked for. */
  who: string;
  status: number;
  expected: readonly number[];
  /** Canaries in the answer that the walker may not read. */
  leaks: string[];
};

/** The routes of an app, as it registered them. */
export function routesOf(app: App): Route[] {
  return app.decisions().map(({ method, url, access: decision }) => {
    if (decision === undefined) throw new Error(`nobody decided about ${method} ${url}`);
    return { method, url, by: typeof decision === 'object' ? decision.by : 'nobody' };
  });
}

/** The line of a route; that of a GET is its HEAD's too. */
export function lineOf({ method, url }: Pick<Route, 'method' | 'url'>): Line | undefined {
  return requests[`${method === 'HEAD' ? 'GET' : method} ${url}`];
}

const allowed = {
  GET: [200],
  others: [200, 201, 202, 204, 303, 409, 422, 428],
} as const;

/** What somebody without a key gets: the API says so, a page leads to where one signs in. */
function unknownGets({ url }: Route): readonly number[] {
  return url.startsWith('/api/') || url === '/metrics' ? [401] : [303];
}

/** What the matrix and the fixture say that the answer must be. */
function expected(
  route: Route,
  line: Line,
  { actor, record }: { actor: Bearer | null; record: Subjected | null },
): readonly number[] {
  const reads = route.method === 'GET' || route.method === 'HEAD';
  const answers = line.answers ?? (reads ? allowed.GET : allowed.others);
  const { verb } = line;
  if (verb === 'public') return answers;
  if (actor === null) return unknownGets(route);
  if (verb === 'session') return answers;
  const { scope } = access[verb];
  const outOfScope = scope !== null && !actor.scopes.includes(scope);
  if (outOfScope || (route.by === 'door' && !may(actor, verb))) return [403];
  if (record === null) {
    const { id } = actor.organization;
    return may(actor, verb, { ownerId: id, enteredByOrganizationId: id }) ? answers : [403];
  }
  const relations = relationsOf(actor, record.ties);
  const seenBy = line.seenBy ?? record.seenBy;
  if (!seenBy.some((relation) => relations.has(relation))) return [404];
  return may(actor, verb, record.subject) ? answers : [403];
}

/** The path of a route with its parameters filled in; throws where the line does not say one. */
export function addressOf({ method, url }: Route, line: Line, record: Subjected | null): string {
  let named = record === null;
  const path = url.replace(/:(\w+)|\*/g, (placeholder, name: string | undefined) => {
    const value = line.params?.[name ?? '*'];
    if (value !== undefined) return encodeURI(value);
    if (!named && record !== null) {
      named = true;
      return encodeURIComponent(record.reference);
    }
    throw new Error(
      `the walk does not know ${placeholder} of ${method} ${url}: add it to \`params\` of its line in test/access/requests.ts, or name its record there (\`about\`)`,
    );
  });
  return line.query === undefined ? path : `${path}?${line.query}`;
}

const methods = z.enum(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Asks a route once. */
export async function ask(
  { api }: World,
  route: Route,
  { line, record, key }: { line: Line; record: Subjected | null; key: string | null },
): Promise<LightMyRequestResponse> {
  return await api.app.inject({
    method: methods.parse(route.method),
    url: addressOf(route, line, record),
    headers: {
      ...(key !== null && { authorization: `Bearer ${key}` }),
      ...(line.body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(line.body !== undefined && { payload: JSON.stringify(line.body) }),
  });
}

/** An answer in full: status line, headers and body. */
export function wholeOf(response: LightMyRequestResponse): string {
  const headers = Object.entries(response.headers).map(
    ([name, value]) => `${name}: ${String(value)}`,
  );
  return [`${response.statusCode} ${response.statusMessage}`, ...headers, '', response.body].join(
    '\n',
  );
}

const nobody = { name: 'nobody', key: null, actor: null } as const;

/** Everybody asks a route for every record that it is about; HEAD, and what is dear, for one. */
export async function visit(world: World, route: Route): Promise<Visit[]> {
  const line = lineOf(route);
  if (line === undefined) {
    throw new Error(
      `the walk cannot ask ${route.method} ${route.url}: add a line for it to test/access/requests.ts`,
    );
  }
  const all = line.about === undefined ? [null] : world.records[line.about];
  const records = line.dear === true || route.method === 'HEAD' ? all.slice(-1) : all;
  const visits: Visit[] = [];
  const walkers: readonly (Walker | typeof nobody)[] = [nobody, ...world.cast.walkers];
  for (const record of records) {
    for (const { name, key, actor } of walkers) {
      const response = await ask(world, route, { line, record, key });
      const leaks = world.canaries.leaks(wholeOf(response), actor);
      visits.push({
        who: record === null ? name : `${name}, for ${record.name}`,
        status: response.statusCode,
        expected: expected(route, line, { actor, record }),
        leaks: leaks.filter((canary) => !(line.names ?? []).some((one) => canary.includes(one))),
      });
    }
  }
  return visits;
}

/** What is wrong with visits: another status than the matrix says, or a canary. */
export function faultsIn(visits: readonly Visit[]): string[] {
  return visits.flatMap(({ who, status, expected: right, leaks }) => [
    ...(right.includes(status) ? [] : [`${who}: ${status} instead of ${right.join(' or ')}`]),
    ...(leaks.length === 0 ? [] : [`${who}: reads ${leaks.join(', ')}`]),
  ]);
}
