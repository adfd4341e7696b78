import type { FastifyServerOptions } from 'fastify';
import type { HttpDeps } from './deps.ts';

/** The codes of links that were sent by mail: whoever reads the log must not be able to use them. */
const linkCodes = /\/(invitations|confirmations|password)\/[^/]*\.[^/]*/;

/**
 * Options of the log: the path of a request without its query (which can hold what somebody looks
 * for) and without the code of a link, never a header that holds a key or a session.
 */
export function logging(options: HttpDeps['logger']): NonNullable<FastifyServerOptions['logger']> {
  if (options === false) return false;
  return {
    ...options,
    redact: [
      'authorization',
      '*.authorization',
      'req.headers.authorization',
      'req.headers.cookie',
      'err.rawPacket',
    ],
    serializers: {
      req: (request) => ({
        method: request.method,
        path: request.url.split('?', 1)[0]?.replace(linkCodes, '/$1/:code'),
        address: request.ip,
      }),
    },
  };
}
