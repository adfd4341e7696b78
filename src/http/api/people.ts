// People: read by their own organization and the secretariat, invited, designated, withdrawn.
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { designate } from '../../actions/people/designate.ts';
import { invitePerson } from '../../actions/people/invite-person.ts';
import { readPointsOfContact } from '../../actions/people/read-points-of-contact.ts';
import { renewInvitation } from '../../actions/people/renew-invitation.ts';
import { withdrawInvitation } from '../../actions/people/withdraw-invitation.ts';
import { withdrawRole } from '../../actions/people/withdraw-role.ts';
import { code } from '../../domain/codes.ts';
import { notFound } from '../../domain/errors.ts';
import { designationInput, invitationInput, withdrawalInput } from '../../domain/people.ts';
import { findPersonVisibleTo, listPeopleVisibleTo } from '../../store/people/people-reads.ts';
import type { App } from '../deps.ts';
import type { Door } from '../door.ts';
import { decidedByAction, decidedHere } from '../route-access.ts';
import { pageQuery } from './shapes/common.ts';
import {
  personShape,
  pointOfContactShape,
  presentPerson,
  presentPointOfContact,
} from './shapes/people.ts';

const tags = ['People'];
const params = z.object({ id: z.uuid() });

/** The routes of people. */
export function personRoutes(app: App, door: Door): void {
  readingRoutes(app, door);
  invitationRoutes(app, door);
  roleRoutes(app, door);
}

function readingRoutes(app: App, door: Door): void {
  app.get(
    '/people',
    {
      config: decidedHere('person.read'),
      schema: {
        tags,
        operationId: 'listPeople',
        summary: 'People of one’s own organization; for the secretariat, of any',
        querystring: pageQuery.extend({
          organization: code.optional().meta({ description: 'Code of an organization' }),
          cursor: z.uuid().optional().meta({ description: '`next` of the page before' }),
        }),
        response: { 200: z.object({ items: z.array(personShape), next: z.uuid().nullable() }) },
      },
    },
    async (request) =>
      await door.read(request, async (tx, { actor }) => {
        const { organization, cursor: after, limit } = request.query;
        const filter = { organization, after, limit: limit + 1 };
        const people = await listPeopleVisibleTo(tx, actor, filter);
        const shown = people.slice(0, limit);
        const { now } = door.contextOf(request);
        return {
          items: shown.map((person) => presentPerson(person, now)),
          next: people.length > limit ? (shown.at(-1)?.id ?? null) : null,
        };
      }),
  );
  app.get(
    '/people/:id',
    {
      config: decidedHere('person.read'),
      schema: {
        tags,
        operationId: 'getPerson',
        summary: 'A person with all roles, those that are over too',
        params,
        response: { 200: personShape },
      },
    },
    async (request) => await answerPerson(door, request, request.params.id),
  );
  app.get(
    '/points-of-contact',
    {
      config: decidedHere('point-of-contact.read'),
      schema: {
        tags,
        operationId: 'listPointsOfContact',
        summary: 'Which member states have designated a point of contact, since when, by what',
        response: { 200: z.object({ items: z.array(pointOfContactShape) }) },
      },
    },
    async (request) => {
      const states = await readPointsOfContact(door.contextOf(request));
      const language = door.languageOf(request);
      return { items: states.map((state) => presentPointOfContact(state, language)) };
    },
  );
}

function invitationRoutes(app: App, door: Door): void {
  app.post(
    '/people',
    {
      config: decidedByAction('person.invite'),
      schema: {
        tags,
        operationId: 'invitePerson',
        summary: 'Register somebody and send them the link by which they open an account',
        body: invitationInput,
        response: { 201: personShape },
      },
    },
    async (request, reply) => {
      const { id } = await invitePerson(door.contextOf(request), request.body);
      reply.code(201).header('location', `/api/v1/people/${id}`);
      return await answerPerson(door, request, id);
    },
  );
  app.post(
    '/people/:id/invitation',
    {
      config: decidedByAction('person.invite'),
      schema: {
        tags,
        operationId: 'renewInvitation',
        summary: 'Send a new link; the earlier one ends',
        params,
        response: { 200: personShape },
      },
    },
    async (request) => {
      const { id } = request.params;
      await renewInvitation(door.contextOf(request), id);
      return await answerPerson(door, request, id);
    },
  );
  app.post(
    '/people/:id/invitation/withdrawal',
    {
      config: decidedByAction('person.invite'),
      schema: {
        tags,
        operationId: 'withdrawInvitation',
        summary: 'End the link of an invitation that nobody has accepted',
        params,
        response: { 200: personShape },
      },
    },
    async (request) => {
      const { id } = request.params;
      await withdrawInvitation(door.contextOf(request), id);
      return await answerPerson(door, request, id);
    },
  );
}

function roleRoutes(app: App, door: Door): void {
  app.post(
    '/people/:id/roles',
    {
      config: decidedByAction('role.designate'),
      schema: {
        tags,
        operationId: 'designatePerson',
        summary: 'Give a person a role, for good or for a time',
        params,
        body: designationInput,
        response: { 201: personShape },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      await designate(door.contextOf(request), id, request.body);
      reply.code(201).header('location', `/api/v1/people/${id}`);
      return await answerPerson(door, request, id);
    },
  );
  app.post(
    '/people/:id/roles/:roleId/withdrawal',
    {
      config: decidedByAction('role.withdraw'),
      schema: {
        tags,
        operationId: 'withdrawRole',
        summary: 'Withdraw a role, at once or from a day to come',
        params: params.extend({ roleId: z.uuid() }),
        body: withdrawalInput.optional(),
        response: { 200: personShape },
      },
    },
    async (request) => {
      const { id: personId, roleId } = request.params;
      await withdrawRole(door.contextOf(request), { personId, roleId }, request.body);
      return await answerPerson(door, request, personId);
    },
  );
}

async function answerPerson(
  door: Door,
  request: FastifyRequest,
  id: string,
): Promise<z.infer<typeof personShape>> {
  const person = await door.read(request, async (tx, { actor }) => {
    return await findPersonVisibleTo(tx, actor, id);
  });
  if (person === undefined) throw notFound(id);
  return presentPerson(person, door.contextOf(request).now);
}
