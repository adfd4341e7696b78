// The scene of the tests of disclosure: a state with a need, a provider with an offer for it, another
// one without, and the secretariat; each person with an address, so that mail finds them.
import { eq } from 'drizzle-orm';
import type { LightMyRequestResponse } from 'fastify';
import { openNeed } from '../../src/actions/open-need.ts';
import { withActor } from '../../src/db/client.ts';
import { mails } from '../../src/db/schema/mails.ts';
import { persons } from '../../src/db/schema/people.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import type { Role } from '../../src/domain/vocabulary.ts';
import { type Api, openApi } from '../http/support.ts';
import { system } from '../support/database.ts';
import { submittedNeed } from '../support/needs.ts';
import { now } from '../support/offers.ts';

const seats = {
  ecuador: ['ecu', 'focal-point'],
  drafter: ['ecu', 'drafter'],
  peru: ['per', 'focal-point'],
  peruEditor: ['per', 'provider-editor'],
  unodc: ['unodc', 'provider-editor'],
  interpol: ['interpol', 'provider-editor'],
  sica: ['sica', 'focal-point'],
  honduras: ['hnd', 'focal-point'],
  officer: ['oas-dtoc', 'officer'],
  approver: ['oas-dtoc', 'approver'],
  supervisor: ['oas-dtoc', 'supervisor'],
} as const satisfies Record<string, readonly [string, Role]>;
export type Seat = keyof typeof seats;

type Ask = { url: string; body?: unknown; method?: 'GET' | 'POST' | 'PUT' };

/** Opens the API on a new database, with these people at it. */
export async function openScene() {
  const api = await openApi({ now: () => now });
  const people: Partial<Record<Seat, { key: string; actor: Bearer }>> = {};
  for (const seat of Object.keys(seats).filter(isSeat)) {
    people[seat] = await addressed(api, seat);
  }
  const person = (seat: Seat) => {
    const found = people[seat];
    if (found === undefined) throw new Error(`nobody sits at ${seat}`);
    return found;
  };
  const as = (seat: Seat) => api.database.as(person(seat).actor, { now });
  return {
    api,
    as,
    actor: (seat: Seat) => person(seat).actor,
    /** A request with the key of that seat; what changes anything names any revision. */
    ask: async (seat: Seat, { url, body, method = body === undefined ? 'GET' : 'POST' }: Ask) =>
      await api.ask({
        url,
        method,
        key: person(seat).key,
        ...(body !== undefined && { body }),
        headers: method === 'GET' ? {} : { 'if-match': '*' },
      }),
    /** An open need of Ecuador. */
    openedNeed: async (content: object = {}) => {
      const need = await submittedNeed(as('ecuador'), content);
      await openNeed(as('officer'), need.reference);
      return need;
    },
    /** Templates of the mails to that person, in order. */
    mailsTo: async (seat: Seat) =>
      await withActor(api.database.owner, system, async (tx) => {
        const rows = await tx
          .select({ template: mails.template, parameters: mails.parameters })
          .from(mails)
          .where(eq(mails.personId, person(seat).actor.id))
          .orderBy(mails.createdAt, mails.id);
        return rows;
      }),
  };
}
export type Scene = Awaited<ReturnType<typeof openScene>>;

/** What an answer holds; throws, with what it says instead, where it has another status. */
export function bodyOf(response: LightMyRequestResponse, status = 200) {
  if (response.statusCode !== status) throw new Error(`${response.statusCode}: ${response.body}`);
  return response.json();
}

function isSeat(name: string): name is Seat {
  return name in seats;
}

async function addressed(api: Api, seat: Seat) {
  const [organization, role] = seats[seat];
  const person = await api.person(organization, role);
  await withActor(api.database.owner, system, async (tx) => {
    const changes = { email: `${seat.toLowerCase()}@people.test`, name: `Somebody at ${seat}` };
    await tx.update(persons).set(changes).where(eq(persons.id, person.actor.id));
  });
  return person;
}
