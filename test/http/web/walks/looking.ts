// A real browser that looks at pages as axe, narrow screens and forced colours see them. What it asks for
// is answered by the app in this process, to somebody who is told to it and not to the browser.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import type { Language } from '../../../../src/domain/vocabulary.ts';
import { openChromium } from '../../../support/chromium.ts';
import type { Api } from '../../support.ts';
import type { PageToWalk } from './pages-to-walk.ts';

/** The width at which nothing may need scrolling sideways (WCAG 2.2, 1.4.10). */
const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 900 };

/** Axe runs the rules of WCAG 2.2 AA and what it counts as good practice beside them. */
const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What hangs on colours alone, which no language changes, and costs as much as all the rest. */
const coloursAlone = { 'color-contrast': { enabled: false } };

const violations = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

function runAxe(colours: boolean): string {
  const options = { runOnly, resultTypes: ['violations'], rules: colours ? {} : coloursAlone };
  return `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, nodes }) =>
      ({ id, nodes: nodes.map(({ html }) => ({ html: html.slice(0, 200) })) })))`;
}

/** What does not show where the colours of the service are not heeded: controls without an edge. */
const findEdgeless = `[...document.querySelectorAll('.usa-button:not(.usa-button--unstyled), .usa-tag, .usa-alert')]
  .filter((element) => element.checkVisibility() && getComputedStyle(element).borderTopStyle === 'none')
  .map((element) => element.outerHTML.slice(0, 200))`;

/** A page in a language; its colours, too, unless they were looked at in another language. */
export type Sight = { page: PageToWalk; language: Language; colours: boolean };

/** Milliseconds of all pages together. */
export type Spent = {
  pages: number;
  opening: number;
  narrow: number;
  colours: number;
  axe: number;
};

export type Looking = {
  /** What is wrong with what is seen; nothing where all is well. Waits for its turn. */
  look(sight: Sight): Promise<string[]>;
  spent: Readonly<Spent>;
  close(): Promise<void>;
};

type Looker = { look: Looking['look']; close(): void };

/** Opens a browser with so many pages that look at once. */
export async function openLooking(api: Api, atOnce: number): Promise<Looking> {
  const browser = await openChromium();
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const spent: Spent = { pages: 0, opening: 0, narrow: 0, colours: 0, axe: 0 };
  const lookers = await Promise.all(
    Array.from({ length: atOnce }, () => openLooker({ api, browser, axe, spent })),
  );
  const free = [...lookers];
  const waiting: ((looker: Looker) => void)[] = [];
  const borrow = async () =>
    free.pop() ?? (await new Promise<Looker>((take) => waiting.push(take)));
  return {
    spent,
    look: async (sight) => {
      const looker = await borrow();
      try {
        return await looker.look(sight);
      } finally {
        const next = waiting.shift();
        if (next === undefined) free.push(looker);
        else next(looker);
      }
    },
    close: async () => {
      await browser.close();
      for (const { close } of lookers) close();
    },
  };
}

type Tools = { api: Api; browser: Browser; axe: string; spent: Spent };

async function openLooker({ api, browser, axe, spent }: Tools): Promise<Looker> {
  let headers: PageToWalk['reader']['headers'] = {};
  const server = createServer((request, response) => void answer(api, request, response, headers));
  const context = await browser.newContext({ baseURL: await addressOf(server) });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return {
    look: async ({ page: { address, reader }, language, colours }) => {
      headers = reader.headers;
      faults.length = 0;
      spent.pages += 1;
      await page.setViewportSize(narrow);
      await timed(spent, 'opening', async () => {
        await page.goto(inLanguage(address, language), { waitUntil: 'load' });
      });
      faults.push(...(await timed(spent, 'narrow', () => lookNarrow(page))));
      if (colours) faults.push(...(await timed(spent, 'colours', () => lookForced(page))));
      await page.setViewportSize(wide);
      faults.push(...(await timed(spent, 'axe', () => lookWithAxe(page, axe, colours))));
      return [...faults];
    },
    close: () => void server.close(),
  };
}

async function timed<T>(spent: Spent, part: keyof Spent, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const done = await work();
  spent[part] += performance.now() - start;
  return done;
}

function inLanguage(address: string, language: Language): string {
  return `${address}${address.includes('?') ? '&' : '?'}language=${language}`;
}

async function lookNarrow(page: Page): Promise<string[]> {
  const scrolled = z.int().parse(await page.evaluate('document.documentElement.scrollWidth'));
  return scrolled > narrow.width ? [`is ${scrolled} px wide on a screen of 320 px`] : [];
}

async function lookForced(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const found = z.array(z.string()).parse(await page.evaluate(findEdgeless));
  await page.emulateMedia({ forcedColors: 'none' });
  return found.map((html) => `has no edge in forced colours: ${html}`);
}

async function lookWithAxe(page: Page, axe: string, colours: boolean): Promise<string[]> {
  await page.evaluate(axe);
  const found = violations.parse(await page.evaluate(runAxe(colours)));
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

async function addressOf(server: Server): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = z.object({ port: z.int() }).parse(server.address());
  return `http://127.0.0.1:${port}`;
}

/** Answers the browser as the app answers whoever `own` are the headers of; only assets may be kept. */
async function answer(
  { app }: Api,
  request: IncomingMessage,
  response: ServerResponse,
  own: Readonly<Record<string, string>>,
): Promise<void> {
  const { url = '/', headers: asked } = request;
  const told = await app.inject({ url, headers: { accept: asked.accept ?? '*/*', ...own } });
  const { 'set-cookie': _, 'transfer-encoding': __, ...headers } = told.headers;
  const kept = url.startsWith('/assets/') ? {} : { 'cache-control': 'no-store' };
  response.writeHead(told.statusCode, { ...headers, ...kept });
  response.end(told.rawPayload);
}
