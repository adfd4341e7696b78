// What `enlace user` changes, as the service itself.
import type { Context } from '../actions/context.ts';
import type { Links } from '../actions/links.ts';
import { addPerson } from '../actions/people/add-person.ts';
import { designate } from '../actions/people/designate.ts';
import { erasePerson } from '../actions/people/erase-person.ts';
import { invitePerson } from '../actions/people/invite-person.ts';
import { takeSecondFactor } from '../actions/people/take-second-factor.ts';
import { withdrawRole } from '../actions/people/withdraw-role.ts';
import { type Environment, readDatabasePlace, readLinks } from '../config.ts';
import { withActor } from '../db/client.ts';
import { isOverOn } from '../domain/people.ts';
import { readInstance, readSecret } from '../runtime/data-files.ts';
import { findPersonVisibleTo, type ReadPerson } from '../store/people/people-reads.ts';
import { findPersonIdByEmail } from '../store/people/persons-by-email.ts';
import { asAdministrator } from './database.ts';
import { misunderstood } from './failures.ts';
import { shortDay } from './layout.ts';
import type { Cli } from './options.ts';

type Terms = { from?: string; to?: string; document?: string; documentDate?: string };
type Written = Terms & {
  organization: string;
  name: string;
  email: string;
  role: string[];
  reads: string;
  json?: true | undefined;
};

function termsOf({ from, to, document, documentDate }: Terms) {
  return {
    ...(from !== undefined && { validFrom: from }),
    ...(to !== undefined && { validTo: to }),
    ...(document !== undefined && { documentSymbol: document }),
    ...(documentDate !== undefined && { documentDate }),
  };
}

/** Registers somebody; `add` shows the link of the invitation, `invite` sends it. */
export async function write(
  { terminal, env }: Cli,
  way: 'add' | 'invite',
  options: Written,
): Promise<void> {
  const { organization, name, email, role, reads, json } = options;
  const person = { organization, name, email, language: reads, roles: role, ...termsOf(options) };
  if (way === 'invite') {
    const { id } = await asAdministrator(
      env,
      async (context) => await invitePerson(context, person),
    );
    if (json === true) terminal.write(`${JSON.stringify({ id })}\n`);
    else terminal.tell(terminal.say('user.invited', { name }));
    return;
  }
  const links = await linksOf(env);
  const added = await asAdministrator(
    env,
    async (context) => await addPerson({ ...context, links }, person),
  );
  if (json === true) {
    terminal.write(`${JSON.stringify(added)}\n`);
    return;
  }
  terminal.write(`${added.link}\n`);
  const until = shortDay(terminal.language, added.expiresAt.toISOString());
  terminal.tell(terminal.say('user.added', { name, until }));
}

/** With what the links of the service are made: on this machine by its folder, else by settings. */
async function linksOf(env: Environment): Promise<Links> {
  const place = readDatabasePlace(env);
  if ('databaseUrl' in place) return readLinks(env);
  const { dataFolder: folder } = place;
  const instance = await readInstance(folder);
  if (instance === undefined) throw misunderstood('failure.no-database', { folder });
  return { secret: await readSecret(folder), publicUrl: instance.url };
}

/** Gives somebody a role. */
export async function designatePerson(
  { terminal, env }: Cli,
  email: string,
  options: Terms & { give: string; actingFor?: string; json?: true | undefined },
): Promise<void> {
  const { give: role, actingFor, json } = options;
  const given = await asAdministrator(env, async (context) => {
    const { id } = await personBy(context, email);
    const acting = actingFor === undefined ? undefined : await personBy(context, actingFor);
    return await designate(context, id, {
      role,
      ...termsOf(options),
      ...(acting && { actingFor: acting.id }),
    });
  });
  if (json === true) terminal.write(`${JSON.stringify({ id: given.id, role: given.reference })}\n`);
  else terminal.tell(terminal.say('user.designated'));
}

/** Withdraws the role that somebody holds or is to hold. */
export async function withdraw(
  { terminal, env }: Cli,
  email: string,
  { role, on, json }: { role: string; on?: string; json?: true | undefined },
): Promise<void> {
  const withdrawn = await asAdministrator(env, async (context) => {
    const today = context.now.toISOString().slice(0, 10);
    const { id: personId, roles } = await personBy(context, email);
    const standing = roles.find((one) => one.role === role && !isOverOn(one, today));
    if (standing === undefined) throw misunderstood('usage.which-role', { email, role });
    await withdrawRole(context, { personId, roleId: standing.id }, on === undefined ? {} : { on });
    return { id: personId, role: standing.id, on: on ?? today };
  });
  if (json === true) terminal.write(`${JSON.stringify(withdrawn)}\n`);
  else {
    const day = shortDay(terminal.language, withdrawn.on);
    terminal.tell(terminal.say('user.withdrawn', { on: day }));
  }
}

/** Erases the data of somebody. */
export async function erase({ terminal, env }: Cli, email: string, json: boolean): Promise<void> {
  const erased = await asAdministrator(env, async (context) => {
    const { id } = await personBy(context, email);
    return await erasePerson(context, id);
  });
  if (json) terminal.write(`${JSON.stringify(erased)}\n`);
  else terminal.tell(terminal.say('user.erased'));
}

/** Takes the second factor from somebody who lost it. */
export async function takeFactor(
  { terminal, env }: Cli,
  email: string,
  json: boolean,
): Promise<void> {
  const taken = await asAdministrator(env, async (context) => {
    const { id } = await personBy(context, email);
    return await takeSecondFactor(context, id);
  });
  if (json) terminal.write(`${JSON.stringify(taken)}\n`);
  else terminal.tell(terminal.say('user.second-factor-taken'));
}

/** The person with the address. Throws where there is none. */
export async function personBy({ db, actor }: Context, email: string): Promise<ReadPerson> {
  const found = await withActor(db, actor, async (tx) => {
    const id = await findPersonIdByEmail(tx, email);
    return id === undefined ? undefined : await findPersonVisibleTo(tx, actor, id);
  });
  if (found === undefined) throw misunderstood('usage.unknown-email', { email });
  return found;
}
