// The running service with a real browser in front of it.
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../../src/domain/vocabulary.ts';
import { freePort } from '../../../src/embedded/free-port.ts';
import type { MessageKey } from '../../../src/messages/catalogues.ts';
import { text } from '../../../src/messages/format.ts';
import { openChromium } from '../../support/chromium.ts';
import { type Api, openApi, quiet } from '../support.ts';

/** The narrowest screen on which everything must be read without scrolling sideways (WCAG 1.4.10). */
const narrow = { width: 320, height: 640 };

/** Milliseconds until something that should be on the page is missing. */
const patience = 10_000;

export type Site = {
  api: Api;
  address: string;
  /** Somebody with a browser of their own, on a narrow screen, whose language is this one. */
  visit(language: Language): Promise<Visitor>;
  close(): Promise<void>;
};

export type Visitor = {
  page: Page;
  /** Words of the catalogue in the language of the visitor. */
  words(key: MessageKey, parameters?: Parameters<typeof text>[2]): string;
  open(path: string): Promise<void>;
  type(label: MessageKey, value: string): Promise<void>;
  press(button: MessageKey): Promise<void>;
  follow(link: MessageKey): Promise<void>;
  /** Expects to be on the page with this heading, fit for a narrow screen and without a fault. */
  sees(heading: MessageKey): Promise<void>;
  /** Expects the words of what was just achieved. */
  isTold(notice: MessageKey): Promise<void>;
  /** Expects the page again with this error at this field: in its title, its summary and its place. */
  isRefused(error: MessageKey, label: MessageKey): Promise<void>;
};

/** Opens the service on a free port, and a browser. */
export async function openSite(): Promise<Site> {
  const port = await freePort(undefined);
  const publicUrl = `http://127.0.0.1:${port}`;
  const api = await openApi({ links: { ...quiet.links, publicUrl } });
  await api.app.listen({ host: '127.0.0.1', port });
  const browser = await openChromium();
  return {
    api,
    address: publicUrl,
    visit: async (language) => await visit(browser, publicUrl, language),
    close: async () => {
      await browser.close();
      await api.close();
    },
  };
}

async function visit(browser: Browser, address: string, language: Language): Promise<Visitor> {
  const context = await browser.newContext({ locale: language, viewport: narrow });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const faults = faultsOf(page);
  const words: Visitor['words'] = (key, parameters) => text(language, key, parameters);
  const field = (label: MessageKey) => page.getByLabel(words(label), { exact: true });
  return {
    page,
    words,
    open: async (path) => void (await page.goto(new URL(path, address).href)),
    type: async (label, value) => await field(label).fill(value),
    press: async (button) => {
      await page.getByRole('button', { name: words(button), exact: true }).click();
    },
    follow: async (link) => {
      await page.getByRole('link', { name: words(link), exact: true }).click();
    },
    sees: async (heading) => {
      await page.getByRole('heading', { level: 1, name: words(heading), exact: true }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(narrow.width);
      expect(faults).toEqual([]);
    },
    isTold: async (notice) => {
      await page
        .getByRole('status')
        .filter({ hasText: words(notice) })
        .waitFor();
    },
    isRefused: async (error, label) => {
      const summary = page.getByRole('alert');
      await summary.getByRole('link', { name: words(error) }).click();
      expect(await page.title()).toContain(words('form.error-in-title', { title: '' }).trim());
      const wrong = field(label);
      expect(await wrong.evaluate((input) => input.matches(':focus'))).toBe(true);
      expect(await wrong.getAttribute('aria-invalid')).toBe('true');
      const id = await wrong.getAttribute('id');
      expect(await page.locator(`#${id}-error`).textContent()).toContain(words(error));
    },
  };
}

/** What the browser complains of, but for answers that say no: scripts, styles and policies. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const told = message.text();
    const refused = /^Failed to load resource: .* (404|422|429) /.test(told);
    if (message.type() === 'error' && !refused) faults.push(told);
  });
  page.on('requestfailed', (request) => faults.push(request.url()));
  return faults;
}
