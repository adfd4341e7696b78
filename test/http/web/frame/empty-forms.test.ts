// What is said of forms that are sent empty: each error names what is to be done, so that the list of them
// at the head of the page can be read by itself.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { text } from '../../../../src/messages/format.ts';
import { type Api, openApi } from '../../support.ts';
import { visitsOf } from '../secretariat.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api.close());

/** What says nothing of the field. */
const bare = [
  text('en', 'field.missing'),
  text('en', 'field.too-small-array', { limit: 1 }),
  text('en', 'field.wrong'),
];

const language = { 'content/language': 'en' };
const kind = { ...language, 'content/title': 'Course', 'content/kind': 'course' };

it.each([
  ['ecu', 'focal-point', '/needs/new', language],
  ['ecu', 'focal-point', '/needs/new', { ...language, 'content/asks/0/description': 'Ten days.' }],
  ['ecu', 'focal-point', '/needs/new', { ...language, 'content/translations/0/language': 'es' }],
  ['oas-dtoc', 'officer', '/needs/new', language],
  ['unodc', 'provider-editor', '/offers/new', language],
  ['unodc', 'provider-editor', '/offers/new', { ...kind, 'content/translations/0/language': 'es' }],
  ['unodc', 'provider-editor', '/offers/new', { ...kind, 'content/parties/0/role': 'partner' }],
  ['unodc', 'provider-editor', '/offers/new', { ...kind, 'content/parties/0/organization': 'ecu' }],
  ['unodc', 'provider-editor', '/offers/new', { ...kind, 'editions/0/window/from': '2027-01-04' }],
  ['oas-dtoc', 'officer', '/offers/new', language],
  ['oas-dtoc', 'administrator', '/people/new', {}],
  ['oas-dtoc', 'administrator', '/people/new', { organization: 'ecu' }],
  ['oas-dtoc', 'officer', '/imports', {}],
] as const)('somebody of %s as %s sends %s empty, or with %j', async (of, role, url, fields) => {
  const { key } = await api.person(of, role);
  const { statusCode, body } = await visitsOf(api, key).post(url, fields);
  expect(statusCode).toBe(422);
  const [, summary = ''] =
    /class="usa-alert[^"]*error-summary".*?<ul>(.*?)<\/ul>/s.exec(body) ?? [];
  expect(summary).not.toBe('');
  for (const words of bare) expect(summary).not.toContain(words);
});
