// Runs programs side by side and tells of each how it went.
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';

/**
 * Runs all parts, even after one has failed, `atOnce` of them at a time; writes a line for each when it
 * ends, and what a failed one said. Resolves to whether all passed.
 */
export async function runParts(parts, { folder, path, atOnce, write }) {
  const waiting = [...parts];
  const failed = [];
  const environment = {
    ...process.env,
    PATH: [path, process.env['PATH']].filter(Boolean).join(delimiter),
    NO_COLOR: '1',
  };
  const lane = async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const started = performance.now();
      const { passed, output } = await run(part.command, folder, environment);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      if (!passed) failed.push(part.name);
      write(`${passed ? 'ok    ' : 'FAILED'} ${part.name.padEnd(12)}${seconds.padStart(6)} s\n`);
      if (!passed) write(`${indented(output)}\n`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  write(
    failed.length === 0
      ? `All ${parts.length} parts passed.\n`
      : `${failed.length} of ${parts.length} parts failed: ${failed.join(', ')}.\n`,
  );
  return failed.length === 0;
}

async function run([program, ...options], cwd, env) {
  const child = spawn(program, options, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  return await new Promise((resolve) => {
    child.once('error', (error) => resolve({ passed: false, output: error.message }));
    child.once('close', (code) => {
      resolve({ passed: code === 0, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

function indented(output) {
  return output.trim().replaceAll(/^(?=.)/gm, '    ');
}
