// The gap analysis: asks without an adequate offer, by theme and state.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileNeed } from '../../../../src/actions/file-need.ts';
import { openNeed } from '../../../../src/actions/open-need.ts';
import { submitNeed } from '../../../../src/actions/submit-need.ts';
import { withdrawNeed } from '../../../../src/actions/withdraw-need.ts';
import { type Api, need, openApi } from '../../support.ts';

let api: Api;
let officer: string;

beforeAll(async () => {
  api = await openApi();
  const focalPoint = await api.person('ecu', 'focal-point');
  const secretariat = await api.person('oas-dtoc', 'officer');
  officer = secretariat.key;
  for (const concepts of [['money-laundering'], ['money-laundering'], ['firearms-tracing']]) {
    const filer = api.database.as(focalPoint.actor);
    const { reference } = await fileNeed(filer, { content: { ...need.content, concepts } });
    await submitNeed(filer, reference);
    // What waits to be opened is asked for already.
    if (concepts.includes('money-laundering')) {
      await openNeed(api.database.as(secretariat.actor), reference);
    }
  }
  const filer = api.database.as(focalPoint.actor);
  const concepts = ['money-laundering'];
  const { reference } = await fileNeed(filer, { content: { ...need.content, concepts } });
  await submitNeed(filer, reference);
  await withdrawNeed(filer, reference);
});
afterAll(async () => await api.close());

async function get(url: string, key = officer) {
  return await api.app.inject({
    url,
    headers: { accept: 'text/html', authorization: `Bearer ${key}` },
  });
}

it('counts by theme and subregion, and leads to the states and to what is narrower', async () => {
  const { body, statusCode } = await get('/gaps');
  expect(statusCode).toBe(200);
  expect(body).toContain('2 of 2 without an adequate offer: ');
  expect(body).toContain('href="/gaps?theme=illicit-finance"');
  expect(body).toContain('href="/gaps?subregion=SOUTH-AMERICA"');
});

it('leads from the cell of a state to its needs', async () => {
  const { body } = await get('/gaps?theme=illicit-finance&subregion=SOUTH-AMERICA');
  const address = '/needs?theme=money-laundering&state=ECU&asked=open';
  expect(body).toContain(`href="${address.replaceAll('&', '&amp;')}"`);
  expect(body).not.toContain('theme=firearms-tracing');
  const [, ...behind] = (await get(address.replace('?', '.csv?'))).body.trim().split('\n');
  expect(behind).toHaveLength(2);
});

it('narrows to where the records come from', async () => {
  expect((await get('/gaps?origin=sourced')).body).not.toContain('gaps-table');
  expect((await get('/gaps?origin=filed')).body).toContain('gaps-table');
});

it('downloads as a line for each theme and state', async () => {
  const { body } = await get('/gaps.csv?theme=illicit-finance');
  expect(body).toMatch(/Money laundering[^\n]*Ecuador[^\n]*2[^\n]*0[^\n]*2/i);
  expect(body.trim().split('\n')).toHaveLength(2);
});

it('is for the secretariat alone', async () => {
  const provider = await api.person('unodc', 'provider-editor');
  expect((await get('/gaps', provider.key)).statusCode).toBe(403);
  expect((await get('/gaps.csv', provider.key)).statusCode).toBe(403);
});
