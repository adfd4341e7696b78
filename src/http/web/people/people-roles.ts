// Roles of people: given and withdrawn.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { designate } from '../../../actions/people/designate.ts';
import { subjectOf } from '../../../actions/people/designating.ts';
import { withdrawRole } from '../../../actions/people/withdraw-role.ts';
import { demand } from '../../../domain/access.ts';
import { belongsTo } from '../../../domain/actor.ts';
import { forbidden, notFound } from '../../../domain/errors.ts';
import { formShapeOf } from '../../../domain/form-shape.ts';
import { designationInput, needsDocument, withdrawalInput } from '../../../domain/people.ts';
import type { FormState } from '../../../views/page.ts';
import { designatePage, withdrawRolePage } from '../../../views/people/role-pages.tsx';
import { bearerOf } from '../../authenticate.ts';
import type { App } from '../../deps.ts';
import { decidedByAction } from '../../route-access.ts';
import { attempt, inputIn, shapedForm } from '../frame/forms.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { rolesToGive } from './people-invite.ts';
import { readPerson } from './people-read.ts';

const designation = formShapeOf(designationInput);
const withdrawal = formShapeOf(withdrawalInput);
const params = z.object({ id: z.uuid() });

/** The routes of roles. */
export function roleRoutes(app: App, pageDoor: PageDoor): void {
  designationRoutes(app, pageDoor);
  withdrawalRoutes(app, pageDoor);
}

function designationRoutes(app: App, pageDoor: PageDoor): void {
  const options = { config: decidedByAction('role.designate'), schema: { hide: true, params } };

  app.get('/people/:id/roles/new', options, async (request, reply) => {
    const form = shapedForm(designation, {});
    return await answerDesignation(pageDoor, request, reply, { id: request.params.id, form });
  });

  app.post('/people/:id/roles/new', options, async (request, reply) => {
    const { id } = request.params;
    const input = inputIn(request, designation);
    const context = pageDoor.door.contextOf(request);
    const tried = await attempt(() => designate(context, id, input));
    if (tried.succeeded) return await reply.redirect(`/people/${id}?done=role-given`, 303);
    const form = shapedForm(designation, input, tried.errors);
    return await answerDesignation(pageDoor, request, reply.code(tried.status), { id, form });
  });
}

async function answerDesignation(
  pageDoor: PageDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  { id, form }: { id: string; form: FormState },
): Promise<FastifyReply> {
  const actor = bearerOf(request);
  const { person, organization, colleagues } = await readPerson(pageDoor, request, id);
  if (actor.id === id) throw forbidden('own-role');
  demand(actor, 'role.designate', subjectOf(organization.id, id));
  const roles = rolesToGive(actor, organization);
  const byItself = belongsTo(actor, organization.id);
  return reply.html(
    designatePage(await pageDoor.pageOf(request, reply), {
      form,
      person,
      roles,
      others: colleagues.map((one) => ({ value: one.id, label: one.name })),
      documentNeeded: roles.some((role) => needsDocument(role, { organization, byItself })),
    }),
  );
}

function withdrawalRoutes(app: App, pageDoor: PageDoor): void {
  const options = {
    config: decidedByAction('role.withdraw'),
    schema: { hide: true, params: params.extend({ roleId: z.uuid() }) },
  };

  app.get('/people/:id/roles/:roleId/withdrawal', options, async (request, reply) => {
    const form = shapedForm(withdrawal, {});
    return await answerWithdrawal(pageDoor, request, reply, { ...request.params, form });
  });

  app.post('/people/:id/roles/:roleId/withdrawal', options, async (request, reply) => {
    const { id, roleId } = request.params;
    const input = inputIn(request, withdrawal);
    const context = pageDoor.door.contextOf(request);
    const tried = await attempt(() => withdrawRole(context, { personId: id, roleId }, input));
    if (tried.succeeded) return await reply.redirect(`/people/${id}?done=role-ended`, 303);
    const form = shapedForm(withdrawal, input, tried.errors);
    return await answerWithdrawal(pageDoor, request, reply.code(tried.status), {
      ...request.params,
      form,
    });
  });
}

async function answerWithdrawal(
  pageDoor: PageDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  { id, roleId, form }: { id: string; roleId: string; form: FormState },
): Promise<FastifyReply> {
  const actor = bearerOf(request);
  const { person, organization } = await readPerson(pageDoor, request, id);
  if (actor.id === id) throw forbidden('own-role');
  demand(actor, 'role.withdraw', subjectOf(organization.id, id));
  const role = person.roles.find((one) => one.id === roleId);
  if (role === undefined) throw notFound(roleId);
  return reply.html(
    withdrawRolePage(await pageDoor.pageOf(request, reply), { form, person, role }),
  );
}
