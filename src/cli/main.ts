// The command `enlace`.
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from '@commander-js/extra-typings';
import { z } from 'zod';
import { environment } from '../config.ts';
import { packagePath } from '../root.ts';
import { actingAs } from './acting-as.ts';
import { registerAudit } from './audit.ts';
import { complaint } from './complaints.ts';
import { registerDecisions } from './decide.ts';
import { exits, explain, ServiceRefusal } from './failures.ts';
import { registerImport } from './import.ts';
import { registerKey } from './key.ts';
import { registerMatch } from './match.ts';
import type { Cli } from './options.ts';
import { registerPolicy } from './policy.ts';
import { registerProcesses } from './processes.ts';
import { registerProposal } from './proposal.ts';
import { registerQueue } from './queue.ts';
import { registerReplay } from './replay.ts';
import { registerStats } from './stats.ts';
import { openTerminal, type Terminal } from './terminal.ts';
import { registerUser } from './user.ts';

const args = process.argv.slice(2);
const env = environment();
const terminal = openTerminal(args, env);

// Whoever reads the output may have read enough (`enlace queue | head`).
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  await programOf({ terminal, env }).parseAsync(args, { from: 'user' });
} catch (error) {
  process.exitCode = endWith(terminal, error);
}

function programOf(cli: Cli): Command {
  const { say } = cli.terminal;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say('help.usage'),
    'Arguments:': say('help.arguments'),
    'Options:': say('help.options'),
    'Commands:': say('help.commands'),
  };
  const program = new Command('enlace')
    .description(say('command.enlace'))
    .version(versionOfPackage(), '--version', say('option.version'))
    .helpOption('-h, --help', say('option.help'))
    .helpCommand('help [command]', say('command.help'))
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      helpWidth: cli.terminal.width,
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: withChoices,
      argumentDescription: withChoices,
    });
  registerProcesses(program, cli);
  registerQueue(program, cli);
  registerProposal(program, cli);
  registerDecisions(program, cli);
  registerReplay(program, cli);
  registerStats(program, cli);
  registerPolicy(program, cli);
  registerMatch(program);
  program.commands.find((command) => command.name() === 'match')?.description(say('command.match'));
  registerImport(program, cli, actingAs(cli.env));
  registerUser(program, cli);
  registerKey(program, cli);
  registerAudit(program, cli);
  return program;
}

type Described = { description: string; argChoices?: readonly string[] };

function withChoices({ description, argChoices = [] }: Described): string {
  return argChoices.length === 0 ? description : `${description} (${argChoices.join(', ')})`;
}

function endWith(to: Terminal, error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exits.well;
    // Without a command the parser shows the help by itself.
    if (error.code !== 'commander.help') complaint(to, error).forEach(to.tell);
    return exits.misunderstood;
  }
  if (error instanceof ServiceRefusal && args.includes('--json')) {
    to.tell(JSON.stringify(error.problem));
    return exits.refused;
  }
  const { lines, exit } = explain(to, error);
  if (args.includes('--json')) to.tell(JSON.stringify({ detail: lines.join(' ') }));
  else lines.forEach(to.tell);
  return exit;
}

function versionOfPackage(): string {
  const shape = z.object({ version: z.string() });
  return shape.parse(JSON.parse(readFileSync(packagePath('package.json'), 'utf8'))).version;
}
