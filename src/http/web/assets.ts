// What pages load: built into dist/assets, served under names that change with what they hold, so that
// browsers may keep them for ever.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { packagePath } from '../../root.ts';
import type { PageAssets } from '../../views/page.ts';
import type { App } from '../deps.ts';
import { DoorError } from '../door-error.ts';
import { open } from '../route-access.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The addresses of what every page loads. */
    pageAssets: PageAssets;
  }
}

const asset = {
  config: open,
  schema: { hide: true, params: z.object({ name: z.string().max(100) }) },
} as const;

const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
};

/** Serves the assets, and keeps their addresses for the pages. */
export async function serveAssets(app: App): Promise<void> {
  const assets = await readAssets();
  app.get('/assets/:name', asset, async (request, reply) => {
    const found = assets.find(({ name }) => name === request.params.name);
    if (found === undefined) throw new DoorError(404, 'unknown-route');
    return await reply
      .type(found.mediaType)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(found.content);
  });
  const addresses = (extension: string) =>
    assets.filter(({ name }) => name.endsWith(extension)).map(({ name }) => `/assets/${name}`);
  const [stylesheet] = addresses('.css');
  if (stylesheet === undefined) throw new Error('no stylesheet: npm run build makes it');
  app.decorate('pageAssets', { stylesheet, scripts: addresses('.js') });
}

async function readAssets() {
  const folder = packagePath('dist', 'assets');
  const names = await readdir(folder);
  return await Promise.all(
    names.map(async (name) => {
      const content = await readFile(packagePath('dist', 'assets', name));
      const [stem = '', extension = ''] = name.split(/\.(?=[^.]+$)/);
      const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
      // Fonts are named by the stylesheet, whose own name changes with them.
      const served = extension === 'woff2' ? name : `${stem}.${hash}.${extension}`;
      return {
        name: served,
        mediaType: mediaTypes[extension] ?? 'application/octet-stream',
        content,
      };
    }),
  );
}
