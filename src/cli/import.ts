// `enlace import`: needs or offers of a file, into the database itself.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Argument, type Command, Option } from '@commander-js/extra-typings';
import type { Context } from '../actions/context.ts';
import type { ImportReport } from '../actions/import/request.ts';
import { type Format, formats } from '../interchange/columns.ts';
import { formatOf } from '../interchange/rows.ts';
import { exits, misunderstood } from './failures.ts';
import { importFinding, importText } from './import-text.ts';
import { type Cli, jsonOption, languageOption } from './options.ts';

/** A context in the name of a person (by their address; else of whom the place suggests), and its end. */
export type OpenContext = (options: {
  as: string | undefined;
}) => Promise<{ context: Context; close(): Promise<void> }>;

type ImportOptions = {
  format?: Format;
  source?: string;
  as?: string;
  dryRun?: true;
  atomic?: true;
  overwrite?: true;
  createProviders?: true;
  drafts?: true;
  json?: true;
};

/** Adds the command `import`. */
export function registerImport(program: Command, cli: Cli, openContext: OpenContext): void {
  const { language, say } = cli.terminal;
  program
    .command('import')
    .description(say('command.import'))
    .addArgument(
      new Argument('<noun>', importText(language, 'argument-noun')).choices([
        'needs',
        'offers',
      ] as const),
    )
    .argument('<file>', importText(language, 'argument-file'))
    .addOption(
      new Option('--format <format>', importText(language, 'option-format')).choices(formats),
    )
    .option('--source <name>', importText(language, 'option-source'))
    .option('--as <e-mail>', importText(language, 'option-as'))
    .option('--dry-run', importText(language, 'option-dry-run'))
    .option('--atomic', importText(language, 'option-atomic'))
    .option('--overwrite', importText(language, 'option-overwrite'))
    .option('--create-providers', importText(language, 'option-create-providers'))
    .option('--drafts', importText(language, 'option-drafts'))
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .action(async (noun, file, options) => {
      const report = await importFile({ noun, file, options }, openContext);
      tell(cli, { file, options }, report);
      process.exitCode = report.errors.length > 0 ? exits.refused : exits.well;
    });
}

type Order = { noun: 'needs' | 'offers'; file: string; options: ImportOptions };

async function importFile(
  { noun, file, options }: Order,
  openContext: OpenContext,
): Promise<ImportReport> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw misunderstood('interchange.unreadable-file', { file });
  });
  const { importRecords } = await import('../actions/import-records.ts');
  const { context, close } = await openContext({ as: options.as });
  try {
    return await importRecords(context, {
      kind: noun,
      text,
      format: options.format ?? formatOf(file),
      importName: options.source ?? basename(file),
      options: {
        dryRun: options.dryRun === true,
        atomic: options.atomic === true,
        overwrite: options.overwrite === true,
        createProviders: options.createProviders === true,
        submit: options.drafts !== true,
      },
    });
  } finally {
    await close();
  }
}

/** The report as JSON, or the counts, and on the standard error what is wrong with which row. */
function tell({ terminal }: Cli, { file, options }: Omit<Order, 'noun'>, report: ImportReport) {
  if (options.json === true) {
    terminal.write(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  const { language } = terminal;
  const { errors, warnings, ...counts } = report;
  for (const warning of warnings) {
    const message = importFinding(language, file, warning);
    terminal.tell(terminal.paint('yellow', terminal.say('interchange.warning', { message })));
  }
  for (const error of errors) {
    terminal.tell(terminal.paint('red', importFinding(language, file, error)));
  }
  const summary = importText(language, 'summary', { ...counts, errors: errors.length });
  terminal.write(`${summary}\n`);
  if (options.dryRun === true) terminal.tell(importText(language, 'trial'));
  else if (options.atomic === true && errors.length > 0) {
    terminal.tell(importText(language, 'nothing-kept'));
  }
}
