// The stylesheet, under a name that changes with it, so that browsers may keep it for ever.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { packagePath } from '../../root.ts';
import type { App } from '../deps.ts';
import { DoorError } from '../door-error.ts';
import { open } from '../route-access.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The address of the stylesheet. */
    stylesheet: string;
  }
}

const asset = {
  config: open,
  schema: { hide: true, params: z.object({ name: z.string().max(100) }) },
} as const;

/** Serves the stylesheet, and keeps its address for the pages. */
export async function serveStylesheet(app: App): Promise<void> {
  const css = await readFile(packagePath('src', 'views', 'styles', 'enlace.css'), 'utf8');
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12);
  const name = `enlace.${hash}.css`;
  app.get('/assets/:name', asset, async (request, reply) => {
    if (request.params.name !== name) throw new DoorError(404, 'unknown-route');
    return await reply
      .type('text/css; charset=utf-8')
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(css);
  });
  app.decorate('stylesheet', `/assets/${name}`);
}
