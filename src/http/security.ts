import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { RateLimitPluginOptions } from '@fastify/rate-limit';
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

/** One pace for each key, and for each address without a valid one. */
export function pace(requestsPerMinute: number): RateLimitPluginOptions {
  return {
    max: requestsPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => request.bearer?.id ?? `address ${request.ip}`,
    errorResponseBuilder: (_request, { max, ttl }) =>
      new DoorError(429, 'too-many-requests', { limit: max, seconds: Math.ceil(ttl / 1000) }),
  };
}
