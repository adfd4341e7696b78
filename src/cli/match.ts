// `enlace match`: the engine on files, without a database.
import { writeFile } from 'node:fs/promises';
import { type Command, Option } from '@commander-js/extra-typings';
import { isoDate } from '../domain/dates.ts';
import { type Language, languages } from '../domain/vocabulary.ts';
import type { FileRecords } from '../interchange/files.ts';
import { findingText, interchangeText } from './finding-text.ts';
import {
  engineUnder,
  groupsAt,
  groupsFrom,
  lookupsWith,
  needsIn,
  offersIn,
  policyFrom,
  UsageError,
} from './match-input.ts';
import { matchNeeds } from './match-needs.ts';
import { asJson, asTsv, type OutputFormat, outputFormats } from './match-output.ts';
import { asksOf, offerOf } from './match-records.ts';

/** The options of the command, as written on the command line. */
export type MatchOptions = {
  needs: string;
  offers: string;
  /** A file `{ "name": ["ATG", …] }` that replaces the table of groups. */
  regions?: string | undefined;
  /** The engine's notion of today, YYYY-MM-DD. */
  asOf?: string | undefined;
  policy?: string | undefined;
  /** Offers kept for a need; by default as many as the policy keeps for an ask. */
  top?: string | undefined;
  format: OutputFormat;
  out?: string | undefined;
  lang: Language;
};

/**
 * What the command leaves: the data for the standard output (empty where they went to a file), the
 * lines for the standard error, and the exit status.
 */
export type MatchResult = { data: string; problems: string[]; status: 0 | 1 | 2 };

/**
 * Matches the needs of one file with the offers of another. Bad rows are told and left out: the others
 * are matched, and the status is 1. A call that cannot be understood gives the status 2 and no data.
 * Who runs it more than once may give an `engineFor` that keeps the engine of a policy.
 */
export async function runMatch(
  options: MatchOptions,
  engineFor = engineUnder,
): Promise<MatchResult> {
  try {
    return await matchFiles(options, engineFor);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const problem = interchangeText(options.lang, error.code, error.parameters);
    return { data: '', problems: [problem], status: 2 };
  }
}

async function matchFiles(
  options: MatchOptions,
  engineFor: typeof engineUnder,
): Promise<MatchResult> {
  const { regions, lang } = options;
  const asOf = dateOf(options.asOf);
  const policy = await policyFrom(options.policy);
  const limit = limitOf(options.top) ?? policy.candidatesPerAsk;
  const { lookups, membersOf } = await lookupsWith(async (names) =>
    regions === undefined ? groupsAt(asOf, names) : groupsFrom(regions),
  );
  const needs = await needsIn(options.needs, lookups);
  const offers = await offersIn(options.offers, lookups);
  const withNearMisses = options.format === 'json';
  const run = { engine: await engineFor(policy), asOf, limit, withNearMisses };
  const matches = matchNeeds(
    run,
    needs.records.map(({ record }) => asksOf(record, membersOf)),
    offers.records.map(({ record }) => offerOf(record, membersOf)),
  );
  const data = options.format === 'json' ? asJson(run, matches) : asTsv(matches);
  if (options.out !== undefined) await write(options.out, data);
  return {
    data: options.out === undefined ? data : '',
    problems: [...told(lang, options.needs, needs), ...told(lang, options.offers, offers)],
    status: needs.errors.length + offers.errors.length > 0 ? 1 : 0,
  };
}

async function write(file: string, data: string): Promise<void> {
  try {
    await writeFile(file, data);
  } catch {
    throw new UsageError('unwritable-file', { file });
  }
}

/** The date of the run; today where none is given (the only clock of the command). */
function dateOf(value = new Date().toISOString().slice(0, 10)): string {
  const date = isoDate.safeParse(value);
  if (!date.success) throw new UsageError('invalid-as-of', { value });
  return date.data;
}

function limitOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError('invalid-top', { value });
  return Number(value);
}

/** A line for each error and for each warning that a reader of a run can do something about. */
function told(lang: Language, file: string, found: FileRecords<unknown>): string[] {
  const warnings = found.warnings.filter(({ code }) => code !== 'unlisted-organization');
  return [
    ...found.errors.map((error) => findingText(lang, file, error)),
    ...warnings.map((warning) => {
      const message = findingText(lang, file, warning);
      return interchangeText(lang, 'warning', { message });
    }),
  ];
}

/** Adds the command `match` to the program. */
export function registerMatch(program: Command): void {
  program
    .command('match')
    .description('match the needs of one file with the offers of another, without a database')
    .requiredOption('--needs <file>', 'needs, as JSON, JSON Lines or CSV')
    .requiredOption('--offers <file>', 'offers, as JSON, JSON Lines or CSV')
    .option('--regions <file>', 'JSON table of groups that replaces the built-in one')
    .option('--as-of <date>', 'the date of the run, YYYY-MM-DD (default: today)')
    .option('--policy <file>', 'policy as JSON (default: the initial policy)')
    .option('--top <number>', 'offers kept for a need (default: as the policy says)')
    .addOption(
      new Option('--format <format>', 'form of the result')
        .choices(outputFormats)
        .default('tsv' as const),
    )
    .option('--out <file>', 'write the result to a file instead of the standard output')
    .addOption(
      new Option('--lang <language>', 'language of messages')
        .choices(languages)
        .default('en' as const)
        .env('ENLACE_LANG'),
    )
    .action(async (options) => {
      const { data, problems, status } = await runMatch(options);
      for (const problem of problems) process.stderr.write(`${problem}\n`);
      process.stdout.write(data);
      process.exitCode = status;
    });
}
