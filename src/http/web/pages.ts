// All pages, and what they alone need.
import formbody from '@fastify/formbody';
import type { App, HttpDeps } from '../deps.ts';
import type { Door } from '../door.ts';
import type { AccountDoor } from '../session.ts';
import { accountRoutes } from './accounts/account.ts';
import { invitationRoutes } from './accounts/invitations.ts';
import { mailboxRoutes } from './accounts/mailbox.ts';
import { passwordRoutes } from './accounts/passwords.ts';
import { preferenceRoutes } from './accounts/preferences.ts';
import { secondFactorRoutes } from './accounts/second-factor.ts';
import { signInRoutes } from './accounts/sign-in.ts';
import { auditRoutes } from './audit.ts';
import { catalogueRoutes } from './catalogue/catalogue.ts';
import { offerFeedRoute } from './catalogue/offer-feed.ts';
import { confirmationRoutes } from './confirmations.ts';
import { deskRoutes } from './desk.ts';
import { demandPageRoutes } from './figures/demand.ts';
import { gapRoutes } from './figures/gaps.ts';
import { statisticsRoute } from './figures/statistics.ts';
import { serveAssets } from './frame/assets.ts';
import { compressPages } from './frame/compress.ts';
import { openPages } from './frame/page-door.ts';
import { openPublic } from './frame/public-door.ts';
import { helpRoutes } from './help.ts';
import { homeRoute } from './home.ts';
import { importRoutes } from './imports/imports.ts';
import { jobRoutes } from './jobs.ts';
import { needFormRoutes } from './needs/need-form.ts';
import { needRoutes } from './needs/needs.ts';
import { offerDeskRoutes } from './offers/offer-desk.ts';
import { offerConfirmationRoutes } from './offers/offer-desk-confirmation.ts';
import { offerListRoutes } from './offers/offer-desk-lists.ts';
import { offerSlots } from './offers/offer-desk-slots.ts';
import { offerFormRoutes } from './offers/offer-form.ts';
import { offerFormEditionRoutes } from './offers/offer-form-editions.ts';
import { peopleRoutes } from './people/people.ts';
import { pointOfContactRoutes } from './people/points-of-contact.ts';
import { policyPages } from './policies/policies.ts';
import { whatIfPages } from './policies/what-if.ts';
import { matchesRoute } from './proposals/matches.ts';
import { decisionRoutes } from './proposals/proposal-decisions.ts';
import { proposalRoute } from './proposals/proposal-page.ts';
import { proposalsRegister } from './proposals/proposals-register.ts';
import { queuePages } from './queue/queue.ts';
import { releasePageRoutes } from './releases/releases.ts';

/** Largest form in bytes; forms with texts of a record, or with documents, say their own limit. */
const formLimit = 65_536;

/** Serves the pages. */
export async function pages(
  app: App,
  deps: HttpDeps,
  { accounts, api }: { accounts: AccountDoor; api: Door },
): Promise<void> {
  await serveAssets(app);
  const door = openPages(deps, api, accounts);
  await app.register(async (web: App) => {
    await compressPages(web);
    web.addHook('onRoute', (route) => {
      route.bodyLimit ??= formLimit;
    });
    await web.register(formbody);
    signInRoutes(web, door);
    passwordRoutes(web, door);
    invitationRoutes(web, door);
    confirmationRoutes(web, door);
    accountRoutes(web, door);
    const publicDoor = openPublic(deps, door);
    homeRoute(web, publicDoor);
    offerFeedRoute(web, publicDoor);
    statisticsRoute(web, publicDoor);
    helpRoutes(web, door);
    gapRoutes(web, door);
    jobRoutes(web, door);
    catalogueRoutes(web, publicDoor, offerSlots(door));
    offerListRoutes(web, door);
    offerFormRoutes(web, door);
    offerFormEditionRoutes(web, door);
    offerDeskRoutes(web, door);
    offerConfirmationRoutes(web, door);
    demandPageRoutes(web, door);
    releasePageRoutes(web, door);
    needRoutes(web, door);
    deskRoutes(web, door);
    pointOfContactRoutes(web, door);
    preferenceRoutes(web, door);
    proposalRoute(web, door);
    decisionRoutes(web, door);
    matchesRoute(web, door);
    policyPages(web, door);
    queuePages(web, door);
    proposalsRegister(web, door);
    whatIfPages(web, door);
    secondFactorRoutes(web, door);
    await needFormRoutes(web, door);
    peopleRoutes(web, door);
    auditRoutes(web, door);
    await importRoutes(web, door);
    if (deps.mailbox !== undefined) mailboxRoutes(web, door, deps.mailbox);
  });
}
