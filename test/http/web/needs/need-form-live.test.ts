// The form of a need in a real browser that runs scripts: help comes while somebody types, and gets in the
// way of nothing.
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { text } from '../../../../src/messages/format.ts';
import { openSite, type Site } from '../browser.ts';

/** Milliseconds in which something that was asked for comes on a busy machine. */
const patience = 20_000;

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  const { key } = await site.api.person('bra', 'focal-point');
  ({ page } = await site.visit('pt', { screen: 'desk' }));
  await page.context().setExtraHTTPHeaders({ authorization: `Bearer ${key}` });
}, 120_000);
afterAll(async () => await site.close());

const words = (key: Parameters<typeof text>[1], values = {}) => text('pt', key, values);
const title = () => page.getByLabel(words('need-form.name'), { exact: true });
const description = () => page.getByLabel(words('need-form.description'), { exact: true });
const help = () => page.locator('#need-form-help');

/** How many requests for help came, and what answers each from now on. */
async function listenFor(answer: (route: Route, count: number) => Promise<void>) {
  let count = 0;
  await page.route('**/needs/new', async (route) => {
    if (route.request().method() !== 'POST') return await route.continue();
    count += 1;
    await answer(route, count);
  });
  return () => count;
}

it('topics, advice and offers come after a pause; the field keeps its focus, its words and its cursor', async () => {
  await page.goto('/needs/new');
  expect(await help().innerText()).toBe('');
  await title().fill('Apoio ao Ministério Público');
  await description().fill('Precisamos de um curso sobre rastreamento de armas de fogo');
  await page.keyboard.press('Home');
  await help()
    .getByRole('heading', { name: words('need-form.help-title') })
    .waitFor();
  const found = words('form.quoted', { words: 'rastreamento de armas de fogo' });
  await help()
    .getByText(words('form.in-text', { words: found }))
    .waitFor();
  const status = help().getByRole('status');
  expect(await status.textContent()).toContain(words('need-form.help-offers', { offers: 0 }));
  expect(await description().evaluate((field) => field.matches(':focus'))).toBe(true);
  await page.keyboard.type('Hoje: ');
  expect(await description().inputValue()).toMatch(/^Hoje: Precisamos/);
}, 120_000);

it('newer typing abandons what was asked for before, and comes to one answer', async () => {
  await page.goto('/needs/new');
  const held: Route[] = [];
  const count = await listenFor(async (route, number) => {
    if (number === 1) held.push(route);
    else await route.continue();
  });
  const abandoned = page.waitForEvent('requestfailed', (request) => request.method() === 'POST');
  await title().fill('Lavagem de dinheiro');
  await expect.poll(count, { timeout: patience }).toBe(1);
  await title().fill('Rastreamento de armas de fogo');
  await abandoned;
  await help().getByText('armas de fogo').first().waitFor();
  expect(held).toHaveLength(1);
  expect(count()).toBe(2);
  expect(await help().innerText()).not.toContain('dinheiro');
  await page.unroute('**/needs/new');
}, 120_000);

it('a request that fails or is refused says nothing and takes nothing away', async () => {
  await page.goto('/needs/new');
  await title().fill('Lavagem de dinheiro');
  await help().getByText('dinheiro').first().waitFor();
  const before = await help().innerHTML();
  for (const status of [401, 429, 500]) {
    await listenFor(async (route) => {
      await route.fulfill({ status, contentType: 'text/html', body: '<h1>Não</h1>' });
    });
    const answered = page.waitForEvent('requestfinished', (one) => one.method() === 'POST');
    await title().pressSequentially(' e');
    await answered;
    expect(await help().innerHTML()).toBe(before);
    expect(await page.locator('h1').innerText()).toBe(words('need-form.title.need'));
    await page.unroute('**/needs/new');
  }
}, 120_000);

it('the language is changed with one press, and leaving what came back unsaved is asked about', async () => {
  await page.goto('/needs/new');
  await title().fill('Lavagem de dinheiro');
  await page.getByRole('button', { name: 'Français' }).click();
  const heading = { level: 1, name: text('fr', 'need-form.title.need') } as const;
  await page.getByRole('heading', heading).waitFor();
  const again = page.getByLabel(text('fr', 'need-form.name'), { exact: true });
  expect(await again.inputValue()).toBe('Lavagem de dinheiro');
  const asked = page.waitForEvent('dialog');
  // A browser asks only about pages that somebody touched.
  await again.click();
  const service = { name: text('fr', 'layout.service'), exact: true } as const;
  const leaving = page.getByRole('link', service).first().click();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leaving.catch(() => undefined);
  expect(await again.inputValue()).toBe('Lavagem de dinheiro');
  // Enter in a line saves: it does not press the button of a language.
  await again.press('Enter');
  await page
    .getByRole('heading', { level: 1, name: text('fr', 'need-form.title.details') })
    .waitFor();
}, 120_000);
