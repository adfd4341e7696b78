// Builds what pages load into dist/assets: the stylesheet with its fonts, and the scripts. Each file takes
// its place at once, for a service or a test may be reading them.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { compileAsync } from 'sass';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'dist', 'assets');
const modules = join(root, 'node_modules');
const uswds = join(modules, '@uswds', 'uswds');
const fonts = join(uswds, 'dist', 'fonts', 'public-sans');
const pictures = join(uswds, 'dist', 'img');

const scripts = {
  'htmx.js': join(modules, 'htmx.org', 'dist', 'htmx.esm.min.js'),
  'enlace.js': join(root, 'src', 'views', 'scripts', 'enlace.js'),
};

const built = new Set();
const compressions = { br: promisify(brotliCompress), gz: promisify(gzip) };

/**
 * @param {string} name
 * @param {string | Uint8Array} content
 */
async function put(name, content) {
  const unfinished = join(dirname(folder), `.${process.pid}-${name}`);
  await writeFile(unfinished, content);
  await rename(unfinished, join(folder, name));
  built.add(name);
}

/**
 * A file with what it is compressed, at leisure: browsers take the smallest.
 * @param {string} name
 * @param {string | Uint8Array} content
 */
async function putCompressed(name, content) {
  await put(name, content);
  for (const [ending, compress] of Object.entries(compressions)) {
    await put(`${name}.${ending}`, await compress(content));
  }
}

/**
 * A font stands beside the stylesheet, under a name that changes with it; an icon is a few hundred bytes,
 * and stands in the stylesheet itself.
 * @param {string} address
 */
async function addressOf(address) {
  if (!address.endsWith('.woff2')) {
    const picture = await readFile(join(pictures, address), 'utf8');
    return `data:image/svg+xml,${encodeURIComponent(picture)}`;
  }
  const content = await readFile(join(fonts, address));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const name = `${basename(address, '.woff2')}.${hash}.woff2`;
  await put(name, content);
  return name;
}

/** @param {string} css */
async function withAddresses(css) {
  const named = /url\("([^":]+)"\)/g;
  const addresses = [...new Set([...css.matchAll(named)].map(([, address = '']) => address))];
  const found = new Map(
    await Promise.all(
      addresses.map(async (address) => /** @type {const} */ ([address, await addressOf(address)])),
    ),
  );
  return css.replaceAll(named, (_all, address) => `url("${found.get(address)}")`);
}

await mkdir(folder, { recursive: true });
const { css } = await compileAsync(join(root, 'src', 'views', 'styles', 'enlace.scss'), {
  style: 'compressed',
  loadPaths: [join(uswds, 'packages')],
  quietDeps: true,
});
await putCompressed('enlace.css', await withAddresses(css));
for (const [name, path] of Object.entries(scripts)) {
  await putCompressed(name, await readFile(path));
}
const stale = (await readdir(folder)).filter((name) => !built.has(name));
await Promise.all(stale.map((name) => rm(join(folder, name))));
