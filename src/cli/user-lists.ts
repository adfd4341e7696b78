// The people of an installation as `enlace user` shows them.
import { invitationStateOf, isHeldOn, isOverOn } from '../domain/people.ts';
import type { ReadPerson } from '../store/people/people-reads.ts';
import { ruledTable, shortDay } from './layout.ts';
import type { Cli } from './options.ts';

/** As many people as one answer shows: a page of the store at a time. */
const page = 500;

/** Shows all people, or those of one organization. */
export async function listPeople(
  { terminal, env }: Cli,
  { organization, json }: { organization: string | undefined; json: boolean },
): Promise<void> {
  const [{ asAdministrator }, { listPeopleVisibleTo }, { withActor }] = await Promise.all([
    import('./database.ts'),
    import('../store/people/people-reads.ts'),
    import('../db/client.ts'),
  ]);
  const people: ReadPerson[] = [];
  await asAdministrator(env, async ({ db, actor }) => {
    for (;;) {
      const filter = { organization, limit: page, after: people.at(-1)?.id };
      const more = await withActor(db, actor, async (tx) => {
        return await listPeopleVisibleTo(tx, actor, filter);
      });
      people.push(...more);
      if (more.length < page) return;
    }
  });
  if (json) terminal.write(`${JSON.stringify(people, null, 2)}\n`);
  else if (people.length === 0) terminal.tell(terminal.say('user.none'));
  else terminal.write(`${peopleTable({ terminal, env }, people)}\n`);
}

function peopleTable({ terminal }: Cli, people: readonly ReadPerson[]): string {
  const { say, paint, label, width } = terminal;
  const titles = ['name', 'email', 'organization', 'roles', 'account'] as const;
  const today = new Date().toISOString();
  const rows = people.map(({ name, email, organization, roles, invitation }) => [
    name,
    email ?? '',
    organization,
    roles
      .filter((role) => isHeldOn(role, today.slice(0, 10)))
      .map(({ role }) => label('role', role))
      .join(', '),
    say(`invitation-state.${invitationStateOf(invitation, new Date(today))}`),
  ]);
  const [organizationWidth, account] = [18, 12];
  const rest = Math.floor((width - organizationWidth - account - 6) / 3);
  const widths = [rest, rest, organizationWidth, rest, account];
  return ruledTable(
    { head: titles.map((title) => paint('bold', say(`user.${title}`))), widths },
    rows,
  );
}

/** Shows all roles of a person, those that are over too. */
export async function showRoles(
  { terminal, env }: Cli,
  email: string,
  json: boolean,
): Promise<void> {
  const [{ asAdministrator }, { personBy }] = await Promise.all([
    import('./database.ts'),
    import('./user-changes.ts'),
  ]);
  const person = await asAdministrator(env, async (context) => await personBy(context, email));
  if (json) terminal.write(`${JSON.stringify(person, null, 2)}\n`);
  else terminal.write(`${rolesTable({ terminal, env }, person)}\n`);
}

function rolesTable({ terminal }: Cli, { roles }: ReadPerson): string {
  const { say, paint, label, language, width } = terminal;
  const today = new Date().toISOString().slice(0, 10);
  const shown = (day: string | null): string => (day === null ? '' : shortDay(language, day));
  const rows = roles.map((role) => [
    isOverOn(role, today) ? paint('dim', label('role', role.role)) : label('role', role.role),
    shown(role.validFrom),
    role.withdrawnOn === null
      ? shown(role.validTo)
      : say('user.role-withdrawn', { on: shown(role.withdrawnOn) }),
    [role.documentSymbol ?? '', shown(role.documentDate)].filter((part) => part !== '').join(', '),
  ]);
  const titles = ['role', 'from', 'until', 'document'] as const;
  const rest = width - 28 - 16 - 24 - 5;
  const widths = [28, 16, 24, rest];
  return ruledTable(
    { head: titles.map((title) => paint('bold', say(`user.${title}`))), widths },
    rows,
  );
}
