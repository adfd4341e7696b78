// `enlace serve`, `worker` and `migrate`: the processes of an installation.
import type { Command } from '@commander-js/extra-typings';
import { readConfig, readDatabaseUrl } from '../config.ts';
import { misunderstood } from './failures.ts';
import { type Cli, jsonOption, languageOption } from './options.ts';

/** Adds the commands `serve`, `worker` and `migrate`. */
export function registerProcesses(program: Command, cli: Cli): void {
  const { terminal, env } = cli;
  const { say } = terminal;
  program
    .command('serve')
    .description(say('command.serve'))
    .addOption(languageOption(cli))
    .action(async () => {
      const { serve } = await import('./service-process.ts');
      process.exit(await serve(readConfig(env), terminal));
    });
  program
    .command('worker')
    .description(say('command.worker'))
    .addOption(languageOption(cli))
    .action(async () => {
      const config = readConfig(env);
      if (config.mode === 'embedded') throw misunderstood('start.worker-needs-servers');
      const { work } = await import('./service-process.ts');
      process.exit(await work(config, terminal));
    });
  program
    .command('migrate')
    .description(say('command.migrate'))
    .option('--examples', say('option.examples'))
    .option('--inventory', say('option.inventory'))
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .action(async ({ examples = false, inventory = false, json }) => {
      const url = readDatabaseUrl(env);
      const { migrate } = await import('../db/migrate.ts');
      const { loadData } = await import('../runtime/load-data.ts');
      await migrate(url);
      const parts = await loadData(url, { examples, inventory });
      if (json === true) {
        terminal.write(`${JSON.stringify({ loaded: parts })}\n`);
        return;
      }
      terminal.tell(say('start.migrated'));
      terminal.tell(
        parts.length === 0 ? say('start.nothing-to-load') : say('start.loaded', { parts }),
      );
    });
}
