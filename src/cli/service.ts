// The service over HTTP, as the bearer of a key.
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { readServicePlace, type ServicePlace } from '../config.ts';
import type { Language } from '../domain/vocabulary.ts';
import { type KeyName, keysPath, readInstance, readKeys } from '../runtime/data-files.ts';
import { problemAnswer } from './answers.ts';
import { failed, misunderstood, ServiceRefusal } from './failures.ts';

/** An answer: as it came, and its ETag. */
export type Answer = { body: unknown; etag: string | null };

export type Service = {
  url: string;
  /** Reads; throws `ServiceRefusal` where the service refuses. */
  get(path: string, query?: Readonly<Record<string, string | undefined>>): Promise<Answer>;
  /** Acts on the record that the ETag names a revision of. */
  post(path: string, body: unknown, etag: string | null): Promise<Answer>;
};

/** How a command was told to find the service. */
export type Access = {
  env: Parameters<typeof readServicePlace>[0];
  language: Language;
  /** A key, or the name of a demonstration key. */
  key: string | undefined;
  /** The demonstration key that suits the command where none is named. */
  usualKey: KeyName;
};

/** Where ENLACE_URL says, else the service that runs on the data folder. */
export async function findService({ env, language, key, usualKey }: Access): Promise<Service> {
  const place = readServicePlace(env);
  const url = place.url ?? (await readInstance(place.dataFolder))?.url;
  if (url === undefined) throw misunderstood('failure.no-service', { folder: place.dataFolder });
  return connect(url, language, await findKey(place, key, usualKey));
}

async function findKey(
  { url, key, dataFolder }: ServicePlace,
  named: string | undefined,
  usual: KeyName,
): Promise<string> {
  if (named?.startsWith('enl_')) return named;
  if (named === undefined && key !== undefined) return key;
  // Keys of this machine's demonstration are not for a service elsewhere.
  if (named === undefined && url !== undefined) throw misunderstood('failure.no-key');
  const kept = (await readKeys(dataFolder)) ?? [];
  const name = named ?? usual;
  const found = kept.find((candidate) => candidate.name === name);
  if (found !== undefined) return found.key;
  const names = kept.map((candidate) => candidate.name);
  const known = names.length === 0 ? 'none' : 'some';
  throw misunderstood('failure.no-such-key', { name, names, known, file: keysPath(dataFolder) });
}

function connect(url: string, language: Language, key: string): Service {
  const headers = { authorization: `Bearer ${key}`, 'accept-language': language };
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const address = new URL(`/api/v1${path}`, url);
    const response = await fetch(address, init).catch(() => {
      throw failed('failure.no-answer', { url });
    });
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok && body !== undefined) return { body, etag: response.headers.get('etag') };
    const problem = problemAnswer.safeParse(body);
    throw problem.success
      ? new ServiceRefusal(problem.data)
      : failed('failure.not-enlace', { url });
  };
  return {
    url,
    get: async (path, query = {}) => await send(`${path}${queryString(query)}`, { headers }),
    post: async (path, body, etag) =>
      await send(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: {
          ...headers,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          ...(etag !== null && { 'if-match': etag }),
        },
      }),
  };
}

function queryString(query: Readonly<Record<string, string | undefined>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) parameters.set(name, value);
  }
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}

/** Reads the body of an answer, or a part of it, by its shape; another shape is another service. */
export function read<Shape extends z.ZodType>(
  { url }: Service,
  shape: Shape,
  answered: unknown,
): z.infer<Shape> {
  const result = shape.safeParse(answered);
  if (!result.success) throw failed('failure.not-enlace', { url });
  return result.data;
}
