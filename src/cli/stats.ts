// `enlace stats`: how many needs, offers and proposals there are, by where they come from.
import type { Command } from '@commander-js/extra-typings';
import { statisticsAnswer } from './answers.ts';
import { number, ruledTable } from './layout.ts';
import { type Cli, jsonOption, keyOption, languageOption } from './options.ts';
import { findService, read } from './service.ts';
import type { Terminal } from './terminal.ts';

const origins = ['filed', 'sourced', 'example'] as const;
const nouns = ['need', 'offer', 'proposal'] as const;
const statusWidth = 24;
const countWidth = 18;

/** Adds the command `stats`. */
export function registerStats(program: Command, cli: Cli): void {
  const { terminal, env } = cli;
  program
    .command('stats')
    .description(terminal.say('command.stats'))
    .addOption(keyOption(cli))
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .action(async ({ key, json }) => {
      const access = { env, key, language: terminal.language, usualKey: 'officer' } as const;
      const service = await findService(access);
      const { body } = await service.get('/statistics');
      if (json === true) {
        terminal.write(`${JSON.stringify(body, null, 2)}\n`);
        return;
      }
      const statistics = read(service, statisticsAnswer, body);
      const tables = nouns.map((noun) => tableOf(terminal, noun, statistics[`${noun}s`]));
      terminal.write(`${tables.join('\n\n')}\n`);
    });
}

type Count = { origin: string; status: string; count: number };

/** A line a status, a column an origin. */
function tableOf(
  terminal: Terminal,
  noun: (typeof nouns)[number],
  counts: readonly Count[],
): string {
  const { say, paint, language } = terminal;
  const sum = (some: readonly Count[]): number => some.reduce((all, { count }) => all + count, 0);
  const line = (name: string, some: readonly Count[]): string[] => [
    name,
    ...origins.map((origin) => cell(language, sum(some.filter((one) => one.origin === origin)))),
    cell(language, sum(some)),
  ];
  const statuses = [...new Set(counts.map(({ status }) => status))];
  const head = [
    say(`stats.${noun}s`),
    ...origins.map((origin) => say(`stats.${origin}`)),
    say('stats.total'),
  ].map((title) => paint('bold', title));
  const rows = statuses.map((status) =>
    line(
      terminal.label(`status.${noun}`, status),
      counts.filter((one) => one.status === status),
    ),
  );
  const widths = [statusWidth, countWidth, countWidth, countWidth, countWidth];
  const total = line(paint('bold', say('stats.total')), counts);
  return ruledTable({ head, widths, compact: true }, [...rows, total]);
}

function cell(language: Terminal['language'], count: number): string {
  return number(language, count).padStart(countWidth - 3);
}
