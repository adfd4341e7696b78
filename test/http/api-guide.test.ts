// docs/api.md: every command that it shows is sent as it stands there, and answered as it says.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { submittedNeed } from '../support/needs.ts';
import { now, offerInput, publishedOffer } from '../support/offers.ts';
import { type Api, openApi, problemIn } from './support.ts';

let api: Api;
let document: string;
let key: string;

beforeAll(async () => {
  api = await openApi({ now: () => now });
  document = await readFile(join(import.meta.dirname, '../../docs/api.md'), 'utf8');
  const ecuador = await api.person('ecu', 'focal-point');
  ({ key } = ecuador);
  const editor = await api.person('unodc', 'provider-editor');
  const officer = await api.person('oas-dtoc', 'officer');
  const as = (who: typeof editor) => api.database.as(who.actor, { now });
  for (const title of ['Tracing of firearms', 'Marking of firearms']) {
    await publishedOffer([as(editor), as(officer)], offerInput({ title }));
  }
  await submittedNeed(as(ecuador));
});
afterAll(async () => await api.close());

type Command = {
  url: string;
  method: string | undefined;
  headers: string[];
  body: string | undefined;
};

/** The words of a line as a shell reads them: quotes group, and all but single ones know variables. */
function wordsOf(line: string, variables: ReadonlyMap<string, string>): string[] {
  const named = (text: string) =>
    text.replace(/\$(\w+)/g, (_, name: string) => variables.get(name) ?? `unknown $${name}`);
  return [...line.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) =>
    [...word.matchAll(/'([^']*)'|"([^"]*)"|([^'"]+)/g)]
      .map(([, single, double, bare]) => single ?? named(double ?? bare ?? ''))
      .join(''),
  );
}

/** What curl would send. */
function commandOf([, ...words]: readonly string[]): Command {
  const after = (option: string) =>
    words.flatMap((word, place) => (words[place - 1] === option ? [word] : []));
  const url = words.find((word) => word.startsWith('https:')) ?? '';
  const [body] = after('-d');
  return { url, method: after('-X')[0], headers: after('-H'), body };
}

async function send({ url, method, headers, body }: Command): Promise<LightMyRequestResponse> {
  const { pathname, search } = new URL(url);
  const named = headers.map((header) => header.split(/: (.*)/s).slice(0, 2));
  return await api.app.inject({
    method: method === 'POST' || body !== undefined ? 'POST' : 'GET',
    url: `${pathname}${search}`,
    headers: Object.fromEntries(named),
    ...(body !== undefined && { payload: body }),
  });
}

it('every command of the guide is answered as the guide says', async () => {
  const blocks = [...document.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) => block);
  const lines = blocks
    .join('')
    .replaceAll('\\\n', ' ')
    .replace(/\n {2,}/g, ' ')
    .split('\n');
  const variables = new Map<string, string>();
  const answers: LightMyRequestResponse[] = [];
  const wrong: string[] = [];
  for (const line of lines) {
    const [, name = '', value = '', member] = /^(\w+)=(\S+)(?:.*# `(\w+)`)?/.exec(line) ?? [];
    const [, expected] = /^# (\d{3})$/.exec(line) ?? [];
    const last = answers.at(-1);
    if (line.startsWith('curl ')) answers.push(await send(commandOf(wordsOf(line, variables))));
    else if (member !== undefined) variables.set(name, memberOf(answers, member));
    else if (name === 'key') variables.set(name, key);
    else if (name !== '') variables.set(name, wordsOf(value, variables).join(''));
    else if (expected !== undefined && last?.statusCode !== Number(expected)) {
      wrong.push(`${answers.length}: ${last?.statusCode} ${last?.body} instead of ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(answers.length).toBe(document.split('\ncurl ').length - 1);
  expect(answers.length).toBe(document.split(/\n# \d{3}\n/).length - 1);
});

/** A member of the last answer that has it. */
function memberOf(answers: readonly LightMyRequestResponse[], member: string): string {
  const found = answers.toReversed().flatMap((answer) => {
    const value: unknown = Reflect.get(Object(answer.json()), member);
    return typeof value === 'string' ? [value] : [];
  });
  return found[0] ?? `no ${member}`;
}

it('shows a problem as it is answered', async () => {
  const shown = JSON.parse(/```json\n(.*?)```/s.exec(document)?.[1] ?? '');
  const body = { content: { language: 'es', title: 'Rastreo', beneficiaries: ['Ecuador'] } };
  const headers = { 'accept-language': 'fr' };
  const answer = await api.ask({ method: 'POST', url: '/needs', key, body, headers });
  expect(problemIn(answer)).toMatchObject(shown);
});

it('a form, or a body that says no type, is told to be JSON', async () => {
  for (const type of ['application/x-www-form-urlencoded', '']) {
    const headers = {
      authorization: `Bearer ${key}`,
      ...(type !== '' && { 'content-type': type }),
    };
    const url = '/api/v1/needs';
    const answer = await api.app.inject({ method: 'POST', url, headers, payload: 'a=b' });
    expect(problemIn(answer)).toMatchObject({ status: 415, detail: expect.stringMatching(/JSON/) });
  }
});
