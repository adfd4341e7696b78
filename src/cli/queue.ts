// `enlace queue`: the needs that await an answer, in their order, with their best proposals.
import { type Command, Option } from '@commander-js/extra-typings';
import { reviewableProposalStatuses } from '../domain/status.ts';
import { bands, needLists } from '../domain/vocabulary.ts';
import { pageAnswer, type QueuedNeed, queuedNeedAnswer } from './answers.ts';
import { stateNames } from './names.ts';
import { type Cli, jsonOption, keyOption, languageOption, wholeNumber } from './options.ts';
import { queueTable } from './queue-table.ts';
import { findService, read, type Service } from './service.ts';

const usualLimit = 20;
/** So many needs come in one answer. */
const page = 100;

/** Adds the command `queue`. */
export function registerQueue(program: Command, cli: Cli): void {
  const { terminal, env } = cli;
  program
    .command('queue')
    .description(terminal.say('command.queue'))
    .addOption(
      new Option('--list <list>', terminal.say('option.list'))
        .choices(needLists)
        .default('queue' as const),
    )
    .option('--state <code>', terminal.say('option.state'))
    .addOption(new Option('--band <band>', terminal.say('option.band')).choices(bands))
    .addOption(
      new Option('--status <status>', terminal.say('option.status')).choices(
        reviewableProposalStatuses,
      ),
    )
    .addOption(
      new Option('--limit <number>', terminal.say('option.limit'))
        .argParser(wholeNumber(100_000))
        .default(usualLimit),
    )
    .addOption(keyOption(cli))
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .action(async ({ key, json, limit, ...filter }) => {
      const access = { env, key, language: terminal.language, usualKey: 'officer' } as const;
      const service = await findService(access);
      const { list, state, band, status } = filter;
      const query = { list, band, status, state: state?.toUpperCase() };
      const found = await readQueue(service, query, limit);
      if (json === true) {
        terminal.write(`${JSON.stringify(found, null, 2)}\n`);
        return;
      }
      const needs = found.items.map((item) => read(service, queuedNeedAnswer, item));
      if (needs.length > 0) {
        terminal.write(`${queueTable(terminal, needs, await stateNames(service, terminal))}\n`);
      }
      for (const line of said(cli, needs, found.next !== null)) terminal.tell(line);
    });
}

type Filter = Readonly<Record<string, string | undefined>>;

/** As many needs as are wanted, page by page: what the service answered, as it came. */
async function readQueue(service: Service, filter: Filter, limit: number) {
  const items: unknown[] = [];
  let next: string | null = null;
  do {
    const size = Math.min(page, limit - items.length);
    const query = { ...filter, limit: String(size), ...(next !== null && { cursor: next }) };
    const answer = await service.get('/queue', query);
    const found = read(service, pageAnswer, answer.body);
    items.push(...found.items);
    next = found.next;
  } while (next !== null && items.length < limit);
  return { items, next };
}

function said({ terminal }: Cli, needs: readonly QueuedNeed[], isMore: boolean): string[] {
  const count = needs.length;
  if (count === 0) return [terminal.say('queue.empty')];
  const first = needs.flatMap(({ asks }) => asks.flatMap(({ proposals }) => proposals)).at(0);
  const command = `enlace proposal ${first?.reference ?? ''}`;
  return [
    terminal.say(isMore ? 'queue.shown-of-more' : 'queue.shown', { count }),
    ...(first === undefined ? [] : [terminal.say('queue.next', { command })]),
  ];
}
