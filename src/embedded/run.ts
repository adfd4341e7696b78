import { execFile } from 'node:child_process';

/** Variables for a program, beyond `baseEnvironment`. */
export type Environment = Readonly<Record<string, string>>;

/**
 * All that PostgreSQL's programs inherit: nothing of the caller's `PG…` variables, languages or time
 * zone, and only the system's folders to look for programs in.
 */
export const baseEnvironment: Environment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** How a program ended, and what it wrote on both of its outputs. */
export type Outcome = { readonly succeeded: boolean; readonly output: string };

/** Runs a short program to its end. Never throws: a program that is not there has not succeeded. */
export async function run(
  command: readonly string[],
  environment: Environment = {},
): Promise<Outcome> {
  const [program = '', ...parameters] = command;
  const options = { env: { ...baseEnvironment, ...environment } };
  return new Promise((ended) => {
    execFile(program, parameters, options, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`.trim() || (error?.message ?? '');
      ended({ succeeded: error === null, output });
    });
  });
}
