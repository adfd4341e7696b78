// One route of the walk: asked by everybody for every record that it is about, and what comes of it.
import type { LightMyRequestResponse } from 'fastify';
import { z } from 'zod';
import { access, may } from '../../src/domain/access.ts';
import type { App } from '../../src/http/deps.ts';
import { inflateEntry, readDirectory } from '../../src/interchange/zip.ts';
import { isMarkedUp } from './canaries.ts';
import { relationsOf, type Walker } from './cast.ts';
import type { Line } from './line.ts';
import { requests } from './requests.ts';
import type { Subjected, World } from './world.ts';

/** A route as the app registered it, and who decides about it there. */
export type Route = { method: string; url: string; by: 'door' | 'action' | 'nobody' };

export type Visit = {
  /** The walker, and the record that was asked for. */
  who: string;
  /** Whose record it was, seen from the walker. */
  whose: 'own' | 'others' | 'none';
  status: number;
  expected: readonly number[];
  /** Canaries in the answer that the walker may not read. */
  leaks: string[];
  /** Whether markup in the text of somebody is markup of the answer. */
  markedUp: boolean;
};

/** The routes of an app, as it registered them. */
export function routesOf(app: App): Route[] {
  return app.decisions().map(({ method, url, access: decision }) => {
    if (decision === undefined) throw new Error(`nobody decided about ${method} ${url}`);
    return { method, url, by: typeof decision === 'object' ? decision.by : 'nobody' };
  });
}

/** What the line of a route is called; that of a GET is its HEAD's too, and a hash is any hash. */
export function titleOf({ method, url }: Pick<Route, 'method' | 'url'>): string {
  const read = method === 'HEAD' ? 'GET' : method;
  return `${read} ${url.replace(/\.[0-9a-f]{12}\./, '.:hash.')}`;
}

/** The line of a route. */
export function lineOf(route: Pick<Route, 'method' | 'url'>): Line | undefined {
  return requests[titleOf(route)];
}

const allowed = {
  GET: [200],
  others: [200, 201, 202, 204, 303, 409, 422, 428],
} as const;

/** What somebody gets who may not. */
export const refusals: readonly number[] = [401, 403, 404];

function reads({ method }: Route): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** What somebody without a key gets: the API says so, a page leads to where one signs in. */
function unknownGets({ url }: Route): readonly number[] {
  return url.startsWith('/api/') ? [401] : [303];
}

/** What the matrix and the fixture say that the answer must be. */
export function expected(
  route: Route,
  line: Line,
  { walker, record }: { walker: Walker | null; record: Subjected | null },
): readonly number[] {
  const answers = line.answers ?? (reads(route) ? allowed.GET : allowed.others);
  const { verb } = line;
  if (verb === 'public') return answers;
  if (walker === null) return unknownGets(route);
  const { actor, session } = walker;
  if (verb === 'session') {
    if (session === null) return unknownGets(route);
    return line.forged === true ? [403] : answers;
  }
  if (session === 'enrolment') return [403];
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
  const subject = line.again === true ? { ...record.subject, involved: [] } : record.subject;
  return may(actor, verb, subject) ? answers : [403];
}

/** The path of a route with its parameters filled in; throws where the line does not say one. */
export function addressOf({ method, url }: Route, line: Line, record: Subjected | null): string {
  let named = record === null;
  const path = url.replace(/:(\w+)|\*/g, (placeholder, name: string | undefined) => {
    const value = record?.params?.[name ?? '*'] ?? line.params?.[name ?? '*'];
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

/** What another site has a browser send: the cookie, and not the token of the pages. */
function withoutToken({ 'x-csrf-token': _, ...headers }: Readonly<Record<string, string>> = {}) {
  return headers;
}

let asked = 0;

/** Another address each time (RFC 2544): what is counted by address does not stand in the way. */
function nextAddress(): string {
  asked += 1;
  return `198.18.${(asked >> 8) & 255}.${asked & 255}`;
}

/** Asks a route once. */
export async function ask(
  { api }: World,
  route: Route,
  { line, record, walker }: { line: Line; record: Subjected | null; walker: Walker | null },
): Promise<LightMyRequestResponse> {
  const url = addressOf(route, line, record);
  return await api.app.inject({
    method: methods.parse(route.method),
    url,
    remoteAddress: nextAddress(),
    headers: {
      accept: url.startsWith('/api/') ? 'application/json' : 'text/html',
      ...(line.forged === true ? withoutToken(walker?.headers) : walker?.headers),
      ...(line.body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(line.body !== undefined && { payload: JSON.stringify(line.body) }),
  });
}

/** What an answer says; a spreadsheet is unfolded, so that what it holds can be searched. */
export function bodyOf({ headers, body, rawPayload }: LightMyRequestResponse): string {
  const unfolds = String(headers['content-type']).includes('spreadsheetml');
  if (!unfolds || rawPayload.length === 0) return body;
  const entries = readDirectory(rawPayload, { entries: 100, inflated: 100_000_000 });
  return entries.map((entry) => inflateEntry(rawPayload, entry).toString('utf8')).join('\n');
}

/** An answer in full: status line, headers and body. */
export function wholeOf(response: LightMyRequestResponse): string {
  const headers = Object.entries(response.headers).map(
    ([name, value]) => `${name}: ${String(value)}`,
  );
  return [
    `${response.statusCode} ${response.statusMessage}`,
    ...headers,
    '',
    bodyOf(response),
  ].join('\n');
}

function whoseIs(record: Subjected | null, walker: Walker | null): Visit['whose'] {
  if (record === null) return 'none';
  return walker?.actor.organization.code === record.ties.owner ? 'own' : 'others';
}

/** Everybody asks a route for every record that it is about; HEAD, and what is dear, for one. */
export async function visit(world: World, route: Route): Promise<Visit[]> {
  const line = lineOf(route);
  if (line === undefined) {
    throw new Error(
      `the walk cannot ask ${route.method} ${route.url}: add a line for it to test/access/requests.ts`,
    );
  }
  const known = line.about === undefined ? [null] : world.records[line.about];
  const records = line.dear === true || route.method === 'HEAD' ? known.slice(-1) : known;
  const all = records.flatMap((record) =>
    [null, ...world.cast.walkers].map((walker): Case => {
      const statuses = expected(route, line, { walker, record });
      const refused = statuses.every((status) => refusals.includes(status));
      return { record, walker, statuses, refused, changes: !reads(route) && !refused };
    }),
  );
  // What GET answers to each who may is known of a dear route; its HEAD does the same work again.
  const first = all.find(({ refused }) => !refused);
  const again = line.dear === true && route.method === 'HEAD';
  const cases = again ? all.filter((one) => one.refused || one === first) : all;
  const visits: Visit[] = [];
  for (const some of atOnce(cases)) {
    visits.push(
      ...(await Promise.all(some.map((one) => visitOnce(world, { route, line, ...one })))),
    );
  }
  return visits;
}

type Case = {
  record: Subjected | null;
  walker: Walker | null;
  statuses: readonly number[];
  refused: boolean;
  /** Whether it might change something, and therefore comes alone. */
  changes: boolean;
};

const mostAtOnce = 4;

/** Cases in their order: those that change nothing several at a time, as requests come in life. */
function atOnce(cases: readonly Case[]): Case[][] {
  const groups: Case[][] = [];
  for (const one of cases) {
    const last = groups.at(-1);
    const joins = last !== undefined && last.length < mostAtOnce && last[0]?.changes === false;
    if (joins && !one.changes) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

async function visitOnce(
  world: World,
  { route, line, record, walker, statuses }: Case & { route: Route; line: Line },
): Promise<Visit> {
  const response = await ask(world, route, { line, record, walker });
  const leaks = world.canaries.leaks(wholeOf(response), walker?.actor ?? null);
  const name = walker?.name ?? 'nobody';
  return {
    who: record === null ? name : `${name}, for ${record.name}`,
    whose: whoseIs(record, walker),
    status: response.statusCode,
    expected: statuses,
    leaks: leaks.filter((canary) => !(line.names ?? []).some((one) => canary.includes(one))),
    markedUp: isMarkedUp(String(response.headers['content-type']), bodyOf(response)),
  };
}

/** What is wrong with visits: another status than the matrix says, a canary, or markup in a text. */
export function faultsIn(visits: readonly Visit[]): string[] {
  return visits.flatMap(({ who, status, expected: right, leaks, markedUp }) => [
    ...(right.includes(status) ? [] : [`${who}: ${status} instead of ${right.join(' or ')}`]),
    ...(leaks.length === 0 ? [] : [`${who}: reads ${leaks.join(', ')}`]),
    ...(markedUp ? [`${who}: gets the markup of a text`] : []),
  ]);
}
