// Who speaks for each member state; for a state, its own people.
import { subjectOf } from '../../../actions/people/designating.ts';
import { readPointsOfContact } from '../../../actions/people/read-points-of-contact.ts';
import { may } from '../../../domain/access.ts';
import { listPeopleVisibleTo } from '../../../store/people/people-reads.ts';
import { pointsOfContactPage } from '../../../views/points-of-contact/points-of-contact.tsx';
import type { App } from '../../deps.ts';
import { decidedHere } from '../../route-access.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { presentPerson } from './people-read.ts';

/** As many people of one organization are shown; no state has as many. */
const mostPeople = 200;

/** The route of the points of contact. */
export function pointOfContactRoutes(app: App, { door, pageOf, now }: PageDoor): void {
  app.get(
    '/points-of-contact',
    { config: decidedHere('point-of-contact.read'), schema: { hide: true } },
    async (request, reply) => {
      const offices = await readPointsOfContact(door.contextOf(request));
      const people = await door.read(request, async (tx, { actor }) => {
        const { id, code, kind } = actor.organization;
        if (kind !== 'member-state' && kind !== 'group') return { own: null, mayInvite: false };
        const known = may(actor, 'person.read')
          ? await listPeopleVisibleTo(tx, actor, { organization: code, limit: mostPeople })
          : [];
        const names = new Map(known.map((one) => [one.id, one.name]));
        return {
          own: known.map((one) => presentPerson(one, { actor, now: now(), names })),
          mayInvite: may(actor, 'person.invite', subjectOf(id)),
        };
      });
      const page = await pageOf(request, reply);
      return reply.html(pointsOfContactPage(page, { ...people, offices }));
    },
  );
}
