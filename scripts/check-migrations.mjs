// Are the migrations in step with the schema? Has Drizzle write what is missing into a copy of them:
// there must be nothing. `check-migrations.mjs [schema] [folder of migrations]`.
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [schema = join(root, 'src/db/schema/index.ts'), migrations = join(root, 'drizzle')] =
  process.argv.slice(2);

const faults = [...(await unlistedFiles(migrations)), ...(await drift())];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Files that the journal does not name are never run; names without a file stop the start. */
async function unlistedFiles(folder) {
  const journal = JSON.parse(await readFile(join(folder, 'meta', '_journal.json'), 'utf8'));
  const listed = journal.entries.map(({ tag }) => `${tag}.sql`);
  const there = (await readdir(folder)).filter((name) => name.endsWith('.sql'));
  return [
    ...there
      .filter((name) => !listed.includes(name))
      .map((name) => `${name} is not in meta/_journal.json: it is never run.`),
    ...listed
      .filter((name) => !there.includes(name))
      .map((name) => `${name} is in meta/_journal.json, but there is no such file.`),
  ];
}

async function drift() {
  const workshop = await mkdtemp(join(tmpdir(), 'enlace-migrations-'));
  try {
    const copy = join(workshop, basename(migrations));
    await cp(migrations, copy, { recursive: true });
    const before = await readdir(copy);
    const said = generate(copy);
    const added = (await readdir(copy)).filter((name) => !before.includes(name));
    const missing = added.map(async (name) => await readFile(join(copy, name), 'utf8'));
    if (missing.length > 0) {
      const statements = (await Promise.all(missing)).join('\n');
      return [
        `The schema has changes that no migration makes; write one with \`npm run db:generate\`:\n${statements}`,
      ];
    }
    return said.inStep
      ? []
      : [`The schema cannot be compared with its migrations:\n${said.output}`];
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** Where it would have to ask (a column renamed, or one dropped and one added?) it fails: no terminal. */
function generate(out) {
  const program = join(root, 'node_modules', 'drizzle-kit', 'bin.cjs');
  // It puts `./` before the folder that it is given.
  const folder = relative(root, out);
  const options = ['generate', '--dialect', 'postgresql', '--schema', schema, '--out', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...options], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  const output = `${stdout}${stderr}`;
  return { output, inStep: status === 0 && output.includes('No schema changes') };
}
