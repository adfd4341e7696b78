// docs/access.md as it follows from the code: the matrix by asking `may` for people and records of every
// sort, the routes from the app that has registered them.
import type { Subject } from '../../src/domain/access/rules.ts';
import { access, may, type Verb } from '../../src/domain/access.ts';
import { type Bearer, scopes } from '../../src/domain/actor.ts';
import {
  type OrganizationKind,
  organizationKinds,
  type Role,
  roles,
  secretariatRoles,
} from '../../src/domain/vocabulary.ts';
import type { RouteDecision } from '../../src/http/route-access.ts';

const isVerb = (name: string): name is Verb => name in access;
const verbs = Object.keys(access).filter(isVerb);

const elsewhere: Subject = { ownerId: 'elsewhere', enteredByOrganizationId: 'elsewhere' };
const own: Subject = { ownerId: 'home', enteredByOrganizationId: 'home' };
const onBehalf: Subject = { ownerId: 'elsewhere', enteredByOrganizationId: 'home' };
const state = 'ECU';
const ofGroup: Subject = { ...elsewhere, beneficiaries: [state] };

function bearer(role: Role, kind: OrganizationKind): Bearer {
  return {
    kind: 'person',
    id: 'somebody',
    organization: { id: 'home', code: 'home', kind, state: kind === 'member-state' ? state : null },
    roles: [role],
    scopes: [...scopes],
  };
}

/** The kinds of organization in which a role is held. */
function kindsOf(role: Role): readonly OrganizationKind[] {
  if (secretariatRoles.includes(role)) return ['secretariat'];
  return organizationKinds.filter((kind) => kind !== 'secretariat');
}

/** Which records somebody may do it to, in words. */
function reach(actor: Bearer, verb: Verb): string {
  if (may(actor, verb)) return 'all';
  if (may(actor, verb, elsewhere)) return 'any record';
  return [
    may(actor, verb, own) && !secretariatRoles.some((role) => actor.roles.includes(role))
      ? ['own']
      : [],
    may(actor, verb, onBehalf) ? ['on behalf'] : [],
    may(actor, verb, ofGroup) ? ['as a beneficiary'] : [],
  ]
    .flat()
    .join(', ');
}

/** One cell: where the organization matters, for which kinds of it. */
function cell(role: Role, verb: Verb): string {
  const byKind = kindsOf(role).map((kind) => [kind, reach(bearer(role, kind), verb)] as const);
  const reaches = [...new Set(byKind.map(([, it]) => it))];
  const [only] = reaches;
  if (reaches.length === 1 && only !== undefined) return only || '–';
  return reaches
    .filter((it) => it !== '')
    .map(
      (it) =>
        `${it} (${byKind.flatMap(([kind, other]) => (other === it ? [kind] : [])).join(', ')})`,
    )
    .join('; ');
}

/** What else must hold, found by changing one thing of whoever may. */
function conditions(verb: Verb): string {
  const { scope } = access[verb];
  const allowed = roles.flatMap((role) =>
    kindsOf(role).flatMap((kind) =>
      [own, onBehalf, elsewhere, ofGroup]
        .map((subject) => ({ actor: bearer(role, kind), subject }))
        .filter(({ actor, subject }) => may(actor, verb, subject)),
    ),
  );
  const never = (change: (one: (typeof allowed)[number]) => boolean) =>
    allowed.length > 0 && !allowed.some(change);
  const person = never(({ actor, subject }) => may({ ...actor, kind: 'service' }, verb, subject));
  const uninvolved = never(({ actor, subject }) =>
    may(actor, verb, { ...subject, involved: [actor.id] }),
  );
  return [
    scope === null ? [] : [`scope \`${scope}\``],
    person ? ['in person, never by the key of a service'] : [],
    uninvolved ? ['not by whoever took part in it, or is the one it is about'] : [],
  ]
    .flat()
    .join('; ');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function matrixTable(): string[] {
  return [
    row('verb', ...roles, 'what else must hold'),
    row(...Array.from({ length: roles.length + 2 }, () => '---')),
    ...verbs.map((verb) =>
      row(`\`${verb}\``, ...roles.map((role) => cell(role, verb)), conditions(verb)),
    ),
  ];
}

function decider(decision: RouteDecision['access']): readonly [string, string] {
  if (decision === undefined) return ['nobody', ''];
  if (decision === 'public') return ['everybody', ''];
  if (decision === 'session') return ['whoever is signed in, for itself', 'the door'];
  const by = decision.by === 'door' ? 'the door' : 'the action, on the record';
  return [`\`${decision.verb}\``, by];
}

function routesTable(decisions: readonly RouteDecision[]): string[] {
  const shown = decisions
    .filter(({ method }) => method !== 'HEAD')
    .toSorted((a, b) => a.url.localeCompare(b.url, 'en') || a.method.localeCompare(b.method, 'en'));
  return [
    row('method', 'path', 'who', 'decided by'),
    row('---', '---', '---', '---'),
    ...shown.map(({ method, url, access: decision }) =>
      row(method, `\`${url}\``, ...decider(decision)),
    ),
  ];
}

/** The whole document. */
export function accessDocument(decisions: readonly RouteDecision[]): string {
  return `# Who may do what

This page is written by \`npm run access\` from the permission matrix (\`src/domain/access.ts\` and the
files beside it) and from the routes that the running app registers; a test fails where it and the code
differ. Another test walks every route as everybody.

## The matrix

Everything that is not listed is denied. A cell says to which records a role may do it:

- **all**: whether it is about a record or not. Which records there *are* for somebody is another
  matter: what one may not see answers 404, as if it did not exist (docs/confidentiality.md).
- **any record**: whosever it is.
- **own**: a record of one's own organization.
- **on behalf**: a record that the secretariat entered for its owner.
- **as a beneficiary**: a need of a group that the state would benefit from.
- **–**: never.

In brackets: only in organizations of these kinds. A role of the secretariat counts in the secretariat's
organizations only. The service itself (workers, schedules, the loader) may do everything. A key may do
what its bearer may, within its scopes; whoever is signed in has all scopes.

${matrixTable().join('\n')}

## The routes

A route without a decision keeps the service from starting. HEAD follows its GET. *The door* decides
before anything is looked up; *the action* finds the record first (404), then decides (403).

${routesTable(decisions).join('\n')}
`;
}
