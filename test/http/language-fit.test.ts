// Languages by degrees over HTTP: what is filed is answered, what contradicts itself is refused.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/vocabulary.ts';
import { edition2026, now, offerInput } from '../support/offers.ts';
import { type Api, need, openApi, problemIn, recordIn } from './support.ts';

let api: Api;
let ecuador: string;
let unodc: string;

beforeAll(async () => {
  api = await openApi({ now: () => now });
  ecuador = (await api.person('ecu', 'focal-point')).key;
  unodc = (await api.person('unodc', 'provider-editor')).key;
});
afterAll(async () => await api.close());

const post = async (url: string, key: string, body: unknown, language = 'en') =>
  await api.ask({ method: 'POST', url, key, body, headers: { 'accept-language': language } });
const needWith = (content: object) => ({ content: { ...need.content, ...content } });
const offerWith = (edition: object) => offerInput({}, { ...edition2026, ...edition });

describe('a need', () => {
  it('names the languages that its participants follow', async () => {
    const filed = await post('/needs', ecuador, needWith({ passiveLanguages: ['pt', 'en'] }));
    expect(filed.statusCode).toBe(201);
    expect(filed.json().content).toMatchObject({ passiveLanguages: ['pt', 'en'] });
    const silent = await post('/needs', ecuador, need);
    expect(silent.json().content).toMatchObject({ passiveLanguages: [] });
  });

  it.each(languages)('does not name one as both, and is told so in %s', async (language) => {
    const twice = needWith({ passiveLanguages: ['pt', 'es'] });
    const details = new Set<string>();
    for (const url of ['/needs', '/needs/preview']) {
      const refused = await post(url, ecuador, twice, language);
      expect(refused.statusCode).toBe(422);
      const { errors } = problemIn(refused);
      expect(errors).toMatchObject([
        { pointer: '/content/passiveLanguages', code: 'also-delivery-language' },
      ]);
      for (const { detail } of errors) details.add(detail);
    }
    expect([...details].join()).toMatch(/language|idioma|langue/);
  });
});

describe('an edition', () => {
  it('names the languages into which it is interpreted', async () => {
    const filed = await post('/offers', unodc, offerWith({ interpretedLanguages: ['es', 'fr'] }));
    expect(filed.statusCode).toBe(201);
    expect(filed.json().editions).toMatchObject([{ interpretedLanguages: ['es', 'fr'] }]);
    const { reference } = recordIn(filed);
    const edited = await api.ask({
      method: 'PUT',
      url: `/offers/${reference}/editions/1`,
      key: unodc,
      body: { ...edition2026, interpretedLanguages: ['pt'] },
      headers: { 'if-match': '"1"' },
    });
    expect(edited.json().editions).toMatchObject([{ interpretedLanguages: ['pt'], version: 2 }]);
  });

  it('is not interpreted into the language in which it is held', async () => {
    const refused = await post('/offers', unodc, offerWith({ interpretedLanguages: ['en'] }));
    expect(refused.statusCode).toBe(422);
    expect(problemIn(refused).errors).toMatchObject([
      { pointer: '/editions/0/interpretedLanguages', code: 'also-delivery-language' },
    ]);
  });
});
