// Offers in tests of pages: a provider, another one and an officer, and what is typed into the form.
import type { LightMyRequestResponse } from 'fastify';
import { withActor } from '../../../../src/db/client.ts';
import type { Bearer } from '../../../../src/domain/actor.ts';
import { findOfferVisibleTo } from '../../../../src/store/offers/offer-reads.ts';
import { now, publishedOffer } from '../../../support/offers.ts';
import { openApi } from '../../support.ts';
import { cookieOf, page, send, sendSeen, signedIn } from '../needs/need-desk.ts';

/** Somebody with a key, and with the cookie of a session: a key does not count where everybody may read. */
export type OfferPerson = { key: string; actor: Bearer; cookie: string };

export type Fields = [string, string][];

/** What a provider types into the form. */
export const typed: Fields = [
  ['content/language', 'es'],
  ['content/title', 'Curso de rastreo de armas de fuego'],
  ['content/description', 'Diez días.\r\nCon prácticas.'],
  ['content/kind', 'course'],
  ['content/audience', 'police'],
  ['content/audience', 'prosecutors'],
  ['content/audienceText', 'Jefes de arsenales\r\nArchivistas\r\n'],
  ['content/eligible/groups', 'CARICOM'],
  ['content/excludedStates', 'BRA'],
  ['content/concepts', 'firearms-tracing'],
  ['content/visibility', 'public'],
  ['content/parties/0/organization', 'interpol'],
  ['content/parties/0/role', 'partner'],
  ['editions/0/label', '2026'],
  ['editions/0/window/from', '2026-09-14'],
  ['editions/0/window/to', '2026-09-25'],
  ['editions/0/modes', 'in-person'],
  ['editions/0/deliveryLanguages', 'es'],
  ['editions/0/seats', '24'],
];

/** What is typed but for some fields. */
export function without(...names: string[]): Fields {
  return typed.filter(([name]) => !names.includes(name));
}

/** What is typed under another title. */
export function titled(title: string): Fields {
  return [...without('content/title'), ['content/title', title]];
}

/** The reference of the offer to which an answer leads. */
export function referenceIn({ headers }: LightMyRequestResponse): string {
  return /^\/offers\/(O-[0-9A-Z]{6})/.exec(String(headers.location))?.[1] ?? '';
}

/** Opens the service with the people around offers, on the day of the tests. */
export async function openOfferScene() {
  const api = await openApi({ now: () => now });
  const personOf = async (...who: Parameters<typeof api.person>): Promise<OfferPerson> => {
    const person = await api.person(...who);
    return { ...person, cookie: await cookieOf(api, person.actor) };
  };
  const editor = await personOf('unodc', 'provider-editor');
  const stranger = await personOf('interpol', 'provider-editor');
  const officer = await personOf('oas-dtoc', 'officer');
  const as = ({ actor }: OfferPerson) => api.database.as(actor, { now });
  const read = async (reference: string, { actor }: OfferPerson = officer) =>
    await withActor(api.database.app, actor, (tx) => findOfferVisibleTo(tx, actor, reference));
  return {
    api,
    editor,
    stranger,
    officer,
    personOf,
    as,
    read,
    /** A page by a key. */
    get: async (url: string, { key }: { key: string }) => await page(api, url, { key }),
    /** A page by a session. */
    see: async (url: string, { cookie }: { cookie: string }) =>
      await signedIn(api, url, { cookie }),
    /** Sends a form with the revision that its page carries. */
    sendSeen: async (
      seen: LightMyRequestResponse,
      url: string,
      { by, fields = [] }: { by: OfferPerson; fields?: Fields },
    ) => await sendSeen(api, seen, { url, key: by.key, fields }),
    send: async (url: string, { by, fields = [] }: { by: { key: string }; fields?: Fields }) =>
      await send(api, url, { key: by.key, fields }),
    /** Sends the form in which an offer is listed. */
    sendNew: async (fields: Fields, by: { key: string } = editor) =>
      await send(api, '/offers/new', { key: by.key, fields }),
    published: async (input?: object) => await publishedOffer([as(editor), as(officer)], input),
    close: async () => await api.close(),
  };
}
