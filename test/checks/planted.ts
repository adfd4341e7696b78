// Source trees with planted faults, to prove that a check can fail.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packagePath } from '../../src/root.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const settings = [
  'package.json',
  'tsconfig.json',
  '.dependency-cruiser.cjs',
  'scripts/check/layers.cjs',
];

/** Writes files (path → text) into a new folder that has the packages and settings of this one. */
export async function plant(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  await symlink(packagePath('node_modules'), join(folder, 'node_modules'));
  for (const name of settings) {
    await cp(packagePath(name), join(folder, name));
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

export type Verdict = { passed: boolean; output: string };

/** Runs a program of ours or of a package in a folder, as the check does. */
export function judge(folder: string, program: string, ...options: readonly string[]): Verdict {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [packagePath(...program.split('/')), ...options],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  return { passed: status === 0, output: `${stdout}${stderr}` };
}

/** The lines of what a check said. */
export function linesOf({ output }: Verdict): string[] {
  return output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
