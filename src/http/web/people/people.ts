// People: the list of those whom the reader may know, and the page of each.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { subjectOf } from '../../../actions/people/designating.ts';
import { readSecondFactor } from '../../../actions/people/read-account.ts';
import { renewInvitation } from '../../../actions/people/renew-invitation.ts';
import { withdrawInvitation } from '../../../actions/people/withdraw-invitation.ts';
import { may } from '../../../domain/access.ts';
import { isSecretariat } from '../../../domain/actor.ts';
import { code } from '../../../domain/codes.ts';
import { invitationStates } from '../../../domain/people.ts';
import { roles } from '../../../domain/vocabulary.ts';
import { listPeopleVisibleTo } from '../../../store/people/people-reads.ts';
import type { FormError } from '../../../views/page.ts';
import { peopleColumns, peoplePage } from '../../../views/people/people-page.tsx';
import { personPage } from '../../../views/people/person-page.tsx';
import { bearerOf } from '../../authenticate.ts';
import type { App } from '../../deps.ts';
import { decidedByAction, decidedHere } from '../../route-access.ts';
import { type Attempt, attempt } from '../frame/forms.ts';
import { serveListing } from '../frame/listing.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { inviteRoutes } from './people-invite.ts';
import { presentPerson, readPerson } from './people-read.ts';
import { roleRoutes } from './people-roles.ts';

const filter = z.object({
  organization: code.optional(),
  role: z.enum(roles).optional(),
  account: z.enum(invitationStates).optional(),
});
const personRoute = { schema: { hide: true, params: z.object({ id: z.uuid() }) } } as const;

/** The pages of people. */
export function peopleRoutes(app: App, pageDoor: PageDoor): void {
  listRoutes(app, pageDoor);
  // Before those of a person: `new` is no id.
  inviteRoutes(app, pageDoor);
  personRoutes(app, pageDoor);
  roleRoutes(app, pageDoor);
}

function listRoutes(app: App, pageDoor: PageDoor): void {
  const { door, now } = pageDoor;
  serveListing(app, pageDoor, {
    path: '/people',
    name: 'people',
    verb: 'person.read',
    filter,
    columns: peopleColumns,
    keyOf: ({ id }) => id,
    cursor: z.uuid(),
    cursorOf: ({ id }) => id,
    read: async (tx, { actor, filter: { organization, role, account }, slice }) => {
      const found = await listPeopleVisibleTo(tx, actor, {
        organization,
        role: role === undefined ? undefined : { role, day: door.today() },
        invitation: account === undefined ? undefined : { state: account, at: now() },
        limit: slice.limit,
        after: slice.after,
      });
      return found.map((person) => presentPerson(person, { actor, now: now(), names: new Map() }));
    },
    view: (page, list, chosen, actor) =>
      peoplePage(page, {
        list,
        filter: chosen,
        ofAll: isSecretariat(actor),
        mayInvite: may(actor, 'person.invite', subjectOf(actor.organization.id)),
      }),
  });
}

function personRoutes(app: App, pageDoor: PageDoor): void {
  const { door } = pageDoor;
  app.get(
    '/people/:id',
    { config: decidedHere('person.read'), ...personRoute },
    async (request, reply) => await answer(pageDoor, request, reply, { id: request.params.id }),
  );
  app.post(
    '/people/:id/invitation',
    { config: decidedByAction('person.invite'), ...personRoute },
    async (request, reply) => {
      const { id } = request.params;
      const tried = await attempt(() => renewInvitation(door.contextOf(request), id));
      return await after(pageDoor, request, reply, { id, tried, done: 'invitation-renewed' });
    },
  );
  app.post(
    '/people/:id/invitation/withdrawal',
    { config: decidedByAction('person.invite'), ...personRoute },
    async (request, reply) => {
      const { id } = request.params;
      const tried = await attempt(() => withdrawInvitation(door.contextOf(request), id));
      return await after(pageDoor, request, reply, { id, tried, done: 'invitation-ended' });
    },
  );
}

type Afterwards = { id: string; tried: Attempt<unknown>; done: string };

async function after(
  pageDoor: PageDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  { id, tried, done }: Afterwards,
): Promise<FastifyReply> {
  if (tried.succeeded) return await reply.redirect(`/people/${id}?done=${done}`, 303);
  return await answer(pageDoor, request, reply.code(tried.status), {
    id,
    errors: tried.errors,
  });
}

async function answer(
  pageDoor: PageDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  { id, errors = [] }: { id: string; errors?: readonly FormError[] },
): Promise<FastifyReply> {
  const actor = bearerOf(request);
  const { person, organization } = await readPerson(pageDoor, request, id);
  const subject = subjectOf(organization.id, id);
  const mayInvite = may(actor, 'person.invite', subject);
  const of = { id, organizationId: organization.id };
  return reply.html(
    personPage(await pageDoor.pageOf(request, reply), {
      person,
      may: { invite: mayInvite, designate: may(actor, 'role.designate', subject) },
      secondFactor: mayInvite ? await readSecondFactor(pageDoor.door.contextOf(request), of) : null,
      errors,
    }),
  );
}
