// Runs Stryker over src/domain and src/matching, or over the folders that are named, and prints the
// score of each and of all: of the changes that could be noticed, how many some test noticed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const stryker = 'bench/mutation/node_modules/.bin/stryker';
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['domain', 'matching'];
const noticed = ['Killed', 'Timeout'];
const unnoticed = ['Survived', 'NoCoverage'];

/** The changes to a folder by how they ended, as `[noticed, all]`. */
function countOf(folder) {
  const report = JSON.parse(readFileSync(`reports/mutation/${folder}/report.json`, 'utf8'));
  const ends = Object.values(report.files).flatMap(({ mutants }) =>
    mutants.map(({ status }) => status),
  );
  const killed = ends.filter((status) => noticed.includes(status)).length;
  return [killed, killed + ends.filter((status) => unnoticed.includes(status)).length];
}

function print(name, [killed, all]) {
  console.log(`${name.padEnd(10)} ${((100 * killed) / all).toFixed(1)} % (${killed} of ${all})`);
}

if (!existsSync(stryker)) {
  console.error('Stryker is not installed: npm ci --prefix bench/mutation');
  process.exit(1);
}
for (const folder of folders) {
  const run = ['run', `bench/mutation/${folder}/stryker.config.mjs`];
  const { status } = spawnSync(stryker, run, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
const counts = folders.map(countOf);
for (const [place, folder] of folders.entries()) print(folder, counts[place]);
print(
  'all',
  [0, 1].map((side) => counts.reduce((sum, count) => sum + count[side], 0)),
);
