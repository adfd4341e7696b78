// `enlace audit`: whether the chain of what was done is whole, asked of the service or, where only the
// database is known, of the database.
import type { Command } from '@commander-js/extra-typings';
import { readDatabasePlace, readServicePlace } from '../config.ts';
import { isMessageKey } from '../messages/catalogues.ts';
import { readAuditHead } from '../runtime/data-files.ts';
import { type AuditReport, auditAnswer } from './answers.ts';
import { exits } from './failures.ts';
import { type Cli, jsonOption, keyOption, languageOption } from './options.ts';
import { findService, read } from './service.ts';

/** Adds the commands `audit verify` and `audit head`. */
export function registerAudit(program: Command, cli: Cli): void {
  const { terminal } = cli;
  const { say } = terminal;
  const audit = program.command('audit').description(say('command.audit'));
  audit
    .command('verify')
    .description(say('command.audit-verify'))
    .option('--head <head>', say('option.head'))
    .addOption(keyOption(cli))
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .action(async ({ head, key, json }) => {
      const report = await verify(cli, { head: head ?? (await keptHead(cli)), key });
      if (json === true) terminal.write(`${JSON.stringify(report, null, 2)}\n`);
      else terminal.write(`${inWords(cli, report).join('\n')}\n`);
      if (report.faults.length > 0) process.exitCode = exits.refused;
    });
  audit
    .command('head')
    .description(say('command.audit-head'))
    .addOption(keyOption(cli))
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .action(async ({ key, json }) => {
      const { head } = await verify(cli, { head: undefined, key });
      if (json === true) terminal.write(`${JSON.stringify({ head })}\n`);
      else if (head === null) terminal.tell(say('audit.no-head'));
      else terminal.write(`${head}\n`);
    });
}

type Question = { head: string | undefined; key: string | undefined };

async function verify({ terminal, env }: Cli, { head, key }: Question): Promise<AuditReport> {
  if (!asksDatabase(env)) {
    const { language } = terminal;
    const service = await findService({ env, key, language, usualKey: 'approver' });
    return read(service, auditAnswer, (await service.get('/audit/verification', { head })).body);
  }
  const { asAdministrator } = await import('./database.ts');
  const { verifyAudit } = await import('../actions/verify-audit.ts');
  return await asAdministrator(env, async (context) => await verifyAudit(context, { head }));
}

function asksDatabase(env: Cli['env']): boolean {
  return readServicePlace(env).url === undefined && 'databaseUrl' in readDatabasePlace(env);
}

/** The head that the service of this machine has put aside, where it is the one that is asked. */
async function keptHead({ terminal, env }: Cli): Promise<string | undefined> {
  const { url, dataFolder } = readServicePlace(env);
  if (url !== undefined || asksDatabase(env)) return undefined;
  const head = await readAuditHead(dataFolder);
  if (head !== undefined) {
    terminal.tell(terminal.say('audit.against-head', { file: `${dataFolder}/audit-head` }));
  }
  return head;
}

function inWords({ terminal }: Cli, { sealed, unsealed, head, faults }: AuditReport): string[] {
  const { say, paint } = terminal;
  const last = head === null ? [] : [say('audit.head', { head })];
  if (faults.length === 0)
    return [paint('green', say('audit.sound', { sealed, unsealed })), ...last];
  return [
    paint('red', say('audit.faulty', { count: faults.length })),
    ...faults.map(({ kind, position }) => {
      const key = `audit.fault-${kind}`;
      return `  ${isMessageKey(key) ? say(key, { position }) : kind}`;
    }),
    ...last,
  ];
}
