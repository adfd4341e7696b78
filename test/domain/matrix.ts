// Who may do what, written down from the side of those who ask.
import type { Subject } from '../../src/domain/access/rules.ts';
import { access, may, type Verb } from '../../src/domain/access.ts';
import { type Actor, type Bearer, scopes } from '../../src/domain/actor.ts';
import type { OrganizationKind, Role } from '../../src/domain/vocabulary.ts';

export const verbs = Object.keys(access).filter((key): key is Verb => key in access);

function bearer(role: Role, at: string, kind: OrganizationKind = 'member-state'): Bearer {
  return {
    kind: 'person',
    id: `${role}-${at}`,
    organization: { id: at, code: at, kind, state: null },
    roles: [role],
    scopes: [...scopes],
  };
}

export const atHome = (role: Role) => bearer(role, 'home');
export const elsewhere = (role: Role) => bearer(role, 'elsewhere');
export const desk = (role: Role) => bearer(role, 'desk', 'secretariat');
export const system: Actor = { kind: 'system', name: 'schedule' };

export const ofHome: Subject = { ownerId: 'home', enteredByOrganizationId: 'home' };
/** Entered by the secretariat from a note of its owner. */
const onBehalf: Subject = { ownerId: 'home', enteredByOrganizationId: 'desk' };

export const verbsOf = (actor: Actor, subject: Subject | null): Verb[] =>
  verbs.filter((verb) => may(actor, verb, subject)).sort();

export const everybody: Verb[] = [
  'reference.read',
  'organization.read',
  'point-of-contact.read',
  'person.read',
  'need.read',
  'offer.read',
  'proposal.read',
  'activity.read',
  'demand.count',
  'release.read',
];
const designating: Verb[] = ['person.invite', 'role.designate', 'role.withdraw'];
const drafting: Verb[] = [
  'need.file',
  'need.edit',
  'need.attach',
  'need.read-attachments',
  'need.likely-offers',
  'need.explain',
  'need.receipt',
  'need.readers',
  'need.releases',
];
const providing: Verb[] = [
  'offer.file',
  'offer.edit',
  'edition.edit',
  'offer.submit',
  'offer.suspend',
  'offer.withdraw',
  'offer.confirm',
  'offer.renew',
  'offer.attach',
  'offer.read-attachments',
  'demand.read',
];
const overseeing: Verb[] = [
  'need.receipt',
  'need.releases',
  'need.read-attachments',
  'offer.register',
  'offer.read-attachments',
  'need.likely-offers',
  'need.explain',
  'queue.read',
  'proposal.replay',
  'run.replay',
  'proposal.explain',
  'policy.read',
  'statistics.read',
  'gap.read',
  'job.read',
];
const office: Verb[] = [
  'need.attach',
  'need.confirm-with-document',
  'offer.attach',
  'offer.confirm-with-document',
  'need.return',
  'need.open',
  'edition.edit',
  'offer.publish',
  'offer.suspend',
  'proposal.recommend',
  'proposal.reject',
  'proposal.defer',
  'proposal.decide-many',
  'need.take',
  'need.put-back',
  'policy.draft',
  'record.import',
];
const forOwners: Verb[] = [
  'need.file',
  'need.edit',
  'need.submit',
  'need.withdraw',
  'need.release',
  'need.request-confirmation',
  'offer.request-confirmation',
  'offer.file',
  'offer.edit',
  'offer.submit',
  'offer.withdraw',
  'offer.renew',
];

export const matrix: readonly [string, Bearer, Subject, readonly Verb[]][] = [
  ['a drafter of the owner', atHome('drafter'), ofHome, [...drafting, 'record.import']],
  [
    'a focal point of the owner',
    atHome('focal-point'),
    ofHome,
    [
      ...drafting,
      ...designating,
      'need.submit',
      'need.withdraw',
      'need.confirm',
      'need.release',
      'record.import',
    ],
  ],
  ['an editor of the provider', atHome('provider-editor'), ofHome, [...providing, 'record.import']],
  ['a drafter of another state', elsewhere('drafter'), ofHome, ['record.import']],
  ['a focal point of another state', elsewhere('focal-point'), ofHome, ['record.import']],
  [
    'an editor of another provider',
    elsewhere('provider-editor'),
    ofHome,
    ['demand.read', 'record.import'],
  ],
  ['an observer', desk('observer'), onBehalf, []],
  ['an officer', desk('officer'), ofHome, [...overseeing, ...office]],
  [
    'an officer, of a record that the secretariat entered',
    desk('officer'),
    onBehalf,
    [...overseeing, ...office, ...forOwners],
  ],
  [
    'an approver',
    desk('approver'),
    onBehalf,
    [
      ...overseeing,
      'proposal.approve',
      'proposal.reject',
      'proposal.defer',
      'proposal.decide-many',
      'need.take',
      'need.put-back',
      'policy.draft',
      'audit.read',
      'audit.verify',
    ],
  ],
  [
    'a supervisor',
    desk('supervisor'),
    onBehalf,
    [
      ...overseeing,
      'need.readers',
      'proposal.approve-second',
      'need.take',
      'need.put-back',
      'policy.draft',
      'policy.adopt',
      'audit.read',
      'audit.verify',
      'job.retry',
    ],
  ],
  [
    'an administrator',
    desk('administrator'),
    onBehalf,
    [
      ...overseeing,
      ...designating,
      'need.readers',
      'person.erase',
      'audit.read',
      'audit.verify',
      'job.retry',
    ],
  ],
];
