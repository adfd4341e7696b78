// A real browser that looks at pages as axe, narrow screens and forced colours see them. What it asks for
// is answered by the app in this process, under the address of the service.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page, Route } from 'playwright-core';
import { z } from 'zod';
import type { Language } from '../../../src/domain/vocabulary.ts';
import { openChromium } from '../../support/chromium.ts';
import { links } from '../accounts/support.ts';
import type { Api } from '../support.ts';
import type { PageToWalk } from './pages-to-walk.ts';

/** The width at which nothing may need scrolling sideways (WCAG 2.2, 1.4.10). */
const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 900 };

/** Axe runs the rules of WCAG 2.2 AA and what it counts as good practice beside them. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const violations = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

const runAxe = `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })
  .then(({ violations }) => violations.map(({ id, nodes }) =>
    ({ id, nodes: nodes.map(({ html }) => ({ html: html.slice(0, 200) })) })))`;

/** What does not show where the colours of the service are not heeded: controls without an edge. */
const findEdgeless = `[...document.querySelectorAll('.usa-button:not(.usa-button--unstyled), .usa-tag, .usa-alert')]
  .filter((element) => element.checkVisibility() && getComputedStyle(element).borderTopStyle === 'none')
  .map((element) => element.outerHTML.slice(0, 200))`;

export type Looker = {
  /** What is wrong with a page in a language; nothing where all is well. */
  look(page: PageToWalk, language: Language): Promise<string[]>;
};

export type Looking = { lookers: readonly Looker[]; close(): Promise<void> };

/** Opens a browser with so many pages that look at once. */
export async function openLooking(api: Api, atOnce: number): Promise<Looking> {
  const browser = await openChromium();
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  const axe = await readFile(path, 'utf8');
  const lookers = await Promise.all(
    Array.from({ length: atOnce }, async () => {
      const context = await browser.newContext({ baseURL: links.publicUrl });
      return lookWith(await context.newPage(), api, axe);
    }),
  );
  return { lookers, close: async () => await browser.close() };
}

async function lookWith(page: Page, api: Api, axe: string): Promise<Looker> {
  let headers: PageToWalk['reader']['headers'] = {};
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.route('**/*', async (route) => await answer(route, api, headers));
  return {
    look: async ({ address, reader }, language) => {
      headers = reader.headers;
      faults.length = 0;
      await page.setViewportSize(narrow);
      const url = new URL(address, links.publicUrl);
      url.searchParams.set('language', language);
      await page.goto(url.href, { waitUntil: 'load' });
      const scrolled = z.int().parse(await page.evaluate('document.documentElement.scrollWidth'));
      if (scrolled > narrow.width) faults.push(`is ${scrolled} px wide on a screen of 320 px`);
      await page.emulateMedia({ forcedColors: 'active' });
      for (const html of z.array(z.string()).parse(await page.evaluate(findEdgeless))) {
        faults.push(`has no edge in forced colours: ${html}`);
      }
      await page.emulateMedia({ forcedColors: 'none' });
      await page.setViewportSize(wide);
      await page.evaluate(axe);
      for (const { id, nodes } of violations.parse(await page.evaluate(runAxe))) {
        faults.push(`${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      }
      return [...faults];
    },
  };
}

/** Answers a request of the browser by the app. */
async function answer(route: Route, { app }: Api, own: Readonly<Record<string, string>>) {
  const request = route.request();
  const url = new URL(request.url());
  if (url.origin !== links.publicUrl) return await route.abort();
  const { statusCode, headers, rawPayload } = await app.inject({
    url: `${url.pathname}${url.search}`,
    headers: { accept: request.headers()['accept'] ?? '*/*', ...own },
  });
  const told = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  await route.fulfill({
    status: statusCode,
    headers: Object.fromEntries(told.filter(([name]) => name !== 'set-cookie')),
    body: rawPayload,
  });
}
