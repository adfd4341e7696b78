// The concepts as the API lists them, with what they correspond to in other vocabularies.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readThesaurus } from '../../src/reference/thesaurus.ts';
import { type Api, openApi } from './support.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api.close());

const list = z.object({
  items: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      broader: z.string().nullable(),
      exactMatch: z.array(z.string()),
      closeMatch: z.array(z.string()),
    }),
  ),
});

test('every concept has the mappings of the thesaurus', async () => {
  const { key } = await api.person('ecu', 'focal-point');
  const headers = { 'accept-language': 'es' };
  const { items } = list.parse(
    (await api.ask({ url: '/reference/concepts', key, headers })).json(),
  );
  const { concepts } = await readThesaurus();
  expect(items).toEqual(
    concepts.map(({ code, preferred, broader, exactMatch, closeMatch }) => {
      return { code, name: preferred.es, broader, exactMatch, closeMatch };
    }),
  );
  expect(items.find(({ code }) => code === 'extradition')).toMatchObject({
    exactMatch: ['urn:un:untoc:article:16'],
    closeMatch: ['urn:oas:cifta:article:XIX', 'urn:un:uncac:article:44'],
  });
});
