import type { FastifyHelmetOptions } from '@fastify/helmet';
import rateLimit, { type RateLimitPluginOptions } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import { networkOf } from '../domain/network.ts';
import type { App } from './deps.ts';
import { DoorError } from './door-error.ts';

/** Headers of every answer: no script, style or frame but the service's own. */
export const securityHeaders = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      manifestSrc: ["'self'"],
    },
  },
  // Without a referrer browsers call the origin of our own forms null.
  referrerPolicy: { policy: 'same-origin' },
} as const satisfies FastifyHelmetOptions;

/**
 * Headers of the answer to an address that no route could be looked for: the hooks that set those of
 * every other answer do not run for it.
 */
export const bareHeaders = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'cache-control': 'no-store',
} as const;

/** How many times the pace of one key an address may ask: an office goes out by one address. */
const peopleAtAnAddress = 20;

/**
 * Keeps the pace of each address before it is looked up who asks, so that invented keys and cookies cost
 * no query beyond it; and beneath it that of each key. Counts are those of the process.
 */
export async function keepPace(app: App, requestsPerMinute: number | null): Promise<void> {
  if (requestsPerMinute === null) return;
  await app.register(rateLimit, pace(requestsPerMinute));
  const ofAddress = app.createRateLimit({
    max: requestsPerMinute * peopleAtAnAddress,
    timeWindow: 60_000,
    keyGenerator: (request) => `door ${networkOf(request.ip)}`,
  });
  app.addHook('onRequest', async (request) => {
    const counted = await ofAddress(request);
    if (counted.isAllowed || !counted.isExceeded) return;
    throw tooMany(counted);
  });
}

/** How many heavy requests fit into the pace of a key: see `keepHeavyPace`. */
const heavyShare = 10;

/** Routes that judge many records, read all that was ever decided, or write a file of a whole list. */
const heavy: readonly RegExp[] = [
  /^GET \/needs\/:reference\/matches$/,
  /^GET \/api\/v1\/needs\/:reference\/explanation$/,
  /^GET \/api\/v1\/proposals\/:reference\/(lifts|replay)$/,
  /^GET \/api\/v1\/runs\/:id\/replay$/,
  /^GET \/what-if$/,
  /^GET \/api\/v1\/(policies\/compare|reviews\/evidence)$/,
  /^GET .*\.(csv|xlsx)$/,
  /^POST \/imports$/,
];

/** Whether a route takes far more of the machine than others. */
export function isHeavy({ method, url }: { method: string; url: string }): boolean {
  return heavy.some((route) => route.test(`${method.replace('HEAD', 'GET')} ${url}`));
}

/**
 * Keeps the pace of heavy requests, all of them together, for each key, and for each address without one.
 * Comes after who asks is known.
 */
export function keepHeavyPace(app: App, requestsPerMinute: number | null): void {
  if (requestsPerMinute === null) return;
  const ofReader = app.createRateLimit({
    max: Math.max(1, Math.floor(requestsPerMinute / heavyShare)),
    timeWindow: 60_000,
    keyGenerator: (request) => `heavy ${readerOf(request)}`,
  });
  app.addHook('onRequest', async (request, reply) => {
    const { url = '' } = request.routeOptions;
    if (!isHeavy({ method: request.method, url })) return;
    const counted = await ofReader(request);
    if (counted.isAllowed || !counted.isExceeded) return;
    reply.header('retry-after', counted.ttlInSeconds);
    throw tooMany(counted, 'too-heavy');
  });
}

function readerOf({ bearer, ip }: FastifyRequest): string {
  return bearer?.id ?? `address ${networkOf(ip)}`;
}

function tooMany(
  { max, ttl }: { max: number; ttl: number },
  code = 'too-many-requests',
): DoorError {
  return new DoorError(429, code, { limit: max, seconds: Math.ceil(ttl / 1000) });
}

/** One pace for each key, and for each address without a valid one. */
function pace(requestsPerMinute: number): RateLimitPluginOptions {
  return {
    max: requestsPerMinute,
    timeWindow: 60_000,
    keyGenerator: readerOf,
    errorResponseBuilder: (_request, limited) => tooMany(limited),
  };
}
