// `enlace user`: the people of an installation, on the database itself: the first of them are added
// before anybody could invite anybody.
import { type Command, Option } from '@commander-js/extra-typings';
import { languages, roles } from '../domain/vocabulary.ts';
import { type Cli, day, jsonOption, languageOption, oneMore } from './options.ts';
import { listPeople, showRoles } from './user-lists.ts';

/** Adds the command `user` with all that it does. */
export function registerUser(program: Command, cli: Cli): void {
  const user = program.command('user').description(cli.terminal.say('command.user'));
  registerWriting(user, cli);
  registerRoles(user, cli);
  const { say } = cli.terminal;
  user
    .command('list')
    .description(say('command.user-list'))
    .option('--organization <code>', say('option.only-organization'))
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .action(async ({ organization, json }) => {
      await listPeople(cli, { organization, json: json === true });
    });
  user
    .command('erase')
    .description(say('command.user-erase'))
    .argument('<email>', say('argument.email'))
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .action(async (email, { json }) => {
      const { erase } = await import('./user-changes.ts');
      await erase(cli, email, json === true);
    });
  user
    .command('take-second-factor')
    .description(say('command.user-take-second-factor'))
    .argument('<email>', say('argument.email'))
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .action(async (email, { json }) => {
      const { takeFactor } = await import('./user-changes.ts');
      await takeFactor(cli, email, json === true);
    });
}

function registerWriting(user: Command, cli: Cli): void {
  const { say } = cli.terminal;
  for (const [name, description] of [
    ['add', say('command.user-add')],
    ['invite', say('command.user-invite')],
  ] as const) {
    user
      .command(name)
      .description(description)
      .requiredOption('--organization <code>', say('option.organization'))
      .requiredOption('--name <name>', say('option.name'))
      .requiredOption('--email <address>', say('option.email'))
      .requiredOption('--role <role>', `${say('option.given-role')} (${roles.join(', ')})`, oneMore)
      .option('--from <date>', say('option.valid-from'), day)
      .option('--to <date>', say('option.valid-to'), day)
      .option('--document <symbol>', say('option.document'))
      .option('--document-date <date>', say('option.document-date'), day)
      .addOption(
        new Option('--reads <language>', say('option.person-language'))
          .choices(languages)
          .default('en' as const),
      )
      .addOption(jsonOption(cli))
      .addOption(languageOption(cli))
      .action(async (options) => {
        const { write } = await import('./user-changes.ts');
        await write(cli, name, options);
      });
  }
}

function registerRoles(user: Command, cli: Cli): void {
  const { say } = cli.terminal;
  user
    .command('roles')
    .description(say('command.user-roles'))
    .argument('<email>', say('argument.email'))
    .option('--give <role>', `${say('option.give')} (${roles.join(', ')})`)
    .option('--from <date>', say('option.valid-from'), day)
    .option('--to <date>', say('option.valid-to'), day)
    .option('--document <symbol>', say('option.document'))
    .option('--document-date <date>', say('option.document-date'), day)
    .option('--acting-for <email>', say('option.acting-for'))
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .action(async (email, { give, json, ...terms }) => {
      if (give === undefined) {
        await showRoles(cli, email, json === true);
        return;
      }
      const { designatePerson } = await import('./user-changes.ts');
      await designatePerson(cli, email, { ...terms, give, json });
    });
  user
    .command('withdraw')
    .description(say('command.user-withdraw'))
    .argument('<email>', say('argument.email'))
    .requiredOption('--role <role>', `${say('option.withdrawn-role')} (${roles.join(', ')})`)
    .option('--on <date>', say('option.on'), day)
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .action(async (email, options) => {
      const { withdraw } = await import('./user-changes.ts');
      await withdraw(cli, email, options);
    });
}
