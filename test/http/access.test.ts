// Every route of the running API, walked by everybody: what each gets is what the access matrix says.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Subject } from '../../src/domain/access/rules.ts';
import { may, type Verb } from '../../src/domain/access.ts';
import { type Bearer, isSecretariat } from '../../src/domain/actor.ts';
import { buildApp } from '../../src/http/app.ts';
import { readPolicy } from '../../src/reference/policy.ts';
import { fullRun } from '../support/full-run.ts';
import { submittedNeed } from '../support/needs.ts';
import { now, offerInput, publishedOffer } from '../support/offers.ts';
import { bestProposal, matcherOf } from '../support/proposals.ts';
import { type Api, need, openApi, quiet } from './support.ts';

const { version: initialPolicy } = await readPolicy();

type Noun = 'need' | 'offer' | 'proposal' | 'run' | 'policy';
type Route = { verb: Verb; noun?: Noun };

/** The verb of every operation: written down here once more, so that a slip in the door shows. */
const routes: Readonly<Record<string, Route>> = {
  'GET /organizations': { verb: 'organization.read' },
  'GET /organizations/{code}': { verb: 'organization.read' },
  ...Object.fromEntries(
    [
      'states',
      'groups',
      'audiences',
      'kinds',
      'modes',
      'languages',
      'concepts',
      'actions',
      'instruments',
      'review-reasons',
    ].map((list) => [`GET /reference/${list}`, { verb: 'reference.read' as const }]),
  ),
  'GET /needs': { verb: 'need.read' },
  'POST /needs': { verb: 'need.file' },
  'POST /needs/preview': { verb: 'need.file' },
  'GET /needs/{reference}': { verb: 'need.read', noun: 'need' },
  'PUT /needs/{reference}': { verb: 'need.edit', noun: 'need' },
  'GET /needs/{reference}/history': { verb: 'need.read', noun: 'need' },
  'GET /needs/{reference}/likely-offers': { verb: 'need.likely-offers', noun: 'need' },
  'GET /needs/{reference}/explanation': { verb: 'need.explain', noun: 'need' },
  'POST /needs/{reference}/submit': { verb: 'need.submit', noun: 'need' },
  'POST /needs/{reference}/return': { verb: 'need.return', noun: 'need' },
  'POST /needs/{reference}/open': { verb: 'need.open', noun: 'need' },
  'POST /needs/{reference}/confirm': { verb: 'need.confirm', noun: 'need' },
  'POST /needs/{reference}/withdraw': { verb: 'need.withdraw', noun: 'need' },
  'GET /offers': { verb: 'offer.read' },
  'POST /offers': { verb: 'offer.file' },
  'GET /offers/{reference}': { verb: 'offer.read', noun: 'offer' },
  'PUT /offers/{reference}': { verb: 'offer.edit', noun: 'offer' },
  'GET /offers/{reference}/history': { verb: 'offer.read', noun: 'offer' },
  'POST /offers/{reference}/submit': { verb: 'offer.submit', noun: 'offer' },
  'POST /offers/{reference}/publish': { verb: 'offer.publish', noun: 'offer' },
  'POST /offers/{reference}/suspend': { verb: 'offer.suspend', noun: 'offer' },
  'POST /offers/{reference}/withdraw': { verb: 'offer.withdraw', noun: 'offer' },
  'POST /offers/{reference}/confirm': { verb: 'offer.confirm', noun: 'offer' },
  'POST /offers/{reference}/renew': { verb: 'offer.renew', noun: 'offer' },
  'POST /offers/{reference}/editions': { verb: 'edition.edit', noun: 'offer' },
  'GET /offers/{reference}/editions/{number}': { verb: 'offer.read', noun: 'offer' },
  'PUT /offers/{reference}/editions/{number}': { verb: 'edition.edit', noun: 'offer' },
  'POST /offers/{reference}/editions/{number}/cancel': { verb: 'edition.edit', noun: 'offer' },
  'GET /queue': { verb: 'queue.read' },
  'GET /proposals': { verb: 'proposal.read' },
  'GET /proposals/{reference}': { verb: 'proposal.read', noun: 'proposal' },
  'GET /proposals/{reference}/replay': { verb: 'proposal.replay', noun: 'proposal' },
  'GET /proposals/{reference}/lifts': { verb: 'proposal.explain', noun: 'proposal' },
  'POST /proposals/{reference}/recommend': { verb: 'proposal.recommend', noun: 'proposal' },
  'POST /proposals/{reference}/approve': { verb: 'proposal.approve', noun: 'proposal' },
  'POST /proposals/{reference}/reject': { verb: 'proposal.reject', noun: 'proposal' },
  'POST /proposals/{reference}/defer': { verb: 'proposal.defer', noun: 'proposal' },
  'GET /runs/{id}/replay': { verb: 'run.replay', noun: 'run' },
  'GET /policies': { verb: 'policy.read' },
  'POST /policies': { verb: 'policy.draft' },
  'GET /policies/compare': { verb: 'policy.read' },
  'GET /policies/{version}': { verb: 'policy.read' },
  'POST /policies/{version}/adoption': { verb: 'policy.adopt', noun: 'policy' },
  'GET /reviews/evidence': { verb: 'policy.read' },
  'GET /demand/figures': { verb: 'demand.count' },
  'GET /statistics': { verb: 'statistics.read' },
  'GET /jobs': { verb: 'job.read' },
  'GET /audit/verification': { verb: 'audit.verify' },
};

/** People of the owner, of another state, of the provider, of another one, and of the secretariat. */
const cast = [
  ['ecu', 'drafter'],
  ['ecu', 'focal-point'],
  ['ecu', 'observer'],
  ['per', 'focal-point'],
  ['per', 'provider-editor'],
  ['unodc', 'provider-editor'],
  ['interpol', 'provider-editor'],
  ['oas-dtoc', 'officer'],
  ['oas-dtoc', 'approver'],
  ['oas-dtoc', 'supervisor'],
  ['oas-dtoc', 'administrator'],
  ['oas-dtoc', 'observer'],
] as const;

/** Stands in what only the owner and the secretariat may read. */
const canary = 'canary-4217';

type Fixture = { reference: string; subject: Subject; seenBy(actor: Bearer): boolean };

let api: Api;
let fixtures: Record<Noun, Fixture>;
let people: { name: string; key: string; actor: Bearer }[];

beforeAll(async () => {
  api = await openApi({ now: () => now });
  people = await Promise.all(
    cast.map(async ([organization, role]) => ({
      name: `${organization} ${role}`,
      ...(await api.person(organization, role)),
    })),
  );
  fixtures = await buildFixtures();
});
afterAll(async () => await api.close());

function actorNamed(name: string): Bearer {
  const found = people.find((person) => person.name === name);
  if (found === undefined) throw new Error(`nobody is ${name}`);
  return found.actor;
}

async function buildFixtures(): Promise<Record<Noun, Fixture>> {
  const as = (name: string) => api.database.as(actorNamed(name), { now });
  const provider = actorNamed('unodc provider-editor').organization.id;
  const state = actorNamed('ecu focal-point').organization.id;
  const offer = await publishedOffer(
    [as('unodc provider-editor'), as('oas-dtoc officer')],
    offerInput(),
  );
  const filed = await submittedNeed(as('ecu focal-point'), {
    title: `Tracing of firearms, ${canary}`,
    excludedProviders: ['interpol'],
  });
  const proposal = await bestProposal(api.database, matcherOf(api.database, now), filed);
  const ofState = { ownerId: state, enteredByOrganizationId: state };
  return {
    need: {
      reference: filed.reference,
      subject: ofState,
      seenBy: (actor) => isSecretariat(actor) || actor.organization.id === state,
    },
    offer: {
      reference: offer,
      subject: { ownerId: provider, enteredByOrganizationId: provider },
      seenBy: () => true,
    },
    proposal: {
      reference: proposal.reference,
      subject: { ...ofState, involved: [actorNamed('ecu focal-point').id] },
      seenBy: isSecretariat,
    },
    policy: {
      reference: initialPolicy,
      subject: { ownerId: '', enteredByOrganizationId: '' },
      seenBy: isSecretariat,
    },
    run: { reference: await fullRun(api.database), subject: ofState, seenBy: isSecretariat },
  };
}

const document = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
});

async function operations(): Promise<string[]> {
  const response = await api.ask({ url: '/openapi.json' });
  const { paths } = document.parse(response.json());
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
  );
}

async function statusFor(operation: string, route: Route, key?: string): Promise<number> {
  return (await request(operation, route, key)).statusCode;
}

async function request(operation: string, { noun }: Route, key?: string) {
  const [method, template = ''] = operation.split(' ');
  const url = template
    .replace(/\{reference\}|\{id\}/, noun === undefined ? '' : fixtures[noun].reference)
    .replace('{version}', initialPolicy)
    .replace('{number}', '1')
    .replace('{code}', 'ecu');
  const body = {
    'POST /needs': need,
    'POST /needs/preview': need,
    'POST /offers': offerInput(),
  }[operation];
  return await api.ask({
    method: z.enum(['GET', 'POST', 'PUT']).parse(method),
    url,
    ...(key !== undefined && { key }),
    ...(body !== undefined && { body }),
  });
}

/** What the matrix says, as statuses: 428 is the answer to whoever may and named no revision. */
function expected(operation: string, { verb, noun }: Route, actor: Bearer): number[] {
  if (noun === undefined) {
    const { id } = actor.organization;
    const own = { ownerId: id, enteredByOrganizationId: id };
    if (!may(actor, verb, own)) return [403];
    return operation.startsWith('GET') ? [200] : [200, 201, 422];
  }
  const { subject, seenBy } = fixtures[noun];
  if (!seenBy(actor)) return [404];
  if (!may(actor, verb, subject)) return [403];
  return operation.startsWith('GET') ? [200] : [428];
}

it('knows every operation of the API', async () => {
  expect(Object.keys(routes).sort()).toEqual((await operations()).sort());
});

describe.each(Object.entries(routes))('%s', (operation, route) => {
  it('is for nobody without a key', async () => {
    expect(await statusFor(operation, route)).toBe(401);
  });

  it('is for whom the matrix says', async () => {
    const got = await Promise.all(
      people.map(async ({ name, key }) => [name, await statusFor(operation, route, key)] as const),
    );
    const wrong = got.filter(([name, status]) => {
      return !expected(operation, route, actorNamed(name)).includes(status);
    });
    expect(wrong).toEqual([]);
  });
});

it('never tells others of a need of the secretariat, of its proposals, or that there are any', async () => {
  const { need: hidden, proposal } = fixtures;
  const secrets = [canary, hidden.reference, proposal.reference];
  const outsiders = people.filter(({ actor }) => !hidden.seenBy(actor));
  expect(outsiders.length).toBeGreaterThan(4);
  for (const [operation, route] of Object.entries(routes)) {
    // What they ask for by name they may hear again; it must not come of itself.
    if (route.noun !== undefined && route.noun !== 'offer') continue;
    for (const { name, key } of outsiders) {
      const { body } = await request(operation, route, key);
      expect([operation, name, secrets.filter((secret) => body.includes(secret))]).toEqual([
        operation,
        name,
        [],
      ]);
    }
  }
});

it('is not to be had with a key of other scopes', async () => {
  const officer = actorNamed('oas-dtoc officer');
  const key = await api.keyFor(officer.id, { scopes: ['import'] });
  const unscoped: readonly string[] = ['organization.read', 'reference.read'];
  for (const [operation, route] of Object.entries(routes)) {
    if (unscoped.includes(route.verb)) continue;
    expect([operation, await statusFor(operation, route, key)]).toEqual([operation, 403]);
  }
});

it('does not start with a route that no verb decides', async () => {
  const app = await buildApp({ ...quiet, db: api.database.app });
  app.get('/forgotten', async () => 'open to all');
  await expect(app.ready()).rejects.toThrow('GET /forgotten');
  await app.close();
});
