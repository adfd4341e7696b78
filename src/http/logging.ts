import type { FastifyServerOptions } from 'fastify';
import type { HttpDeps } from './deps.ts';

/**
 * Options of the log: the path of a request without its query (which can hold what somebody looks
 * for), never a header that holds a key.
 */
export function logging(options: HttpDeps['logger']): NonNullable<FastifyServerOptions['logger']> {
  if (options === false) return false;
  return {
    ...options,
    redact: ['authorization', '*.authorization', 'req.headers.authorization', 'err.rawPacket'],
    serializers: {
      req: (request) => ({
        method: request.method,
        path: request.url.split('?', 1)[0],
        address: request.ip,
      }),
    },
  };
}
