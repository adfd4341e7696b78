// The way of a need through the pages, step by step, as the people at both ends of it go.
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { proposeMatchesForNeed } from '../../../../src/actions/propose-matches.ts';
import { withActor } from '../../../../src/db/client.ts';
import { addDays } from '../../../../src/domain/dates.ts';
import type { Language } from '../../../../src/domain/vocabulary.ts';
import { termsFrom } from '../../../../src/http/web/frame/terms.ts';
import { dateInWords } from '../../../../src/messages/format.ts';
import { findNeedVisibleTo } from '../../../../src/store/needs/need-reads.ts';
import type { Terms } from '../../../../src/views/page.ts';
import { system } from '../../../support/database.ts';
import { matcherOf, proposalsOf, readProposal } from '../../../support/proposals.ts';
import { password, totp } from '../../accounts/support.ts';
import type { Api } from '../../support.ts';
import type { Visitor } from '../browser.ts';
import type { Filing } from './filings.ts';

const today = new Date().toISOString().slice(0, 10);
/** When help is wanted, and when the offers that answer are held. */
export const periods = {
  wanted: { from: addDays(today, 60), to: addDays(today, 240) },
  offered: { from: addDays(today, 100), to: addDays(today, 110) },
};

/** Goes a step; where it fails, the error says which it was, and on which page. */
export async function step<Result>(
  { page, language }: Visitor,
  name: string,
  go: () => Promise<Result>,
): Promise<Result> {
  try {
    return await go();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(`in ${language}: ${name}, at ${page.url()}: ${said}`, { cause: error });
  }
}

/** Signs in through the pages, with a password alone. */
export async function signIn(visitor: Visitor, email: string): Promise<void> {
  await step(visitor, 'signs in', async () => {
    const { page, words, hands } = visitor;
    await visitor.open(`/?language=${visitor.language}`);
    const account = page.getByRole('navigation', { name: words('layout.account'), exact: true });
    await hands.press(account.getByRole('link', { name: words('nav.sign-in'), exact: true }));
    await visitor.sees('sign-in.title');
    await writeCredentials(visitor, email);
  });
}

/** Fills in the form of signing in, wherever it is shown. */
export async function writeCredentials(visitor: Visitor, email: string): Promise<void> {
  await visitor.type('sign-in.email', email);
  await visitor.type('sign-in.password', password);
  await visitor.press('sign-in.button');
}

/** Sets up the second factor that a role requires, where signing in leads to it. */
export async function setUpSecondFactor(visitor: Visitor): Promise<void> {
  await step(visitor, 'sets up the second factor', async () => {
    await visitor.sees('second-factor.title');
    await visitor.type('sign-in.password', password);
    await visitor.press('second-factor.begin');
    await visitor.sees('enrolment.title');
    const shown = await visitor.page.locator('p.code').textContent();
    await visitor.type('enrolment.code', totp((shown ?? '').replaceAll(' ', ''), 0));
    await visitor.press('enrolment.button');
    await visitor.isTold('done.second-factor-on');
  });
}

/** Files a need by all steps of the form; gives the reference that the receipt says. */
export async function fileNeed(api: Api, visitor: Visitor, filing: Filing): Promise<string> {
  const terms = await termsOf(api, visitor.language);
  await step(visitor, 'says what is needed', async () => await sayNeed(visitor, filing));
  await step(visitor, 'gives the details', async () => await sayDetails(visitor, terms, filing));
  await step(visitor, 'confirms topics and asks', async () => {
    await sayAsks(visitor, terms, filing);
  });
  await step(visitor, 'checks and submits the need', async () => {
    await visitor.sees('need-form.title.check');
    await visitor.page.getByRole('link', { name: filing.offer.title, exact: true }).waitFor();
    await visitor.press('need-form.submit');
  });
  return await step(visitor, 'reads the receipt', async () => await readReceipt(api, visitor));
}

export async function sayNeed(visitor: Visitor, { title, description }: Filing): Promise<void> {
  await visitor.go('nav.file-need');
  await visitor.sees('need-form.title.need');
  const language = visitor.page.getByLabel(visitor.words('need-form.language'), { exact: true });
  expect(await language.inputValue()).toBe(visitor.language);
  await visitor.type('need-form.name', title);
  await visitor.type('need-form.description', description);
  await visitor.press('need-form.save-and-continue');
}

/** Fills in the step of details, and saves it. */
export async function sayDetails(visitor: Visitor, terms: Terms, filing: Filing): Promise<void> {
  const { hands, page, words, language } = visitor;
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await visitor.sees('need-form.title.details');
  for (const code of filing.audience) {
    await hands.tick(choice(visitor, words('need-field.audience'), terms.label('audience', code)));
  }
  await visitor.type('need-field.participants', String(filing.participants));
  const delivery = words('need-field.deliveryLanguages');
  await hands.tick(choice(visitor, delivery, terms.label('language', language)));
  await hands.writeDate(field(words('need-form.from')), periods.wanted.from);
  await hands.writeDate(field(words('need-form.to')), periods.wanted.to);
  await visitor.press('need-form.save-and-continue');
}

async function sayAsks(visitor: Visitor, terms: Terms, filing: Filing): Promise<void> {
  const { hands, page, words } = visitor;
  await visitor.sees('need-form.title.asks');
  // The name of the box goes on with the words of the need that show the topic.
  const because = words('form.in-text', { words: '' }).replace(/\s+/g, ' ').trim();
  const name = new RegExp(`^${terms.label('concept', filing.theme)} ${because}`);
  const themes = page.getByRole('group', { name: words('need-form.themes') });
  await hands.tick(themes.getByRole('checkbox', { name }));
  if (filing.asks > 1) {
    const legend = words('need-form.suggested-asks', { asks: filing.asks });
    for (const box of await page.getByRole('group', { name: legend }).getByRole('checkbox').all()) {
      await hands.tick(box);
    }
    await visitor.press('need-form.accept');
    const last = words('need-form.ask', { number: filing.asks });
    await page.getByRole('group', { name: last, exact: true }).waitFor();
    await visitor.sees('need-form.title.asks');
  }
  await visitor.press('need-form.save-and-continue');
}

async function readReceipt(api: Api, visitor: Visitor): Promise<string> {
  const { page, words, language } = visitor;
  await visitor.sees('receipt.title');
  const reference = /N-[0-9A-Z]{6}/.exec(await page.locator('main').innerText())?.[0] ?? '';
  const { answerDueAt } = await needOf(api, reference);
  const date = dateInWords(language, answerDueAt?.toISOString().slice(0, 10) ?? '');
  await page.getByText(words('receipt.promise', { reference, date }), { exact: true }).waitFor();
  return reference;
}

/** The matcher at work on a need. */
export async function matchNeed({ database }: Api, { id }: { id: string }): Promise<void> {
  await proposeMatchesForNeed(matcherOf(database, new Date()), { needId: id }, null);
}

export async function needOf({ database }: Api, reference: string) {
  return await withActor(database.worker, system, async (tx) => {
    return await findNeedVisibleTo(tx, system, reference);
  });
}

/** What is looked for in the queue: by the reference of the need, and the title of the offer. */
type Wanted = { need: string; offer: string; proposal: string };

/** Finds a need in the queue, takes it by name, and opens what is proposed. */
export async function openFromQueue(
  visitor: Visitor,
  { need, offer, proposal }: Wanted,
): Promise<void> {
  const { hands, words } = visitor;
  await step(visitor, `takes ${need} from the queue`, async () => {
    const queued = await findInQueue(visitor, need);
    await hands.press(queued.getByRole('button', { name: words('queue.take') }));
    await queued.getByText(words('queue.yours'), { exact: true }).waitFor();
  });
  await step(visitor, `opens the proposal for ${need}`, async () => {
    await openProposal(visitor, { need, offer, proposal });
  });
}

/** Opens what is proposed for a need, from the queue. */
export async function openProposal(
  visitor: Visitor,
  { need, offer, proposal }: Wanted,
): Promise<void> {
  const queued = await findInQueue(visitor, need);
  const line = queued.getByRole('listitem').filter({ hasText: offer });
  await visitor.hands.press(line.getByRole('link', { name: proposal }));
}

async function findInQueue(visitor: Visitor, need: string): Promise<Locator> {
  const { page } = visitor;
  if (new URL(page.url()).pathname !== '/queue') await visitor.go('nav.queue');
  await visitor.sees('nav.queue');
  return page.getByRole('article').filter({ hasText: need });
}

/** The reason that is given for each decision. */
const givenReason = {
  recommend: 'review.recommend.best-available',
  approve: 'review.approve.as-recommended',
} as const;
/** What is said of each decision afterwards. */
const decided = {
  recommend: 'done.proposal-recommended',
  approve: 'done.proposal-approved',
} as const;

/** Decides about the proposal that is shown, with one of the coded reasons. */
export async function decide(
  visitor: Visitor,
  proposal: string,
  decision: 'recommend' | 'approve',
): Promise<void> {
  const { hands, page, words } = visitor;
  await step(visitor, `${decision}s ${proposal}`, async () => {
    await visitor.sees('dossier.title', { reference: proposal });
    await visitor.follow('dossier.to-decision');
    await hands.tick(page.getByRole('radio', { name: words(givenReason[decision]), exact: true }));
    await visitor.press(`decide-button.${decision}`);
    await visitor.isTold(decided[decision]);
    await visitor.sees('dossier.title', { reference: proposal });
  });
}

/** Sees what was approved and why, from the desk to the proposal, and nothing that is not for states. */
export async function readApproved(
  api: Api,
  visitor: Visitor,
  { need, proposal, filing }: { need: string; proposal: string; filing: Filing },
): Promise<void> {
  const { hands, page, words } = visitor;
  const { reasons, assessment } = await readProposal(api.database, proposal);
  const terms = await termsOf(api, visitor.language);
  const readsWhy = async (place: Locator) => {
    expect(reasons?.length).toBeGreaterThan(0);
    for (const reason of reasons ?? []) {
      const said = terms.reason(reason).replaceAll(/\s+/g, ' ');
      await place.getByRole('listitem').filter({ hasText: said }).waitFor();
    }
    expect(await place.innerText()).not.toContain('oas-dtoc');
    const digits = (await page.locator('main').innerText()).replaceAll(/[\s.,]/g, '');
    expect(digits).not.toContain(String(assessment?.score));
  };
  await step(visitor, `finds ${need} on the desk`, async () => {
    await visitor.go('nav.desk');
    await visitor.sees('desk.title');
    await page.getByRole('heading', { name: words('desk.approved'), exact: true }).waitFor();
    await hands.press(page.getByRole('link', { name: `${filing.title} ${need}` }));
  });
  await step(visitor, `reads on the page of ${need} what was approved and why`, async () => {
    await visitor.sees('need.title', { reference: need });
    const came = page.getByRole('region', { name: words('need.came'), exact: true });
    await came.getByRole('heading', { name: filing.offer.title, exact: true }).waitFor();
    await readsWhy(came);
    const name = words('need.see-proposal', { reference: proposal });
    await hands.press(came.getByRole('link', { name, exact: true }));
  });
  await step(visitor, `reads ${proposal}`, async () => {
    await visitor.sees('dossier.title', { reference: proposal });
    await readsWhy(page.getByRole('main'));
  });
}

/** The proposal of an offer for a need. */
export async function proposalOf(
  { database }: Api,
  { need, offer }: { need: string; offer: string },
): Promise<string> {
  const found = (await proposalsOf(database, need)).find((one) => one.offer === offer);
  if (found === undefined) throw new Error(`${offer} was not proposed for ${need}`);
  return found.reference;
}

/** A choice of a group. */
function choice({ page }: Visitor, legend: string, label: string): Locator {
  return page
    .getByRole('group', { name: legend })
    .getByRole('checkbox', { name: label, exact: true });
}

/** The words of reference data in a language. */
export async function termsOf({ database }: Api, language: Language): Promise<Terms> {
  return await termsFrom(database.app, () => new Date())(language);
}
