import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/vocabulary.ts';
import { type Api, codeOf, need, openApi, problemIn } from './support.ts';

let api: Api;
let key: string;

beforeAll(async () => {
  api = await openApi();
  key = (await api.person('ecu', 'focal-point')).key;
});
afterAll(async () => await api.close());

async function file(content: object) {
  const body = { content: { ...need.content, ...content } };
  return await api.ask({ method: 'POST', url: '/needs', key, body });
}

async function post(payload: string | Buffer, contentType = 'application/json') {
  return await api.app.inject({
    method: 'POST',
    url: '/api/v1/needs',
    headers: { authorization: `Bearer ${key}`, 'content-type': contentType },
    payload,
  });
}

describe('a body that cannot be read', () => {
  it.each([
    ['broken JSON', '{"content": ', 400, 'malformed-json'],
    ['a poisoned prototype', '{"__proto__": {"admin": true}}', 400, 'malformed-json'],
    [
      'another encoding',
      Buffer.from('{"content": "Investigación"}', 'latin1'),
      400,
      'malformed-encoding',
    ],
    ['more than a megabyte', `"${'x'.repeat(1_048_576)}"`, 413, 'too-large'],
    ['nesting without end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 422, 'invalid'],
  ])('%s', async (_, payload, status, code) => {
    const response = await post(payload);
    expect([response.statusCode, codeOf(response)]).toEqual([status, code]);
  });

  it.each(['text/plain', 'application/xml', 'multipart/form-data; boundary=x'])(
    'as %s',
    async (contentType) => {
      const response = await post('content', contentType);
      expect([response.statusCode, codeOf(response)]).toEqual([415, 'unsupported-media-type']);
    },
  );
});

describe('a need that is not right', () => {
  it.each([
    ['a wrong value of a list', { urgency: 'soon' }, '/content/urgency', 'not-one-of'],
    ['an unknown concept', { concepts: ['witchcraft'] }, '/content/concepts/0', 'unknown-concept'],
    ['a too long text', { title: 'x'.repeat(301) }, '/content/title', 'too-big-string'],
    ['a too short text', { title: 'x' }, '/content/title', 'too-small-string'],
    ['an unknown field', { secret: true }, '/content/secret', 'unknown-field'],
    [
      'a date that is none',
      { window: { from: '2027-02-30', to: '2027-03-01' } },
      '/content/window/from',
      'not-a-date',
    ],
    [
      'dates in the wrong order',
      { window: { from: '2027-03-02', to: '2027-03-01' } },
      '/content/window/to',
      'ends-before-it-starts',
    ],
    ['another state', { beneficiaries: ['PER'] }, '/content/beneficiaries/0', 'not-your-state'],
    ['no beneficiary', { beneficiaries: [] }, '/content/beneficiaries', 'no-beneficiary'],
    ['too many participants', { participants: 1e9 }, '/content/participants', 'too-big-number'],
    ['a fraction of a participant', { participants: 1.5 }, '/content/participants', 'wrong-type'],
    ['a number that is none', { participants: 'many' }, '/content/participants', 'wrong-type'],
  ])('%s', async (_, content, pointer, code) => {
    const response = await file(content);
    expect(response.statusCode).toBe(422);
    expect(problemIn(response).errors).toContainEqual(
      expect.objectContaining({ pointer, code, detail: expect.stringMatching(/\.$/) }),
    );
  });

  it('names every wrong field at once', async () => {
    const { errors } = problemIn(await file({ title: '', urgency: 'soon', concepts: 'x' }));
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/content/concepts',
      '/content/title',
      '/content/urgency',
    ]);
  });

  it('says so of an unknown group', async () => {
    const { key: officer } = await api.person('oas-dtoc', 'officer');
    const body = { content: { ...need.content, beneficiaries: [], group: 'ATLANTIS' } };
    const response = await api.ask({ method: 'POST', url: '/needs', key: officer, body });
    expect(problemIn(response).errors[0]?.code).toBe('unknown-group');
  });

  it('says so of a character that cannot be stored', async () => {
    const response = await file({ title: 'Lavado de\u0000activos' });
    expect(response.statusCode).toBe(422);
    expect(problemIn(response).errors[0]?.code).toBe('unusable-character');
  });

  it.each([undefined, null, [], 'need', 7])('says so of the body %j', async (body) => {
    const response = await api.ask({ method: 'POST', url: '/needs', key, body });
    expect(response.statusCode).toBe(422);
  });
});

describe('an address that is not right', () => {
  it.each([
    ['/needs/N-000000', 404, 'not-found'],
    ['/needs/N-ILOU00', 404, 'not-found'],
    ['/needs/42', 404, 'not-found'],
    ['/needs/%00', 404, 'not-found'],
    ["/needs/N-'or'1", 404, 'not-found'],
    [`/needs/${'x'.repeat(500)}`, 404, 'unknown-route'],
    ['/needs/%zz', 400, 'malformed-address'],
    ['/wants', 404, 'unknown-route'],
    ['/offers/O-000000/editions/x', 404, 'not-found'],
    ['/needs?cursor=nonsense', 422, 'invalid'],
    ['/needs?limit=0', 422, 'invalid'],
    ['/needs?limit=10000', 422, 'invalid'],
    ['/needs?status=lost', 422, 'invalid'],
    ['/needs?stauts=open', 422, 'invalid'],
    ['/needs?status=open&status=draft', 422, 'invalid'],
    ['/needs?words=%00', 422, 'invalid'],
  ])('%s', async (url, status, code) => {
    const response = await api.ask({ url, key });
    expect([response.statusCode, codeOf(response)]).toEqual([status, code]);
  });

  it('takes a reference in small letters', async () => {
    const filed = await file({});
    const url = filed.headers.location?.toString().toLowerCase().replace('/api/v1', '') ?? '';
    expect((await api.ask({ url, key })).statusCode).toBe(200);
  });

  it('has nothing for another method', async () => {
    const response = await api.ask({ method: 'DELETE', url: '/needs', key });
    expect([response.statusCode, codeOf(response)]).toEqual([404, 'unknown-route']);
  });
});

describe('a problem', () => {
  it.each(languages)('is told in %s', async (language) => {
    const response = await api.ask({ url: '/wants', headers: { 'accept-language': language } });
    expect(response.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
    });
    const titles = {
      en: 'Not found',
      es: 'No encontrado',
      pt: 'Não encontrado',
      fr: 'Introuvable',
    };
    expect(problemIn(response).title).toBe(titles[language]);
  });

  it('carries the id of its request', async () => {
    const response = await api.ask({ url: '/wants' });
    const id = String(response.headers['x-request-id']);
    expect(problemIn(response).instance).toBe(`urn:enlace:request:${id}`);
  });
});
