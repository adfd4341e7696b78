// How the walk asks each route of the running app: one line a route. A route that is not here fails
// the walk, and so does a line that no route answers to.
import type { Line } from './line.ts';
import { pageRequests } from './page-requests.ts';

const lists = [
  'states',
  'groups',
  'audiences',
  'kinds',
  'modes',
  'languages',
  'concepts',
  'actions',
  'instruments',
  'review-reasons',
];

/** What the secretariat decides about is locked as it may be written: by it alone. */
const decided = { about: 'proposal', seenBy: ['secretariat'] } as const;

/** One's own account: a body that is found wanting changes nothing. */
const own = { verb: 'session' } as const;
const ownForm = { verb: 'session', body: {} } as const;
const ending = { verb: 'session', forged: true } as const;
const anybodys = { verb: 'public', body: {} } as const;

const edition = { about: 'offer', params: { number: '1' } } as const;

const nowhere = '00000000-0000-4000-8000-000000000000';

/** A link that the service did not make. */
const noLink = { params: { token: 'no-link' }, answers: [404] } as const;

export const requests: Readonly<Record<string, Line>> = {
  ...pageRequests,
  'GET /': { verb: 'public' },
  'GET /assets/:name': { verb: 'public', params: { name: 'no-such.css' }, answers: [404] },
  'GET /sign-in': { verb: 'public', answers: [200, 303] },
  'POST /sign-in': anybodys,
  'GET /sign-in/code': { verb: 'public', answers: [200, 303] },
  'POST /sign-in/code': anybodys,
  'POST /sign-out': ending,
  'GET /password/forgotten': { verb: 'public' },
  'POST /password/forgotten': anybodys,
  'GET /password/sent': { verb: 'public' },
  'GET /password/:token': { verb: 'public', ...noLink },
  'POST /password/:token': { verb: 'public', body: {}, ...noLink },
  'GET /invitations/:token': { verb: 'public', ...noLink },
  'POST /invitations/:token': { verb: 'public', body: {}, ...noLink },
  'GET /confirmations/:token': { verb: 'public', ...noLink },
  'POST /confirmations/:token': { verb: 'public', body: {}, ...noLink },
  'POST /confirmations/:token/dispute': { verb: 'public', body: {}, ...noLink },
  'GET /confirmations/confirmed': { verb: 'public' },
  'GET /confirmations/disputed': { verb: 'public' },
  'GET /mailbox': { verb: 'public' },
  'GET /mailbox/:id': { verb: 'public', params: { id: 'no-mail' }, answers: [404] },
  'GET /account': { ...own, answers: [200, 303] },
  'POST /account/devices/:id/end': { ...ending, params: { id: nowhere } },
  'POST /account/devices/end-others': ending,
  'GET /account/password': own,
  'POST /account/password': ownForm,
  'GET /account/second-factor': own,
  'POST /account/second-factor': ownForm,
  'POST /account/second-factor/confirm': ownForm,
  'POST /account/second-factor/codes': ownForm,
  'POST /account/second-factor/remove': ownForm,

  'POST /api/v1/session': anybodys,
  'POST /api/v1/session/second-factor': anybodys,
  'GET /api/v1/session': own,
  'DELETE /api/v1/session': ending,
  'GET /api/v1/sessions': own,
  'DELETE /api/v1/sessions/:id': { ...ending, params: { id: nowhere } },
  'DELETE /api/v1/sessions': ending,
  'POST /api/v1/account': { ...anybodys, answers: [404] },
  'POST /api/v1/password/reset-requests': anybodys,
  'POST /api/v1/password/resets': { ...anybodys, answers: [404] },
  'POST /api/v1/password/changes': ownForm,
  'POST /api/v1/second-factor': ownForm,
  'POST /api/v1/second-factor/confirmation': ownForm,
  'POST /api/v1/second-factor/removal': ownForm,
  'POST /api/v1/second-factor/backup-codes': ownForm,
  'GET /api/v1/preferences': own,
  'PUT /api/v1/preferences': ownForm,

  'GET /healthz': { verb: 'public' },
  'GET /readyz': { verb: 'public' },
  'GET /metrics': { verb: 'job.read' },
  'GET /docs': { verb: 'public', answers: [200, 302] },
  'GET /docs/': { verb: 'public' },
  'GET /docs/json': { verb: 'public' },
  'GET /docs/yaml': { verb: 'public' },
  'GET /docs/static/*': { verb: 'public', params: { '*': 'index.css' } },
  'GET /docs/static/index.html': { verb: 'public', answers: [200, 302] },
  'GET /docs/static/swagger-initializer.js': { verb: 'public' },
  'GET /api/v1/openapi.json': { verb: 'public' },

  ...Object.fromEntries(
    lists.map((list) => [`GET /api/v1/reference/${list}`, { verb: 'reference.read' as const }]),
  ),
  'GET /api/v1/organizations': { verb: 'organization.read', names: ['exclusion'] },
  'GET /api/v1/organizations/:code': { verb: 'organization.read', params: { code: 'ecu' } },

  'GET /api/v1/points-of-contact': { verb: 'point-of-contact.read' },
  'GET /api/v1/people': { verb: 'person.read' },
  'POST /api/v1/people': { verb: 'person.invite', body: {} },
  'GET /api/v1/people/:id': { verb: 'person.read', about: 'person' },
  'POST /api/v1/people/:id/invitation': { verb: 'person.invite', about: 'person' },
  'POST /api/v1/people/:id/invitation/withdrawal': { verb: 'person.invite', about: 'person' },
  'POST /api/v1/people/:id/roles': { verb: 'role.designate', about: 'person', body: {} },
  // Whoever may is told that there is no such role.
  'POST /api/v1/people/:id/roles/:roleId/withdrawal': {
    verb: 'role.withdraw',
    about: 'person',
    params: { roleId: nowhere },
    answers: [404],
  },

  'GET /api/v1/needs': { verb: 'need.read' },
  'POST /api/v1/needs': { verb: 'need.file', body: {} },
  'POST /api/v1/needs/preview': { verb: 'need.file', body: {} },
  'GET /api/v1/needs/:reference': { verb: 'need.read', about: 'need' },
  'PUT /api/v1/needs/:reference': { verb: 'need.edit', about: 'need' },
  'GET /api/v1/needs/:reference/history': { verb: 'need.read', about: 'need' },
  'GET /api/v1/needs/:reference/likely-offers': { verb: 'need.likely-offers', about: 'need' },
  'GET /api/v1/needs/:reference/explanation': { verb: 'need.explain', about: 'need' },
  'POST /api/v1/needs/:reference/submit': { verb: 'need.submit', about: 'need' },
  'POST /api/v1/needs/:reference/return': { verb: 'need.return', about: 'need' },
  'POST /api/v1/needs/:reference/open': { verb: 'need.open', about: 'need' },
  'POST /api/v1/needs/:reference/confirm': { verb: 'need.confirm', about: 'need' },
  'POST /api/v1/needs/:reference/withdraw': { verb: 'need.withdraw', about: 'need' },
  'GET /api/v1/needs/:reference/attachments': { verb: 'need.read-attachments', about: 'need' },
  'POST /api/v1/needs/:reference/attachments': { verb: 'need.attach', about: 'need' },
  'GET /api/v1/needs/:reference/attachments/:id': {
    verb: 'need.read-attachments',
    about: 'document of a need',
  },
  'POST /api/v1/needs/:reference/confirmation-request': {
    verb: 'need.request-confirmation',
    about: 'need',
    body: {},
  },
  'POST /api/v1/needs/:reference/confirm-with-document': {
    verb: 'need.confirm-with-document',
    about: 'need',
  },
  'POST /api/v1/needs/:reference/joining': { verb: 'need.join', about: 'need' },
  'DELETE /api/v1/needs/:reference/joining': { verb: 'need.join', about: 'need' },

  // A draft has no receipt.
  'GET /api/v1/needs/:reference/receipt': {
    verb: 'need.receipt',
    about: 'need',
    answers: [200, 404],
  },
  // A state is told by name who has read of its need.
  'GET /api/v1/needs/:reference/readers': {
    verb: 'need.readers',
    about: 'need',
    names: ['personname'],
  },
  'GET /api/v1/needs/:reference/releases': { verb: 'need.releases', about: 'need' },
  'POST /api/v1/needs/:reference/releases': { verb: 'need.release', about: 'need' },
  'POST /api/v1/needs/:reference/releases/preview': {
    verb: 'need.release',
    about: 'need',
    body: {},
  },
  'GET /api/v1/releases': { verb: 'release.read' },
  'GET /api/v1/releases/:reference': { verb: 'release.read', about: 'release' },
  'GET /api/v1/releases/:reference/readers': {
    verb: 'need.readers',
    about: 'release',
    names: ['personname'],
  },
  'POST /api/v1/releases/:reference/renewal': { verb: 'need.release', about: 'release' },
  'POST /api/v1/releases/:reference/renewal/preview': {
    verb: 'need.release',
    about: 'release',
    body: {},
  },
  'POST /api/v1/releases/:reference/revocation': { verb: 'need.release', about: 'release' },
  'GET /api/v1/demand': { verb: 'demand.read' },
  'GET /api/v1/demand/figures': { verb: 'demand.count' },

  'GET /api/v1/offers': { verb: 'offer.read' },
  'POST /api/v1/offers': { verb: 'offer.file', body: {} },
  'GET /api/v1/offers/:reference': { verb: 'offer.read', about: 'offer' },
  'PUT /api/v1/offers/:reference': { verb: 'offer.edit', about: 'offer' },
  'GET /api/v1/offers/:reference/history': { verb: 'offer.read', about: 'offer' },
  'POST /api/v1/offers/:reference/submit': { verb: 'offer.submit', about: 'offer' },
  'POST /api/v1/offers/:reference/publish': { verb: 'offer.publish', about: 'offer' },
  'POST /api/v1/offers/:reference/suspend': { verb: 'offer.suspend', about: 'offer' },
  'POST /api/v1/offers/:reference/withdraw': { verb: 'offer.withdraw', about: 'offer' },
  'POST /api/v1/offers/:reference/confirm': { verb: 'offer.confirm', about: 'offer' },
  'POST /api/v1/offers/:reference/renew': { verb: 'offer.renew', about: 'offer' },
  'GET /api/v1/offers/:reference/attachments': { verb: 'offer.read-attachments', about: 'offer' },
  'POST /api/v1/offers/:reference/attachments': { verb: 'offer.attach', about: 'offer' },
  'GET /api/v1/offers/:reference/attachments/:id': {
    verb: 'offer.read-attachments',
    about: 'document of an offer',
  },
  'POST /api/v1/offers/:reference/confirmation-request': {
    verb: 'offer.request-confirmation',
    about: 'offer',
    body: {},
  },
  'POST /api/v1/offers/:reference/confirm-with-document': {
    verb: 'offer.confirm-with-document',
    about: 'offer',
  },
  'POST /api/v1/offers/:reference/editions': { verb: 'edition.edit', about: 'offer' },
  'GET /api/v1/offers/:reference/editions/:number': { verb: 'offer.read', ...edition },
  'PUT /api/v1/offers/:reference/editions/:number': { verb: 'edition.edit', ...edition },
  'POST /api/v1/offers/:reference/editions/:number/cancel': { verb: 'edition.edit', ...edition },

  'GET /api/v1/confirmations/:token': { verb: 'public', ...noLink },
  'POST /api/v1/confirmations/:token': { verb: 'public', ...noLink },
  'POST /api/v1/confirmations/:token/dispute': { verb: 'public', body: {}, ...noLink },

  'GET /api/v1/queue': { verb: 'queue.read' },
  'POST /api/v1/needs/:reference/taking': { verb: 'need.take', about: 'need', again: true },
  'DELETE /api/v1/needs/:reference/taking': { verb: 'need.put-back', about: 'need', again: true },
  'POST /api/v1/proposals/decisions': { verb: 'proposal.decide-many', body: {} },
  'GET /api/v1/proposals': { verb: 'proposal.read' },
  'GET /api/v1/proposals/:reference': { verb: 'proposal.read', about: 'proposal' },
  'GET /api/v1/proposals/:reference/replay': {
    verb: 'proposal.replay',
    about: 'proposal',
    seenBy: ['secretariat', 'owner'],
    dear: true,
  },
  'GET /api/v1/proposals/:reference/lifts': {
    verb: 'proposal.explain',
    about: 'proposal',
    seenBy: ['secretariat', 'owner'],
    dear: true,
  },
  'POST /api/v1/proposals/:reference/recommend': {
    verb: 'proposal.recommend',
    again: true,
    ...decided,
  },
  'POST /api/v1/proposals/:reference/approve': { verb: 'proposal.approve', ...decided },
  'POST /api/v1/proposals/:reference/second-approval': {
    verb: 'proposal.approve-second',
    ...decided,
  },
  'POST /api/v1/proposals/:reference/reject': { verb: 'proposal.reject', ...decided },
  'POST /api/v1/proposals/:reference/defer': { verb: 'proposal.defer', ...decided },
  'GET /api/v1/runs/:id/replay': { verb: 'run.replay', about: 'run' },

  'GET /api/v1/policies': { verb: 'policy.read' },
  'POST /api/v1/policies': { verb: 'policy.draft', body: {} },
  'GET /api/v1/policies/compare': { verb: 'policy.read' },
  'GET /api/v1/policies/:version': { verb: 'policy.read', about: 'policy' },
  'POST /api/v1/policies/:version/adoption': { verb: 'policy.adopt', about: 'policy' },
  'GET /api/v1/reviews/evidence': { verb: 'policy.read' },

  'GET /api/v1/statistics': { verb: 'statistics.read' },
  'GET /api/v1/jobs': { verb: 'job.read' },
  'GET /api/v1/audit/verification': { verb: 'audit.verify' },
};
