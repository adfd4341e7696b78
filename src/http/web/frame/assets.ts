// What pages load: built and compressed into dist/assets, served under names that change with what they
// hold, so that browsers may keep them for ever.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { packagePath } from '../../../root.ts';
import type { PageAssets } from '../../../views/page.ts';
import type { App } from '../../deps.ts';
import { DoorError } from '../../door-error.ts';
import { open } from '../../route-access.ts';
import { acceptedEncoding, type Encoding } from './encoding.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The addresses of what every page loads. */
    pageAssets: PageAssets;
  }
}

type Asset = {
  /** What stands in its address. */
  name: string;
  mediaType: string;
  content: Buffer;
  /** The same content, where the build made it smaller. */
  compressed: Partial<Record<Encoding, Buffer>>;
};

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
    const { mediaType, content, compressed } = found;
    reply.type(mediaType).header('cache-control', 'public, max-age=31536000, immutable');
    if (Object.keys(compressed).length === 0) return await reply.send(content);
    reply.header('vary', 'accept-encoding');
    const encoding = acceptedEncoding(request.headers['accept-encoding']);
    const smaller = encoding === null ? undefined : compressed[encoding];
    if (encoding !== null && smaller !== undefined) reply.header('content-encoding', encoding);
    return await reply.send(smaller ?? content);
  });
  const addresses = (extension: string) =>
    assets.filter(({ name }) => name.endsWith(extension)).map(({ name }) => `/assets/${name}`);
  const [stylesheet] = addresses('.css');
  if (stylesheet === undefined) throw new Error('no stylesheet: npm run build makes it');
  app.decorate('pageAssets', { stylesheet, scripts: addresses('.js') });
}

async function readAssets(): Promise<Asset[]> {
  const folder = packagePath('dist', 'assets');
  const files = await readdir(folder);
  const read = async (file: string) => await readFile(packagePath('dist', 'assets', file));
  const whole = files.filter((file) => !/\.(br|gz)$/.test(file));
  return await Promise.all(
    whole.map(async (file) => {
      const content = await read(file);
      const [stem = '', extension = ''] = file.split(/\.(?=[^.]+$)/);
      const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
      return {
        // The build gave fonts their names, for the stylesheet holds them.
        name: extension === 'woff2' ? file : `${stem}.${hash}.${extension}`,
        mediaType: mediaTypes[extension] ?? 'application/octet-stream',
        content,
        compressed: {
          ...(files.includes(`${file}.br`) && { br: await read(`${file}.br`) }),
          ...(files.includes(`${file}.gz`) && { gzip: await read(`${file}.gz`) }),
        },
      };
    }),
  );
}
