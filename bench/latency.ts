// How long from the submission of a need to its proposals, over HTTP, as a focal point and an officer
// see it; and beside it the plain write of a need, against which it is a ratio.
import { performance } from 'node:perf_hooks';
import { z } from 'zod';

export type Door = { url: string; focalPoint: string; officer: string };
export type Latency = { median: number; p95: number };

const need = z.object({ reference: z.string() });
const found = z.object({ items: z.array(z.object({ reference: z.string() })) });

/** Needs that an offer of the inventory answers, in four languages. */
const texts = [
  {
    language: 'en',
    title: 'Tracing of seized firearms',
    description: 'Investigators must learn to trace seized firearms.',
  },
  {
    language: 'es',
    title: 'Investigación del lavado de activos',
    description: 'Capacitación de fiscales en lavado de activos y decomiso.',
  },
  {
    language: 'pt',
    title: 'Perícia digital',
    description: 'Formação de peritos em evidência digital e crimes cibernéticos.',
  },
  {
    language: 'fr',
    title: 'Traçage des armes à feu saisies',
    description: 'Les enquêteurs doivent apprendre à tracer les armes à feu saisies.',
  },
] as const;

async function call(
  door: Door,
  key: string,
  path: string,
  init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
): Promise<Response> {
  const response = await fetch(`${door.url}/api/v1${path}`, {
    ...init,
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      ...init.headers,
    },
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
}

async function fileNeed(door: Door, number: number) {
  const content = {
    ...texts[number % texts.length],
    beneficiaries: ['ECU'],
    audience: ['police'],
    deliveryLanguages: ['en', 'es', 'pt', 'fr'],
    wantedKinds: ['course'],
    participants: 1 + (number % 9),
  };
  const started = performance.now();
  const response = await call(door, door.focalPoint, '/needs', {
    method: 'POST',
    body: JSON.stringify({ content }),
  });
  const { reference } = need.parse(await response.json());
  return {
    reference,
    etag: response.headers.get('etag') ?? '*',
    took: performance.now() - started,
  };
}

async function untilProposed(door: Door, reference: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (performance.now() < deadline) {
    const response = await call(door, door.officer, `/proposals?need=${reference}&limit=1`);
    if (found.parse(await response.json()).items.length > 0) return;
  }
  throw new Error(`no proposals of ${reference} after a minute`);
}

/** Files and submits `count` needs one after the other; milliseconds of each step. */
export async function measureLatency(
  door: Door,
  count: number,
): Promise<{ write: Latency; proposed: Latency }> {
  const writes: number[] = [];
  const proposed: number[] = [];
  for (let number = 0; number < count; number++) {
    const { reference, etag, took } = await fileNeed(door, number);
    writes.push(took);
    const started = performance.now();
    await call(door, door.focalPoint, `/needs/${reference}/submit`, {
      method: 'POST',
      headers: { 'if-match': etag },
      body: '{}',
    });
    await untilProposed(door, reference);
    proposed.push(performance.now() - started);
  }
  return { write: summary(writes), proposed: summary(proposed) };
}

export function summary(values: readonly number[]): Latency {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}
