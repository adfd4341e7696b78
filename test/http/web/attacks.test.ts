// What whoever means no good sends to the pages: forged forms, bodies that are none, files that are bombs.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { member } from '../accounts/support.ts';
import { type Api, openApi } from '../support.ts';
import { pageMember } from './page-browser.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api.close());

/** Every form that needs somebody who is signed in, its address filled in with what there is not. */
function forms(): string[] {
  return api.app
    .decisions()
    .filter(
      ({ method, url, access }) =>
        method === 'POST' && !url.startsWith('/api/') && access !== 'public',
    )
    .map(({ url }) => url.replace(/:(\w+)/g, '0'));
}

const urlencoded = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data; boundary=x';
const bodies = [
  [urlencoded, 'content/title=a&_kept=AAAA'],
  [multipart, '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n'],
  ['application/json', '{"_kept":"AAAA"}'],
] as const;

describe('a form that none of our pages sent', () => {
  it('is refused at every page that changes anything, in whatever way it is sent', async () => {
    const { browser } = await member(api, 'oas-dtoc', 'officer');
    const { browser: other } = await pageMember(api, 'en', 'ecu', 'focal-point');
    const foreign = /name="_csrf" value="([^"]+)"/.exec((await other.get('/needs/new')).body)?.[1];
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const sites = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'same-origin', 'x-csrf-token': foreign ?? '' },
      {},
    ];
    const [form] = bodies;
    const tries = [
      ...bodies.map((body) => ({ body, site: { 'sec-fetch-site': 'same-origin' } })),
      ...sites.map((site) => ({ body: form, site })),
    ];
    const urls = forms();
    expect(urls.length).toBeGreaterThan(60);
    const passed: string[] = [];
    for (const url of urls) {
      for (const { body, site } of tries) {
        const [type, payload] = body;
        const headers = { accept: 'text/html', cookie, 'content-type': type, ...site };
        const { statusCode } = await api.app.inject({ method: 'POST', url, headers, payload });
        // Most forms take no documents, and so no multipart.
        if (![403, 415].includes(statusCode)) passed.push(`${url} ${type}: ${statusCode}`);
      }
    }
    expect(passed).toEqual([]);
  }, 90_000);
});

describe('a body that is none', () => {
  it.each([
    [`${urlencoded}-x`, 'a=1'],
    [`${urlencoded}; charset="`, 'a=%'],
    [urlencoded, '%ff&_csrf=%00&__proto__=1&constructor=2'],
    ['multipart/form-data', 'a'],
    ['multipart/form-data; boundary=', '; filename='],
    ['multipart/form-data; boundary="', '--"\r\n; filename='],
    [multipart, `--x\r\ncontent-disposition: form-data; name="_csrf"\r\n\r\n; filename=`],
    [multipart, '--x\r\n'.repeat(100_000)],
    [urlencoded, '_csrf=a&'.repeat(100_000)],
  ])('without a session leads to where one signs in: %s', async (type, payload) => {
    const { statusCode, headers } = await api.app.inject({
      method: 'POST',
      url: '/needs/new',
      headers: { accept: 'text/html', 'content-type': type, 'sec-fetch-site': 'same-origin' },
      payload,
    });
    expect([303, 401]).toContain(statusCode);
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('what only its reader may see', () => {
  it('is kept by nobody on its way, whatever page, file or refusal it is', async () => {
    const { key } = await api.person('oas-dtoc', 'officer', 'approver');
    const urls = api.app
      .decisions()
      .filter(({ method, url }) => method === 'GET' && !/^\/(api|assets|docs)\b/.test(url))
      .map(({ url }) => url.replace(/:reference/g, 'N-000000').replace(/:(\w+)/g, '0'));
    const kept: string[] = [];
    for (const url of new Set(urls)) {
      for (const own of [{}, { authorization: `Bearer ${key}` }]) {
        const answer = await api.app.inject({ url, headers: { accept: 'text/html', ...own } });
        const cache = answer.headers['cache-control'];
        if (cache !== 'no-store') kept.push(`${url} ${answer.statusCode}: ${String(cache)}`);
      }
    }
    expect([...new Set(kept)]).toEqual(['/offers.atom 200: no-cache']);
  }, 90_000);
});
