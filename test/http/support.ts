// The running API on a database of its own, with people who hold keys to it.
import { randomBytes } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { z } from 'zod';
import { createKey } from '../../src/actions/create-key.ts';
import { type Bearer, type Scope, scopes } from '../../src/domain/actor.ts';
import type { Role } from '../../src/domain/vocabulary.ts';
import { buildApp } from '../../src/http/app.ts';
import type { App, HttpDeps } from '../../src/http/deps.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { buildPerson } from '../support/people.ts';

type Ask = {
  method?: 'GET' | 'POST' | 'PUT' | 'HEAD' | 'DELETE';
  url: string;
  key?: string;
  body?: unknown;
  headers?: Record<string, string>;
};

export type Api = {
  app: App;
  database: TestDatabase;
  /** A request; `body` travels as JSON. Paths are those behind /api/v1. */
  ask(request: Ask): Promise<LightMyRequestResponse>;
  /** A new person of an organization, and a key. */
  person(organization: string, ...roles: Role[]): Promise<{ key: string; actor: Bearer }>;
  keyFor(personId: string, changes?: { scopes?: Scope[]; days?: number }): Promise<string>;
  close(): Promise<void>;
};

export const quiet = {
  now: () => new Date(),
  randomBytes,
  logger: false,
  requestsPerMinute: null,
  trustProxy: false,
  checks: {},
  links: {
    secret: 'a secret of the tests, 32 characters',
    publicUrl: 'https://enlace.example.org',
  },
  demonstration: false,
} as const satisfies Omit<HttpDeps, 'db'>;

/** Opens the API on a new database. */
export async function openApi(changes: Partial<HttpDeps> = {}): Promise<Api> {
  const database = await openDatabase();
  const app = await buildApp({ ...quiet, db: database.app, ...changes });
  const keyFor: Api['keyFor'] = async (
    personId,
    { scopes: granted = [...scopes], days = 1 } = {},
  ) => {
    const context = database.as(system, { db: database.owner });
    const { key } = await createKey(context, { personId, scopes: granted, days });
    return key;
  };
  return {
    app,
    database,
    keyFor,
    ask: async ({ method = 'GET', url, key, body, headers = {} }) =>
      await app.inject({
        method,
        url: `/api/v1${url}`,
        headers: {
          ...(key !== undefined && { authorization: `Bearer ${key}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { payload: JSON.stringify(body) }),
      }),
    person: async (organization, ...roles) => {
      const actor = await buildPerson(database, organization, ...roles);
      return { actor, key: await keyFor(actor.id) };
    },
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  errors: z
    .array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))
    .default([]),
});

/** The problem that an answer holds. */
export function problemIn(response: LightMyRequestResponse): z.infer<typeof problem> {
  return problem.parse(response.json());
}

/** The code of the problem that an answer holds. */
export function codeOf(response: LightMyRequestResponse): string {
  return problemIn(response).type.replace('urn:enlace:problem:', '');
}

const record = z.looseObject({ reference: z.string(), revision: z.int(), status: z.string() });

/** The record that an answer holds. */
export function recordIn(response: LightMyRequestResponse): z.infer<typeof record> {
  return record.parse(response.json());
}

/** What a focal point of Ecuador may file. */
export const need = {
  content: {
    language: 'es',
    title: 'Capacitación en investigación de lavado de activos',
    description: 'Curso para fiscales y policías sobre investigación financiera.',
    beneficiaries: ['ECU'],
    deliveryLanguages: ['es'],
    wantedKinds: ['course'],
  },
};
