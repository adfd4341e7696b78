// `enlace key`: keys of access, made and ended on the database itself: no request can.
import { type Command, Option } from '@commander-js/extra-typings';
import { type Scope, scopes } from '../domain/actor.ts';
import { roles } from '../domain/vocabulary.ts';
import type { ListedKey } from '../store/accounts/key-lists.ts';
import { misunderstood } from './failures.ts';
import { ruledTable, shortDay } from './layout.ts';
import { type Cli, jsonOption, languageOption, oneMore, wholeNumber } from './options.ts';

const usualDays = 365;
const mostDays = 3660;

/** Adds the commands `key create`, `key list` and `key revoke`. */
export function registerKey(program: Command, cli: Cli): void {
  const { say } = cli.terminal;
  const key = program.command('key').description(say('command.key'));
  key
    .command('create')
    .description(say('command.key-create'))
    .option('--person <email>', say('option.person'))
    .option('--service <name>', say('option.service'))
    .option('--organization <code>', say('option.organization'))
    .option('--role <role>', `${say('option.service-role')} (${roles.join(', ')})`, oneMore)
    .requiredOption('--scopes <list>', `${say('option.scopes')} (${scopes.join(', ')})`)
    .addOption(
      new Option('--days <number>', say('option.days'))
        .argParser(wholeNumber(mostDays))
        .default(usualDays),
    )
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .action(async (options) => {
      await create(cli, options);
    });
  key
    .command('list')
    .description(say('command.key-list'))
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .action(async ({ json }) => {
      await list(cli, json === true);
    });
  key
    .command('revoke')
    .description(say('command.key-revoke'))
    .argument('<prefix>', say('argument.prefix'))
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .action(async (prefix, { json }) => {
      await revoke(cli, prefix, json === true);
    });
}

type CreateOptions = {
  person?: string;
  service?: string;
  organization?: string;
  role?: string[];
  scopes: string;
  days: number;
  json?: true;
};

async function create({ terminal, env }: Cli, options: CreateOptions): Promise<void> {
  const { person, service, organization, role = [], days, json } = options;
  const ofService = service !== undefined && organization !== undefined && role.length > 0;
  if ((person === undefined) !== ofService || (person !== undefined && service !== undefined)) {
    throw misunderstood('usage.person-or-service');
  }
  const granted = scopesIn(options.scopes);
  const [{ asAdministrator }, { createKey }, { findPersonIdByEmail }, { withActor }] =
    await Promise.all([
      import('./database.ts'),
      import('../actions/create-key.ts'),
      import('../store/people/persons-by-email.ts'),
      import('../db/client.ts'),
    ]);
  const created = await asAdministrator(env, async (context) => {
    const bearer =
      person === undefined
        ? { service: { organization, name: service, roles: role } }
        : {
            personId: await withActor(context.db, context.actor, async (tx) => {
              const id = await findPersonIdByEmail(tx, person);
              if (id === undefined) throw misunderstood('usage.unknown-email', { email: person });
              return id;
            }),
          };
    return await createKey(context, { ...bearer, scopes: granted, days });
  });
  const { prefix, expiresAt } = created;
  if (json === true) {
    terminal.write(`${JSON.stringify(created, null, 2)}\n`);
    return;
  }
  terminal.write(`${created.key}\n`);
  terminal.tell(terminal.say('key.created', { prefix, until: expiresAt.toISOString() }));
}

function scopesIn(value: string): Scope[] {
  return value.split(',').map((written) => {
    const found = scopes.find((scope) => scope === written.trim());
    if (found === undefined) {
      throw misunderstood('usage.invalid-value', { what: '--scopes', value: written.trim() });
    }
    return found;
  });
}

async function list({ terminal, env }: Cli, json: boolean): Promise<void> {
  const [{ asAdministrator }, { listKeys }, { withActor }] = await Promise.all([
    import('./database.ts'),
    import('../store/accounts/key-lists.ts'),
    import('../db/client.ts'),
  ]);
  const keys = await asAdministrator(env, async ({ db, actor }) => {
    return await withActor(db, actor, listKeys);
  });
  if (json) terminal.write(`${JSON.stringify(keys, null, 2)}\n`);
  else if (keys.length === 0) terminal.tell(terminal.say('key.none'));
  else terminal.write(`${tableOf({ terminal, env }, keys)}\n`);
}

function tableOf({ terminal }: Cli, keys: readonly ListedKey[]): string {
  const { say, paint, language, width } = terminal;
  const head = [
    say('key.prefix'),
    say('key.bearer'),
    say('key.organization'),
    say('key.scopes'),
    say('key.validity'),
  ].map((title) => paint('bold', title));
  const rows = keys.map((key) => [
    key.prefix,
    key.bearer,
    key.organization,
    key.scopes.join(' '),
    key.revokedAt === null
      ? shortDay(language, key.expiresAt.toISOString())
      : paint('red', say('key.was-revoked')),
  ]);
  const [prefix, organization, until] = [16, 18, 16];
  const rest = width - prefix - organization - until - 6;
  const bearer = Math.floor(rest / 2);
  const widths = [prefix, bearer, organization, rest - bearer, until];
  return ruledTable({ head, widths }, rows);
}

async function revoke({ terminal, env }: Cli, prefix: string, json: boolean): Promise<void> {
  const [{ asAdministrator }, { revokeKey }] = await Promise.all([
    import('./database.ts'),
    import('../actions/revoke-key.ts'),
  ]);
  const revoked = await asAdministrator(env, async (context) => await revokeKey(context, prefix));
  if (json) terminal.write(`${JSON.stringify(revoked)}\n`);
  else terminal.tell(terminal.say('key.revoked', { prefix }));
}
