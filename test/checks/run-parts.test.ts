import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { packagePath } from '../../src/root.ts';

/** Runs parts in a process of their own, as `npm run check` does. */
function run(parts: readonly { name: string; command: readonly string[] }[]) {
  const runner = pathToFileURL(packagePath('scripts', 'check', 'run-parts.mjs')).href;
  const program = `
    import { runParts } from ${JSON.stringify(runner)};
    const write = (text) => process.stdout.write(text);
    const settings = { folder: '.', path: '', atOnce: 2, write };
    process.exitCode = (await runParts(${JSON.stringify(parts)}, settings)) ? 0 : 1;`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
}

const sound = { name: 'sound', command: ['node', '--eval', ''] };
const faulty = {
  name: 'faulty',
  command: ['node', '--eval', 'console.log("what is wrong"); process.exit(3)'],
};

test('all parts run, and one that fails fails the check', () => {
  const { status, stdout } = run([faulty, sound, { ...sound, name: 'last' }]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^ok +sound +\d+\.\d s$/m);
  expect(stdout).toMatch(/^ok +last +\d+\.\d s$/m);
  expect(stdout).toMatch(/^FAILED +faulty +\d+\.\d s\n +what is wrong$/m);
  expect(stdout).toMatch(/^1 of 3 parts failed: faulty\.$/m);
});

test('a program that is not there fails the check', () => {
  const { status, stdout } = run([{ name: 'absent', command: ['no-such-program-of-ours'] }]);
  expect(status).toBe(1);
  expect(stdout).toContain('ENOENT');
});

test('the check passes where all parts do', () => {
  const { status, stdout } = run([sound]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^All 1 parts passed\.$/m);
});
