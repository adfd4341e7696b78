// How the walk asks the pages: one line a route, as requests.ts has them.
import type { Line } from './line.ts';

/** A record that there is not. */
const nowhere = '00000000-0000-4000-8000-000000000000';

export const pageRequests: Readonly<Record<string, Line>> = {
  'GET /imports': { verb: 'record.import' },
  'POST /imports': { verb: 'record.import', body: {} },
  'GET /imports/needs.csv': { verb: 'record.import' },
  'GET /imports/needs.xlsx': { verb: 'record.import' },
  'GET /imports/offers.csv': { verb: 'record.import' },
  'GET /imports/offers.xlsx': { verb: 'record.import' },
  // Nobody of the fixture brought a file, and nobody sees those of others.
  'GET /imports/:id': { verb: 'record.import', params: { id: nowhere }, answers: [404] },
  'GET /imports/:id/findings.csv': {
    verb: 'record.import',
    params: { id: nowhere },
    answers: [404],
  },
  'GET /imports/:id/findings.xlsx': {
    verb: 'record.import',
    params: { id: nowhere },
    answers: [404],
  },
  // A service may import, and has nobody who comes back to a file.
  'POST /imports/:id': { verb: 'record.import', params: { id: nowhere }, answers: [404, 403] },
  'POST /imports/:id/discard': { verb: 'record.import', params: { id: nowhere }, answers: [404] },
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
  'GET /needs/new': { verb: 'need.file' },
  'POST /needs/new': { verb: 'need.file', body: {} },
  'GET /needs/:reference/edit': { verb: 'need.edit', about: 'need', answers: [200, 409] },
  'POST /needs/:reference/edit': {
    verb: 'need.edit',
    about: 'need',
    body: {},
    answers: [409, 412],
  },
  'GET /needs/:reference/receipt': {
    verb: 'need.receipt',
    about: 'need',
    answers: [200, 404],
  },
  'GET /needs/:reference/documents': { verb: 'need.read-attachments', about: 'need' },
  'POST /needs/:reference/documents': {
    verb: 'need.attach',
    about: 'need',
    body: {},
    answers: [412],
  },
  'GET /needs/:reference/documents/:id': {
    verb: 'need.read-attachments',
    about: 'document of a need',
  },
  'GET /offers/:reference/documents': { verb: 'offer.read-attachments', about: 'offer' },
  'POST /offers/:reference/documents': {
    verb: 'offer.attach',
    about: 'offer',
    body: {},
    answers: [412],
  },
  'GET /offers/:reference/documents/:id': {
    verb: 'offer.read-attachments',
    about: 'document of an offer',
  },
  'GET /offers.atom': { verb: 'public' },
  'GET /statistics': { verb: 'public' },
  'GET /gaps': { verb: 'gap.read' },
  'GET /gaps.csv': { verb: 'gap.read' },
  'GET /gaps.xlsx': { verb: 'gap.read' },
};
