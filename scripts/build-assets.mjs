// Builds what pages load into dist/assets: the stylesheet from src/views/styles, and the scripts.
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileAsync } from 'sass';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'dist', 'assets');

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const { css } = await compileAsync(join(root, 'src', 'views', 'styles', 'enlace.scss'), {
  style: 'compressed',
  loadPaths: [join(root, 'node_modules', '@uswds', 'uswds', 'packages')],
  quietDeps: true,
});
await writeFile(join(folder, 'enlace.css'), css);
await copyFile(
  join(root, 'node_modules', 'htmx.org', 'dist', 'htmx.min.js'),
  join(folder, 'htmx.js'),
);
