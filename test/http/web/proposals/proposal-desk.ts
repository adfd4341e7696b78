// A desk around the pages of proposals: people with keys, and proposals in the states that pages show.
import type { LightMyRequestResponse } from 'fastify';
import { proposeMatchesForNeed } from '../../../../src/actions/propose-matches.ts';
import type { Bearer } from '../../../../src/domain/actor.ts';
import type { Role } from '../../../../src/domain/vocabulary.ts';
import { submittedNeed } from '../../../support/needs.ts';
import { edition2026, now, offerInput, publishedOffer } from '../../../support/offers.ts';
import { matcherOf, proposalsOf } from '../../../support/proposals.ts';
import { type Api, openApi } from '../../support.ts';

const seats = {
  ecuador: ['ecu', 'focal-point'],
  peru: ['per', 'focal-point'],
  unodc: ['unodc', 'provider-editor'],
  officer: ['oas-dtoc', 'officer'],
  colleague: ['oas-dtoc', 'officer'],
  approver: ['oas-dtoc', 'approver'],
  both: ['oas-dtoc', 'officer', 'approver'],
  supervisor: ['oas-dtoc', 'supervisor'],
} as const satisfies Record<string, readonly [string, ...Role[]]>;
export type Seat = keyof typeof seats;

export type ProposalDesk = {
  api: Api;
  actor(who: Seat): Bearer;
  as(who: Seat): ReturnType<Api['database']['as']>;
  get(who: Seat, url: string, language?: string): Promise<LightMyRequestResponse>;
  /** Sends a form as its page does. */
  post(who: Seat, url: string, fields: Record<string, string>): Promise<LightMyRequestResponse>;
  /** A need of Ecuador and what is proposed for it, the best first; each offer as the changes say. */
  proposed(change?: Change): Promise<{ need: string; references: string[] }>;
};

export type Change = {
  need?: object;
  offers?: readonly { content?: object; edition?: object }[];
};

export async function openProposalDesk(): Promise<ProposalDesk> {
  const api = await openApi({ now: () => now });
  const people = new Map<Seat, Awaited<ReturnType<Api['person']>>>();
  for (const [seat, [organization, ...roles]] of Object.entries(seats)) {
    const name = Object.keys(seats).find((one): one is Seat => one === seat);
    if (name !== undefined) people.set(name, await api.person(organization, ...roles));
  }
  const personOf = (who: Seat) => {
    const person = people.get(who);
    if (person === undefined) throw new Error(`nobody sits at ${who}`);
    return person;
  };
  const as = (who: Seat) => api.database.as(personOf(who).actor, { now });
  const headersFor = (who: Seat) => ({
    accept: 'text/html',
    authorization: `Bearer ${personOf(who).key}`,
  });
  return {
    api,
    actor: (who) => personOf(who).actor,
    as,
    get: async (who, url, language = 'en') =>
      await api.app.inject({
        url,
        headers: { ...headersFor(who), 'accept-language': language },
      }),
    post: async (who, url, fields) =>
      await api.app.inject({
        method: 'POST',
        url,
        headers: { ...headersFor(who), 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(fields).toString(),
      }),
    proposed: async ({ need: content = {}, offers = [{}] } = {}) => {
      for (const { content: said = {}, edition = {} } of offers) {
        await publishedOffer(
          [as('unodc'), as('colleague')],
          offerInput(said, { ...edition2026, ...edition }),
        );
      }
      const need = await submittedNeed(as('ecuador'), content);
      await proposeMatchesForNeed(matcherOf(api.database, now), { needId: need.id }, null);
      const found = await proposalsOf(api.database, need.reference);
      return { need: need.reference, references: found.map(({ reference }) => reference) };
    },
  };
}

/** The hidden fields and the values of the form that posts to this address. */
export function formIn(body: string, action: string): Record<string, string> {
  const form = new RegExp(`<form[^>]* action="${action}"[\\s\\S]*?</form>`).exec(body)?.[0] ?? '';
  const inputs = [...form.matchAll(/<input[^>]*>/g)].map(([tag]) => ({
    name: /name="([^"]*)"/.exec(tag)?.[1],
    value: /value="([^"]*)"/.exec(tag)?.[1] ?? '',
    type: /type="([^"]*)"/.exec(tag)?.[1],
  }));
  return Object.fromEntries(
    inputs.flatMap(({ name, value, type }) =>
      name === undefined || type === 'radio' ? [] : [[name, value]],
    ),
  );
}
