// A need on its whole way, from the state that files it to the state that reads what was approved for it,
// through the pages as people use them: in every language, without scripts, by the keyboard, and when a
// session ends half-way.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Bearer } from '../../../../src/domain/actor.ts';
import type { Language } from '../../../../src/domain/vocabulary.ts';
import { sessionCookies } from '../../../../src/http/session.ts';
import { offerInput, publishedOffer } from '../../../support/offers.ts';
import { buildPerson } from '../../../support/people.ts';
import { readProposal } from '../../../support/proposals.ts';
import { member } from '../../accounts/support.ts';
import { type Manner, openSite, type Site, type Visitor } from '../browser.ts';
import { cookieOf } from '../needs/need-desk.ts';
import { type Filing, filings } from './filings.ts';
import {
  decide,
  fileNeed,
  matchNeed,
  needOf,
  openFromQueue,
  openProposal,
  periods,
  proposalOf,
  readApproved,
  sayDetails,
  sayNeed,
  setUpSecondFactor,
  signIn,
  step,
  termsOf,
  writeCredentials,
} from './way-of-a-need.ts';

/** Milliseconds for a way that takes a few seconds on a machine that does nothing else. */
const patience = 120_000;

let site: Site;
/** The offer that answers the need of each language. */
const offers = new Map<Language, string>();
let officer: { actor: Bearer; cookie: string };
let approver: { actor: Bearer; cookie: string };

beforeAll(async () => {
  site = await openSite();
  const { database } = site.api;
  const provider = database.as(await buildPerson(database, 'unodc', 'provider-editor'));
  const publisher = database.as(await buildPerson(database, 'oas-dtoc', 'officer'));
  for (const { language, theme, audience, kind, offer } of Object.values(filings)) {
    const content = { ...offer, language, kind, audience, concepts: [theme] };
    const edition = {
      label: periods.offered.from.slice(0, 4),
      window: periods.offered,
      modes: ['in-person'],
      deliveryLanguages: [language],
      seats: 200,
    };
    const input = offerInput(content, edition);
    offers.set(language, await publishedOffer([provider, publisher], input));
  }
  officer = await staff('officer');
  approver = await staff('approver');
});
afterAll(async () => await site.close());

/** Somebody of the secretariat with the cookie of a session. */
async function staff(role: 'officer' | 'approver') {
  const actor = await buildPerson(site.api.database, 'oas-dtoc', role);
  return { actor, cookie: await cookieOf(site.api, actor) };
}

/** A visitor who has signed in already, with their second factor. */
async function signedIn(
  language: Language,
  { cookie }: { cookie: string },
  manner: Manner = {},
): Promise<Visitor> {
  const visitor = await site.visit(language, manner);
  const value = cookie.slice(cookie.indexOf('=') + 1);
  const name = sessionCookies(site.address).session;
  await visitor.page.context().addCookies([{ name, value, url: site.address }]);
  await visitor.open(`/desk?language=${language}`);
  return visitor;
}

/** A visitor of the secretariat who signs in for the first time, through the pages. */
async function newcomer(language: Language, role: 'officer' | 'approver'): Promise<Visitor> {
  const { email } = await member(site.api, 'oas-dtoc', role);
  const visitor = await site.visit(language, { screen: 'desk' });
  await signIn(visitor, email);
  await setUpSecondFactor(visitor);
  return visitor;
}

/** A focal point of the state that files a need, signed in through the pages. */
async function focalPoint({ language, state }: Filing, manner: Manner): Promise<Visitor> {
  const { email } = await member(site.api, state, 'focal-point');
  const visitor = await site.visit(language, manner);
  await signIn(visitor, email);
  await step(visitor, 'is signed in', async () => await visitor.sees('desk.title'));
  return visitor;
}

/** Files a need, and has it matched. */
async function filed(visitor: Visitor, filing: Filing) {
  const need = await fileNeed(site.api, visitor, filing);
  await matchNeed(site.api, await needOf(site.api, need));
  const offer = offers.get(filing.language) ?? '';
  return { need, proposal: await proposalOf(site.api, { need, offer }) };
}

type Staff = Record<'recommends' | 'approves', () => Promise<Visitor>>;

/** The whole way of a need; gives the proposal that was approved for it. */
async function goWholeWay(filing: Filing, state: Visitor, staffed: Staff): Promise<string> {
  const { need, proposal } = await filed(state, filing);
  const wanted = { need, offer: filing.offer.title, proposal };

  const first = await staffed.recommends();
  await openFromQueue(first, wanted);
  await decide(first, proposal, 'recommend');
  await first.page.context().close();

  const second = await staffed.approves();
  await step(second, `opens the proposal for ${need}`, async () => {
    await openProposal(second, wanted);
  });
  await decide(second, proposal, 'approve');
  await second.page.context().close();

  await readApproved(site.api, state, { need, proposal, filing });
  await state.page.context().close();
  return proposal;
}

async function statusOf(proposal: string): Promise<string> {
  return (await readProposal(site.api.database, proposal)).status;
}

it.each(['en', 'pt', 'fr'] as const)(
  'a need goes its whole way in %s',
  async (language) => {
    const state = await focalPoint(filings[language], { screen: 'desk' });
    const proposal = await goWholeWay(filings[language], state, {
      recommends: async () => await signedIn(language, officer, { screen: 'desk' }),
      approves: async () => await signedIn(language, approver, { screen: 'desk' }),
    });
    expect(await statusOf(proposal)).toBe('approved');
  },
  patience,
);

it(
  'a need goes its whole way in es, among people who all sign in through the pages',
  async () => {
    const state = await focalPoint(filings.es, { screen: 'desk' });
    const proposal = await goWholeWay(filings.es, state, {
      recommends: async () => await newcomer('es', 'officer'),
      approves: async () => await newcomer('es', 'approver'),
    });
    expect(await statusOf(proposal)).toBe('approved');
  },
  patience,
);

it(
  'a need goes its whole way without scripts, on the narrowest screen',
  async () => {
    const manner = { screen: 'narrow', scripts: false } as const;
    const state = await focalPoint(filings.fr, manner);
    const proposal = await goWholeWay(filings.fr, state, {
      recommends: async () => await signedIn('fr', officer, manner),
      approves: async () => await signedIn('fr', approver, manner),
    });
    expect(await statusOf(proposal)).toBe('approved');
  },
  patience,
);

it(
  'a need is filed and a proposal recommended by the keyboard alone',
  async () => {
    const manner = { screen: 'desk', by: 'keyboard' } as const;
    const state = await focalPoint(filings.es, manner);
    const { need, proposal } = await filed(state, filings.es);
    const first = await signedIn('es', officer, manner);
    await openFromQueue(first, { need, offer: filings.es.offer.title, proposal });
    await decide(first, proposal, 'recommend');
    expect(await statusOf(proposal)).toBe('recommended');
  },
  patience,
);

it(
  'what was typed comes back when the session ends in the middle of the form',
  async () => {
    const filing = filings.en;
    const { email } = await member(site.api, filing.state, 'focal-point');
    const visitor = await site.visit('en', { screen: 'desk' });
    const { page, words } = visitor;
    const terms = await termsOf(site.api, 'en');
    await signIn(visitor, email);
    await visitor.sees('desk.title');
    await step(visitor, 'says what is needed', async () => await sayNeed(visitor, filing));
    await step(visitor, 'sends the details without a session', async () => {
      await visitor.sees('need-form.title.details');
      await page.context().clearCookies({ name: sessionCookies(site.address).session });
      await sayDetails(visitor, terms, filing);
      await visitor.sees('sign-in.title');
      await page.getByText(words('kept-form.session-ended'), { exact: true }).waitFor();
    });
    await step(visitor, 'signs in again and sends what was kept', async () => {
      await writeCredentials(visitor, email);
      await visitor.sees('kept-form.title');
      await visitor.press('kept-form.send');
      await visitor.sees('need-form.title.asks');
    });
    await step(visitor, 'finds the details as they were typed', async () => {
      const name = words('need-form.back', { step: words('need-form.step.details') });
      await visitor.hands.press(page.getByRole('link', { name, exact: true }));
      await visitor.sees('need-form.title.details');
      const typed = async (label: 'need-field.participants' | 'need-form.from' | 'need-form.to') =>
        await page.getByLabel(words(label), { exact: true }).inputValue();
      expect(await typed('need-field.participants')).toBe(String(filing.participants));
      expect(await typed('need-form.from')).toBe(periods.wanted.from);
      expect(await typed('need-form.to')).toBe(periods.wanted.to);
      const audience = page.getByRole('group', { name: words('need-field.audience') });
      expect(await audience.getByRole('checkbox', { checked: true }).count()).toBe(
        filing.audience.length,
      );
    });
  },
  patience,
);
