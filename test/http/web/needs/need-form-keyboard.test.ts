// The form of needs in a real browser that runs no script, on a narrow screen, by the keyboard alone.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../../../src/embedded/free-port.ts';
import type { MessageKey } from '../../../../src/messages/catalogues.ts';
import { text } from '../../../../src/messages/format.ts';
import { openChromium } from '../../../support/chromium.ts';
import { member, password } from '../../accounts/support.ts';
import { type Api, openApi, quiet } from '../../support.ts';

const narrow = { width: 320, height: 640 };
/** Nothing on these pages is further away. */
const mostTabs = 200;

let api: Api;
let browser: Browser;
let address: string;

beforeAll(async () => {
  const port = await freePort(undefined);
  address = `http://127.0.0.1:${port}`;
  api = await openApi({ links: { ...quiet.links, publicUrl: address } });
  await api.app.listen({ host: '127.0.0.1', port });
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

const words = (key: MessageKey) => text('pt', key);

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if (await wanted.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('it cannot be reached by the keyboard');
}

async function typeInto(page: Page, label: MessageKey, value: string): Promise<void> {
  await tabTo(page, page.getByLabel(words(label), { exact: true }));
  await page.keyboard.type(value);
}

async function press(page: Page, button: MessageKey): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: words(button), exact: true }));
  await page.keyboard.press('Enter');
}

async function sees(page: Page, heading: MessageKey): Promise<void> {
  await page.getByRole('heading', { level: 1, name: words(heading), exact: true }).waitFor();
  const width = await page.locator('html').evaluate((html) => html.scrollWidth);
  expect([heading, width]).toEqual([heading, narrow.width]);
}

it('a need is filed in Portuguese by the keyboard alone, without a script', async () => {
  const { email } = await member(api, 'bra', 'focal-point');
  const context = await browser.newContext({
    locale: 'pt',
    viewport: narrow,
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(`${address}/sign-in?language=pt&next=%2Fneeds%2Fnew`);
  await typeInto(page, 'sign-in.email', email);
  await typeInto(page, 'sign-in.password', password);
  await page.keyboard.press('Enter');

  await sees(page, 'need-form.title.need');
  await press(page, 'need-form.save-and-continue');
  await page.getByRole('alert').getByText(words('wrong.content/title.missing')).waitFor();
  await typeInto(page, 'need-form.name', 'Rastreamento de armas de fogo');
  await page.keyboard.press('Enter');

  await sees(page, 'need-form.title.details');
  await typeInto(page, 'need-field.participants', '25');
  await press(page, 'need-form.save-and-continue');

  await sees(page, 'need-form.title.asks');
  await tabTo(page, page.getByRole('checkbox', { name: /armas/i }).first());
  await page.keyboard.press('Space');
  await press(page, 'need-form.save-and-continue');

  await sees(page, 'need-form.title.check');
  await press(page, 'need-form.submit');
  await sees(page, 'receipt.title');
  expect(page.url()).toMatch(/\/needs\/N-\w{6}\/receipt$/);
  await context.close();
}, 120_000);
