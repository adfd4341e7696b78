// How the walk asks the pages: one line a route, as requests.ts has them.
import type { Line } from './line.ts';

/** A record that there is not. */
const nowhere = '00000000-0000-4000-8000-000000000000';

export const pageRequests: Readonly<Record<string, Line>> = {
  'GET /people': { verb: 'person.read' },
  'GET /people.csv': { verb: 'person.read' },
  'GET /people.xlsx': { verb: 'person.read' },
  'GET /people/new': { verb: 'person.invite' },
  'POST /people/new': { verb: 'person.invite', body: {} },
  'GET /people/:id': { verb: 'person.read', about: 'person' },
  'POST /people/:id/invitation': { verb: 'person.invite', about: 'person' },
  'POST /people/:id/invitation/withdrawal': { verb: 'person.invite', about: 'person' },
  'GET /people/:id/roles/new': { verb: 'role.designate', about: 'person' },
  'POST /people/:id/roles/new': { verb: 'role.designate', about: 'person', body: {} },
  // Whoever may is told that there is no such role.
  'GET /people/:id/roles/:roleId/withdrawal': {
    verb: 'role.withdraw',
    about: 'person',
    params: { roleId: nowhere },
    answers: [404],
  },
  'POST /people/:id/roles/:roleId/withdrawal': {
    verb: 'role.withdraw',
    about: 'person',
    params: { roleId: nowhere },
    answers: [404],
  },
  'GET /offers/:reference': { verb: 'public', about: 'offer', answers: [200, 404] },
  'GET /offers': { verb: 'public' },
  'GET /offers.csv': { verb: 'public' },
  'GET /offers.xlsx': { verb: 'public' },
};
