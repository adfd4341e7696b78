// What a handler of pages needs beyond what every handler has.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Db, withActor } from '../../../db/client.ts';
import { may } from '../../../domain/access.ts';
import { desksOf } from '../../../domain/desk.ts';
import type { Language } from '../../../domain/vocabulary.ts';
import { dateInWords, text } from '../../../messages/format.ts';
import { findOwnPerson } from '../../../store/accounts/own-account-reads.ts';
import type { Page } from '../../../views/page.ts';
import type { HttpDeps } from '../../deps.ts';
import type { Door } from '../../door.ts';
import type { AccountDoor } from '../../session.ts';
import { keepLanguage, languageOfPage, pathWithoutLanguage } from './language.ts';
import { termsFrom } from './terms.ts';

export type PageDoor = {
  accounts: AccountDoor;
  db: Db;
  now(): Date;
  /** What a handler of the API is given, too; what is filed on pages comes by them. */
  door: Door;
  /**
   * What the page that answers the request is given; keeps the language that it asked for. `language` is
   * that of the person whom the page is for, where nobody is signed in yet.
   */
  pageOf(request: FastifyRequest, reply: FastifyReply, language?: Language): Promise<Page>;
};

/** Opens the door of pages. */
export function openPages(deps: HttpDeps, door: Door, accounts: AccountDoor): PageDoor {
  const { db, links, now } = deps;
  const termsIn = termsFrom(db, now);
  const secure = links.publicUrl.startsWith('https:');
  const readerOf = async ({ session }: FastifyRequest) =>
    session === undefined
      ? undefined
      : await withActor(db, session.bearer, async (tx) => {
          return await findOwnPerson(tx, session.personId);
        });
  return {
    accounts,
    db,
    now,
    door: {
      ...door,
      contextOf: (request) => ({ ...door.contextOf(request), channel: 'web' }),
    },
    pageOf: async (request, reply, theirs) => {
      const person = await readerOf(request);
      const language = languageOfPage(request, person?.language ?? theirs);
      keepLanguage(request, reply, secure);
      reply.header('content-language', language);
      return {
        ...wordsOf(language),
        terms: await termsIn(language),
        path: pathWithoutLanguage(request),
        assets: request.server.pageAssets,
        csrf: accounts.csrfTokenOf(request),
        reader:
          person === undefined
            ? null
            : {
                ...person,
                organization: person.organization[language],
                desks: request.bearer === undefined ? [] : desksOf(request.bearer),
                may: (verb) => request.bearer !== undefined && may(request.bearer, verb),
              },
      };
    },
  };
}

/** The part of a page that only its language decides. */
export function wordsOf(
  language: Language,
): Pick<Page, 'language' | 'words' | 'date' | 'number' | 'list'> {
  return {
    language,
    words: (key, parameters) => text(language, key, parameters),
    date: (iso) => dateInWords(language, iso),
    number: (value) => new Intl.NumberFormat(language).format(value),
    list: (items) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
  };
}
