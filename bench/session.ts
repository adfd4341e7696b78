// What it costs to know who is asking, in microseconds: on a database that is migrated and has its
// reference data, with a person and an account made for it.
//   npm run build && DATABASE_URL=… node dist/bench/session.js
import { createHash, randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { authOn } from '../src/accounts/auth.ts';
import { createAccount } from '../src/accounts/credentials.ts';
import { requestHeaders } from '../src/accounts/exchange.ts';
import { hashOf, isPassword } from '../src/accounts/passwords.ts';
import { signInWithPassword } from '../src/accounts/sessions.ts';
import { tokenReader } from '../src/accounts/signature.ts';
import { sessionCheck } from '../src/actions/accounts/check-session.ts';
import { connect, type Db, type Tx, withActor } from '../src/db/client.ts';
import type { System } from '../src/domain/actor.ts';
import { findBearer, insertApiKey } from '../src/store/accounts/api-keys.ts';
import { listOrganizations } from '../src/store/people/organizations.ts';
import { insertPerson } from '../src/store/people/persons.ts';

const bench: System = { kind: 'system', name: 'bench' };
const links = { secret: randomBytes(32).toString('hex'), publicUrl: 'https://enlace.example.org' };
const origin = { address: '192.0.2.1', device: 'bench' };

/** Microseconds by what was measured; on a busy machine the low figure (the 5th percentile) tells most. */
export type Costs = Record<string, { low: number; median: number; p95: number }>;

/** Measures one after the other, as `enlace_app` does it; `owner` writes the person and the key. */
export async function measureSessions(owner: Db, app: Db, rounds = 2000): Promise<Costs> {
  const { cookie, keyHash } = await makeBearer(owner);
  const readToken = tokenReader(links);
  const check = sessionCheck({ db: app, links, demonstration: false });
  const asBench = async <Result>(work: (tx: Tx) => Promise<Result>) =>
    await withActor(app, bench, work);
  const times = async (work: () => unknown, count = rounds) => await measure(work, count);
  return {
    'an empty transaction': await times(async () => await asBench(async () => undefined)),
    'the signature of the cookie': await times(() => readToken(cookie)),
    'a session': await times(async () => await check(cookie, new Date())),
    'a key': await times(
      async () => await asBench(async (tx) => await findBearer(tx, keyHash, new Date())),
    ),
    'a session, as better-auth reads it': await times(async () => {
      await asBench(async (tx) => {
        await authOn(tx, links).api.getSession({
          headers: requestHeaders(origin, { session: cookie }),
        });
      });
    }, rounds / 4),
    'an instance of better-auth': await times(
      async () => await asBench(async (tx) => await authOn(tx, links).$context),
      rounds / 4,
    ),
    'the hash of a password': await times(
      async () => await isPassword('a password', undefined),
      20,
    ),
  };
}

async function makeBearer(owner: Db) {
  const email = `bench-${randomBytes(6).toString('hex')}@example.org`;
  const keyHash = createHash('sha256').update(email).digest();
  const fresh = await hashOf('a password of the bench');
  const cookie = await withActor(owner, bench, async (tx) => {
    const [organization] = await listOrganizations(tx);
    const organizationId = organization?.id ?? '';
    const personId = await insertPerson(tx, { organizationId, name: 'A person', email });
    if (personId === undefined) throw new Error('the person of the bench is there already');
    await insertApiKey(tx, {
      personId,
      hash: keyHash,
      prefix: 'enl_bench',
      scopes: ['needs:read'],
      expiresAt: new Date(Date.now() + 86_400_000),
    });
    await createAccount(tx, links, { personId, email, fresh });
    return (await signInWithPassword(tx, links, { email, proven: fresh, origin })).session;
  });
  if (cookie === undefined) throw new Error('the person of the bench was not signed in');
  return { cookie, keyHash };
}

async function measure(work: () => unknown, rounds: number) {
  for (let round = 0; round < rounds / 10; round += 1) await work();
  const spent: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    spent.push((performance.now() - start) * 1000);
  }
  spent.sort((a, b) => a - b);
  const at = (share: number): number => spent[Math.floor(spent.length * share)] ?? Number.NaN;
  return { low: at(0.05), median: at(0.5), p95: at(0.95) };
}

const { DATABASE_URL } = process.env;
if (DATABASE_URL !== undefined && import.meta.url === `file://${process.argv[1]}`) {
  const owner = connect(DATABASE_URL, 'enlace_owner', 1);
  const app = connect(DATABASE_URL, 'enlace_app', 1);
  const costs = await measureSessions(owner.db, app.db);
  for (const [name, { low, median, p95 }] of Object.entries(costs)) {
    const figures = [low, median, p95].map((figure) => figure.toFixed(0));
    console.log(`${name}: low ${figures[0]} µs, median ${figures[1]} µs, p95 ${figures[2]} µs`);
  }
  await Promise.all([owner.close(), app.close()]);
}
