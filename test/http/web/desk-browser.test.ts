// The desk of the secretariat in a real browser that runs scripts: what changes in place, and on paper.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { proposeMatchesForNeed } from '../../../src/actions/propose-matches.ts';
import { text } from '../../../src/messages/format.ts';
import { openDesk } from '../../support/desk.ts';
import { submittedNeed } from '../../support/needs.ts';
import { now, offerInput, publishedOffer } from '../../support/offers.ts';
import { matcherOf } from '../../support/proposals.ts';
import { openSite, type Site } from './browser.ts';

/** A4 without its margins. */
const paper = { width: 672, height: 980 };

let site: Site;
let context: BrowserContext;
let page: Page;
const references: string[] = [];

beforeAll(async () => {
  site = await openSite();
  const { api } = site;
  const desk = await openDesk(api.database);
  await publishedOffer([desk.as('editor'), desk.as('officer')], offerInput());
  const matcher = matcherOf(api.database, now);
  for (const participants of [1, 2]) {
    const { id, reference } = await submittedNeed(desk.as('ecuador'), { participants });
    await proposeMatchesForNeed(matcher, { needId: id }, null);
    references.push(reference);
  }
  ({ page } = await site.visit('en', { screen: 'desk' }));
  context = page.context();
  const key = await api.keyFor(desk.people.officer.id);
  await context.setExtraHTTPHeaders({ authorization: `Bearer ${key}` });
}, 120_000);
afterAll(async () => await site.close());

const words = (key: Parameters<typeof text>[1], values = {}) => text('en', key, values);
const needs = () => page.locator('article.queue-need');

it('a filter of the queue acts at once, stands in the address, and one step back takes it away', async () => {
  await page.goto('/queue');
  await expect.poll(() => needs().count()).toBe(references.length);
  const state = page.getByLabel(words('queue.filter.state'), { exact: true });
  await state.focus();
  await state.selectOption('PER');
  await page.getByText(words('queue.none-found')).waitFor();
  expect(new URL(page.url()).searchParams.get('state')).toBe('PER');
  expect(await state.evaluate((field) => field.matches(':focus'))).toBe(true);
  // The same list in another language.
  const french = await page.getByRole('link', { name: 'Français' }).getAttribute('href');
  expect(french).toContain('state=PER');
  expect(french).toContain('language=fr');
  await page.goBack();
  await needs().first().waitFor();
  expect(page.url()).toBe(`${site.address}/queue`);
});

it('who takes a need keeps what is ticked, and the place', async () => {
  await page.goto('/queue');
  const box = page.locator('input[name="ticked"]').last();
  await box.check();
  const button = page.locator(`#taking-${references[0]}`);
  await button.focus();
  await page.keyboard.press('Enter');
  await button.getByText(words('queue.put-back')).waitFor();
  expect(await box.isChecked()).toBe(true);
  expect(await button.evaluate((element) => element.matches(':focus'))).toBe(true);
});

it('values that are tried act at once, and the address holds them in one step', async () => {
  await page.goto('/what-if');
  const steps = await page.evaluate('history.length');
  await page.locator('.what-if-values [name="weights/topic"]').fill('281');
  await page.keyboard.press('Tab');
  await page.getByText(words('what-if.sum', { sum: '1,001' })).waitFor();
  expect(new URL(page.url()).searchParams.get('weights/topic')).toBe('281');
  expect(await page.evaluate('history.length')).toBe(steps);
});

it('a need is printed with its reference and without what can only be pressed', async () => {
  await page.goto(`/needs/${references[0]}`);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
  expect(await page.locator('h1').innerText()).toContain(references[0]);
  expect(await page.locator('main').getByRole('button').count()).toBe(0);
  const menu = page.getByRole('navigation', { name: words('nav.main'), exact: true });
  expect(await menu.count()).toBe(0);
});
