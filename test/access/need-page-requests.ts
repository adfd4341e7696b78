// How the walk asks the pages of needs: one line a route, as requests.ts has them.
import type { Line } from './line.ts';

/** A form that names no revision of its record: it has changed since, or cannot make the move. */
const seen = { body: {}, answers: [303, 409, 412, 422] } as const;

/** A form on the page of a need, which is shown again: its state is told by name who has read of it. */
const shownAgain = { about: 'need', names: ['personname'], ...seen } as const;

/** Every provider can be chosen, and is in a list that anybody has: whose a need excludes is not told. */
const toProviders = { verb: 'need.release', about: 'need', names: ['exclusion'] } as const;

/** A release that there is not: one that there is, nobody is to renew or revoke on the walk. */
const noRelease = { params: { release: 'R-000000' }, answers: [404], dear: true } as const;

/** A page on a release of a need, which may be revoked. */
const release = {
  about: 'release of a need',
  names: ['personname'],
  answers: [200, 409],
} as const;

export const needPageRequests: Readonly<Record<string, Line>> = {
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
  'GET /needs/:reference/matches': { verb: 'need.explain', about: 'need', dear: true },
  'GET /needs': { verb: 'need.read' },
  'GET /needs.csv': { verb: 'need.read' },
  'GET /needs.xlsx': { verb: 'need.read' },
  // A state is told by name who has read of its need.
  'GET /needs/:reference': { verb: 'need.read', about: 'need', names: ['personname'] },
  'GET /needs/:reference/readers': { verb: 'need.readers', about: 'need', names: ['personname'] },
  'POST /needs/:reference/submit': { verb: 'need.submit', ...shownAgain },
  'POST /needs/:reference/confirm': { verb: 'need.confirm', ...shownAgain },
  'POST /needs/:reference/open': { verb: 'need.open', ...shownAgain },
  'POST /needs/:reference/join': { verb: 'need.join', ...shownAgain },
  'POST /needs/:reference/leave': { verb: 'need.join', ...shownAgain },
  'GET /needs/:reference/return': { verb: 'need.return', about: 'need' },
  'POST /needs/:reference/return': { verb: 'need.return', about: 'need', ...seen },
  'GET /needs/:reference/withdraw': { verb: 'need.withdraw', about: 'need' },
  'POST /needs/:reference/withdraw': { verb: 'need.withdraw', about: 'need', ...seen },
  'GET /needs/:reference/confirm-with-document': {
    verb: 'need.confirm-with-document',
    about: 'need',
  },
  'POST /needs/:reference/confirm-with-document': {
    verb: 'need.confirm-with-document',
    about: 'need',
    ...seen,
  },
  // Who can be asked to confirm is told by name and address.
  'GET /needs/:reference/request-confirmation': {
    verb: 'need.request-confirmation',
    about: 'need',
    names: ['personname', 'personemail'],
  },
  'POST /needs/:reference/request-confirmation': {
    verb: 'need.request-confirmation',
    about: 'need',
    names: ['personname', 'personemail'],
    ...seen,
  },
  'GET /needs/:reference/releases/new': toProviders,
  'POST /needs/:reference/releases/preview': { ...toProviders, ...seen },
  'POST /needs/:reference/releases': { ...toProviders, ...seen },
  'GET /needs/:reference/releases/:release': { verb: 'need.releases', ...release },
  'GET /needs/:reference/releases/:release/renew': { verb: 'need.release', ...release },
  'POST /needs/:reference/releases/:release/renew/preview': {
    verb: 'need.release',
    about: 'need',
    body: {},
    ...noRelease,
  },
  'POST /needs/:reference/releases/:release/renew': {
    verb: 'need.release',
    about: 'need',
    body: {},
    ...noRelease,
  },
  'GET /needs/:reference/releases/:release/revoke': { verb: 'need.release', ...release },
  'POST /needs/:reference/releases/:release/revoke': {
    verb: 'need.release',
    about: 'need',
    body: {},
    ...noRelease,
  },
};
