// The invitation of somebody new.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { subjectOf } from '../../../actions/people/designating.ts';
import { invitePerson } from '../../../actions/people/invite-person.ts';
import { withActor } from '../../../db/client.ts';
import { demand } from '../../../domain/access.ts';
import { type Bearer, belongsTo, isSecretariat } from '../../../domain/actor.ts';
import { code } from '../../../domain/codes.ts';
import { notFound } from '../../../domain/errors.ts';
import { formShapeOf } from '../../../domain/form-shape.ts';
import { invitationInput, mayGive, needsDocument, rolesOpenTo } from '../../../domain/people.ts';
import { findOrganization, type Organization } from '../../../store/people/organizations.ts';
import type { FormState } from '../../../views/page.ts';
import { chooseOrganizationPage, invitePage } from '../../../views/people/invite-page.tsx';
import { bearerOf } from '../../authenticate.ts';
import type { App } from '../../deps.ts';
import { decidedByAction } from '../../route-access.ts';
import { attempt, inputIn, shapedForm } from '../frame/forms.ts';
import type { PageDoor } from '../frame/page-door.ts';

const shape = formShapeOf(invitationInput);
const config = decidedByAction('person.invite');
const named = z.looseObject({ organization: code.optional().catch(undefined) }).catch({});

/** The routes of an invitation. */
export function inviteRoutes(app: App, pageDoor: PageDoor): void {
  const { door, pageOf } = pageDoor;

  app.get('/people/new', { config, schema: { hide: true } }, async (request, reply) => {
    const actor = bearerOf(request);
    demand(actor, 'person.invite', subjectOf(actor.organization.id));
    const { organization = homeOf(actor) } = named.parse(request.query);
    if (organization === null) {
      return reply.html(chooseOrganizationPage(await pageOf(request, reply)));
    }
    const page = await pageOf(request, reply);
    const form = shapedForm(shape, { language: page.language });
    return await answer(pageDoor, request, reply, { form, organization });
  });

  app.post('/people/new', { config, schema: { hide: true } }, async (request, reply) => {
    const input = inputIn(request, shape);
    const tried = await attempt(() => invitePerson(door.contextOf(request), input));
    if (tried.succeeded) {
      return await reply.redirect(`/people/${tried.result.id}?done=person-invited`, 303);
    }
    const { organization = bearerOf(request).organization.code } = named.parse(input);
    const form = shapedForm(shape, input, tried.errors);
    return await answer(pageDoor, request, reply.code(tried.status), { form, organization });
  });
}

/** The only organization of whose people the reader invites; null for those who invite of any. */
function homeOf(actor: Bearer): string | null {
  return isSecretariat(actor) ? null : actor.organization.code;
}

async function answer(
  { db, pageOf }: PageDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  { form, organization: asked }: { form: FormState; organization: string },
): Promise<FastifyReply> {
  const actor = bearerOf(request);
  const organization = await withActor(db, actor, async (tx) => await findOrganization(tx, asked));
  if (organization === undefined) throw notFound(asked);
  demand(actor, 'person.invite', subjectOf(organization.id));
  const roles = rolesToGive(actor, organization);
  const byItself = belongsTo(actor, organization.id);
  return reply.html(
    invitePage(await pageOf(request, reply), {
      form,
      organization: organization.code,
      roles,
      documentNeeded: roles.some((role) => needsDocument(role, { organization, byItself })),
    }),
  );
}

/** The roles that somebody of the organization can hold and the actor may give. */
export function rolesToGive(actor: Bearer, organization: Organization) {
  return rolesOpenTo(organization).filter((role) => mayGive(actor, role, organization.id));
}
