// All pages, and what they alone need.
import formbody from '@fastify/formbody';
import type { App, HttpDeps } from '../deps.ts';
import type { Door } from '../door.ts';
import type { AccountDoor } from '../session.ts';
import { accountRoutes } from './account.ts';
import { serveAssets } from './assets.ts';
import { auditRoutes } from './audit.ts';
import { catalogueRoutes } from './catalogue.ts';
import { compressPages } from './compress.ts';
import { confirmationRoutes } from './confirmations.ts';
import { demandPageRoutes } from './demand.ts';
import { deskRoutes } from './desk.ts';
import { gapRoutes } from './gaps.ts';
import { helpRoutes } from './help.ts';
import { homeRoute } from './home.ts';
import { importRoutes } from './imports.ts';
import { invitationRoutes } from './invitations.ts';
import { jobRoutes } from './jobs.ts';
import { mailboxRoutes } from './mailbox.ts';
import { matchesRoute } from './matches.ts';
import { needFormRoutes } from './need-form.ts';
import { needRoutes } from './needs.ts';
import { offerDeskRoutes } from './offer-desk.ts';
import { offerConfirmationRoutes } from './offer-desk-confirmation.ts';
import { offerListRoutes } from './offer-desk-lists.ts';
import { offerSlots } from './offer-desk-slots.ts';
import { offerFeedRoute } from './offer-feed.ts';
import { offerFormRoutes } from './offer-form.ts';
import { offerFormEditionRoutes } from './offer-form-editions.ts';
import { openPages } from './page-door.ts';
import { passwordRoutes } from './passwords.ts';
import { peopleRoutes } from './people.ts';
import { pointOfContactRoutes } from './points-of-contact.ts';
import { policyPages } from './policies.ts';
import { preferenceRoutes } from './preferences.ts';
import { decisionRoutes } from './proposal-decisions.ts';
import { proposalRoute } from './proposal-page.ts';
import { proposalsRegister } from './proposals-register.ts';
import { openPublic } from './public-door.ts';
import { queuePages } from './queue.ts';
import { releasePageRoutes } from './releases.ts';
import { secondFactorRoutes } from './second-factor.ts';
import { signInRoutes } from './sign-in.ts';
import { statisticsRoute } from './statistics.ts';
import { whatIfPages } from './what-if.ts';

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
