import type { FastifyHelmetOptions } from '@fastify/helmet';
import rateLimit, { type RateLimitPluginOptions } from '@fastify/rate-limit';
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

function tooMany({ max, ttl }: { max: number; ttl: number }): DoorError {
  return new DoorError(429, 'too-many-requests', { limit: max, seconds: Math.ceil(ttl / 1000) });
}

/** One pace for each key, and for each address without a valid one. */
function pace(requestsPerMinute: number): RateLimitPluginOptions {
  return {
    max: requestsPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => request.bearer?.id ?? `address ${networkOf(request.ip)}`,
    errorResponseBuilder: (_request, limited) => tooMany(limited),
  };
}
