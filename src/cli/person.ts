// `enlace person add`: the first people of an installation, before anybody could invite anybody.
import { type Command, Option } from '@commander-js/extra-typings';
import { languages, roles } from '../domain/vocabulary.ts';
import { type Cli, jsonOption, languageOption, oneMore } from './options.ts';

/** Adds the command `person add`. */
export function registerPerson(program: Command, cli: Cli): void {
  const { terminal, env } = cli;
  const { say } = terminal;
  program
    .command('person')
    .description(say('command.person'))
    .command('add')
    .description(say('command.person-add'))
    .requiredOption('--organization <code>', say('option.organization'))
    .requiredOption('--name <name>', say('option.name'))
    .requiredOption('--email <address>', say('option.email'))
    .requiredOption('--role <role>', `${say('option.role')} (${roles.join(', ')})`, oneMore)
    .addOption(
      new Option('--reads <language>', say('option.person-language'))
        .choices(languages)
        .default('en' as const),
    )
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .action(async ({ organization, name, email, role, reads, json }) => {
      const [{ asAdministrator }, { addPerson }] = await Promise.all([
        import('./database.ts'),
        import('../actions/add-person.ts'),
      ]);
      const person = { organization, name, email, language: reads, roles: role };
      const added = await asAdministrator(env, async (context) => await addPerson(context, person));
      const command = `enlace key create --person ${email} --scopes …`;
      if (json === true) terminal.write(`${JSON.stringify(added)}\n`);
      else terminal.tell(say('person.added', { name, command }));
    });
}
