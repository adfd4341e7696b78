// Every page of the service with somebody who may read it, found by itself: the routes are those that the
// app registered, the records and who may read them those of the walk of access.
import { linkTo } from '../../../../src/actions/links.ts';
import { requestConfirmation } from '../../../../src/actions/request-confirmation.ts';
import type { Mailbox } from '../../../../src/domain/mailbox.ts';
import { signIn, type Walker } from '../../../access/cast.ts';
import { buildWorld } from '../../../access/fixture.ts';
import {
  addressOf,
  expected,
  lineOf,
  type Route,
  routesOf,
  titleOf,
} from '../../../access/visits.ts';
import type { World } from '../../../access/world.ts';
import { now } from '../../../support/offers.ts';
import { buildConfirmer, enteredNeed } from '../../../support/on-behalf.ts';
import { invite, lastPart, links, member, resetToken } from '../../accounts/support.ts';
import { openApi } from '../../support.ts';

/** Somebody who reads pages; nobody is signed in where `headers` are empty. */
export type PageReader = { name: string; headers: Readonly<Record<string, string>> };

/** A page as somebody reads it. */
export type PageToWalk = { title: string; address: string; reader: PageReader };

export type PageWorld = {
  world: World;
  /** The pages of a route, each as everybody reads it who may. */
  pagesOf(route: Route): Promise<PageToWalk[]>;
  close(): Promise<void>;
};

/** Routes for programs, files and parts of pages. */
const others =
  /^\/(api|assets|docs|healthz|readyz|metrics)(\/|$)|\.(csv|xlsx|xml|atom|ics|json|svg|pdf)$/;

/** Why a route has no page that could be opened here. */
const noPage: Readonly<Record<string, string>> = {
  'GET /sign-in/code': 'needs a sign-in under way: accounts.test.ts looks at it',
};

/** The people who sign in, one of each desk: their roles as the walk names them. */
const readers = ['ecu focal-point', 'unodc provider-editor', 'oas-dtoc officer'] as const;
const furtherReaders = ['oas-dtoc approver', 'oas-dtoc administrator'] as const;

const mail = {
  id: 'a-mail',
  at: now,
  to: 'somebody@example.org',
  subject: 'A mail of the tests',
  from: 'enlace@example.org',
  messageId: '<a-mail@example.org>',
  language: 'en',
  text: 'Something happened.',
  html: '<p>Something happened.</p>',
  links: ['https://enlace.example.org/'],
};

const mailbox: Mailbox = { list: async () => [mail], open: async () => mail };

/** The routes of the app that answer with pages. */
export function pageRoutes(app: World['api']['app']): Route[] {
  return routesOf(app).filter(({ method, url }) => method === 'GET' && !others.test(url));
}

/** Builds the world of the walk, with people who are signed in at each desk. */
export async function openPageWorld(): Promise<PageWorld> {
  const api = await openApi({ mailbox, now: () => now });
  const world = await buildWorld(api);
  const signedIn = world.cast.walkers.filter(({ name, session }) =>
    readers.some((reader) => session === 'full' && name.startsWith(`${reader},`)),
  );
  for (const name of furtherReaders) {
    const actor = world.cast.actor(name);
    const headers = await signIn(api, actor, 'full');
    signedIn.push({ name: `${name}, signed in (full)`, actor, headers, session: 'full' });
  }
  const examples = await linksIn(world);
  return {
    world,
    pagesOf: async (route) => await pagesOf(world, route, signedIn, examples),
    close: async () => await api.close(),
  };
}

/** The pages to which links lead, by the title of their route. */
async function linksIn(world: World): Promise<ReadonlyMap<string, string>> {
  const { api, cast } = world;
  const { token } = await invite(api, 'ecu', 'drafter');
  const officer = api.database.as(cast.actor('oas-dtoc officer'), { now });
  const { reference } = await enteredNeed(officer);
  const confirmer = await buildConfirmer(api.database, 'ecu');
  const named = { noun: 'need', reference } as const;
  const { id } = await requestConfirmation(officer, named, { person: confirmer.id });
  return new Map([
    ['GET /invitations/:token', `/invitations/${token}`],
    ['GET /confirmations/:token', `/confirmations/${lastPart(linkTo(links, 'confirmations', id))}`],
    ['GET /password/:token', `/password/${await forgotten(world)}`],
    ['GET /mailbox/:id', `/mailbox/${mail.id}`],
  ]);
}

/** The token of the link by which somebody who forgot the password sets another. */
async function forgotten({ api }: World): Promise<string> {
  const { actor, email } = await member(api, 'ecu', 'drafter');
  await api.app.inject({
    method: 'POST',
    url: '/password/forgotten',
    headers: {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams({ email }).toString(),
  });
  return await resetToken(api, actor.id);
}

async function pagesOf(
  world: World,
  route: Route,
  signedIn: readonly Walker[],
  examples: ReadonlyMap<string, string>,
): Promise<PageToWalk[]> {
  const title = titleOf(route);
  if (Object.hasOwn(noPage, title)) return [];
  const example = examples.get(title);
  const nobody: PageReader = { name: 'nobody', headers: {} };
  if (example !== undefined) return [{ title, address: example, reader: nobody }];
  const line = lineOf(route);
  if (line === undefined) throw new Error(`${title} has no line in test/access/page-requests.ts`);
  const records = line.about === undefined ? [null] : world.records[line.about];
  const pages: PageToWalk[] = [];
  let redirects = 0;
  for (const walker of [null, ...signedIn]) {
    const promising = records.filter((record) =>
      expected(route, line, { walker, record }).some((status) => status === 200 || status === 303),
    );
    const reader = walker ?? nobody;
    for (const record of promising) {
      const address = addressOf(route, line, record);
      const { statusCode, headers, body } = await world.api.app.inject({
        url: address,
        headers: { accept: 'text/html', ...reader.headers },
      });
      if (statusCode >= 300 && statusCode < 400) redirects += 1;
      const type = String(headers['content-type']);
      if (statusCode !== 200 || !type.startsWith('text/html')) continue;
      if (body.startsWith('<!doctype html>')) pages.push({ title, address, reader });
      else redirects += 1;
      break;
    }
  }
  if (pages.length === 0 && redirects === 0) {
    throw new Error(
      `nobody of ${signedIn.length + 1} readers gets the page ${title}: make an example of it in test/http/web/walks/pages-to-walk.ts`,
    );
  }
  return pages;
}
