// The running service with a real browser in front of it.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../../src/domain/vocabulary.ts';
import { freePort } from '../../../src/embedded/free-port.ts';
import type { MessageKey } from '../../../src/messages/catalogues.ts';
import { text } from '../../../src/messages/format.ts';
import { openChromium } from '../../support/chromium.ts';
import { type Api, openApi, quiet } from '../support.ts';
import { type Hands, keyboard, pointer } from './walks/hands.ts';

const screens = {
  /** The narrowest on which everything must be read without scrolling sideways (WCAG 1.4.10). */
  narrow: { width: 320, height: 640 },
  desk: { width: 1280, height: 800 },
} as const;

/** Milliseconds until something that should be on the page is missing. */
const patience = 60_000;

export type Site = {
  api: Api;
  address: string;
  /** Somebody with a browser of their own whose language is this one, on a narrow screen unless told. */
  visit(language: Language, manner?: Manner): Promise<Visitor>;
  close(): Promise<void>;
};

export type Manner = {
  screen?: keyof typeof screens;
  scripts?: boolean;
  by?: 'pointer' | 'keyboard';
};

export type Visitor = {
  page: Page;
  language: Language;
  hands: Hands;
  /** Words of the catalogue in the language of the visitor. */
  words(key: MessageKey, parameters?: Parameters<typeof text>[2]): string;
  open(path: string): Promise<void>;
  type(label: MessageKey, value: string): Promise<void>;
  press(button: MessageKey): Promise<void>;
  follow(link: MessageKey): Promise<void>;
  /** Follows a way of the main menu. */
  go(way: MessageKey): Promise<void>;
  /** Expects to be on the page with this heading, fit for the screen and without a fault. */
  sees(heading: MessageKey, parameters?: Parameters<typeof text>[2]): Promise<void>;
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
    visit: async (language, manner = {}) => {
      const { screen = 'narrow', scripts = true, by = 'pointer' } = manner;
      const context = await browser.newContext({
        baseURL: publicUrl,
        locale: language,
        viewport: screens[screen],
        javaScriptEnabled: scripts,
        // What moves is where it goes at once.
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      return visitorAt(page, language, by === 'keyboard' ? keyboard(page) : pointer);
    },
    close: async () => {
      await browser.close();
      await api.close();
    },
  };
}

function visitorAt(page: Page, language: Language, hands: Hands): Visitor {
  const faults = faultsOf(page);
  const words: Visitor['words'] = (key, parameters) => text(language, key, parameters);
  const field = (label: MessageKey) => page.getByLabel(words(label), { exact: true });
  const button = (name: MessageKey) => page.getByRole('button', { name: words(name), exact: true });
  return {
    page,
    language,
    hands,
    words,
    open: async (path) => void (await page.goto(path)),
    type: async (label, value) => await hands.write(field(label), value),
    press: async (name) => await hands.press(button(name)),
    follow: async (link) => {
      await hands.press(page.getByRole('link', { name: words(link), exact: true }));
    },
    go: async (way) => {
      const menu = button('nav.menu');
      if (await menu.isVisible()) await hands.press(menu);
      const ways = page.getByRole('navigation', { name: words('nav.main') });
      await hands.press(ways.getByRole('link', { name: words(way), exact: true }));
    },
    sees: async (heading, parameters) => {
      const name = words(heading, parameters);
      await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
      const html = page.locator('html');
      expect(await html.getAttribute('lang')).toBe(language);
      expect(await html.evaluate(({ scrollWidth }) => scrollWidth)).toBe(
        page.viewportSize()?.width,
      );
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
    const refused = /^Failed to load resource: .* (401|404|422|429) /.test(told);
    if (message.type() === 'error' && !refused) faults.push(told);
  });
  page.on('requestfailed', (request) => {
    // What a page asked for and is left meanwhile, or asked for anew, is abandoned.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(request.url());
  });
  return faults;
}
