// The public catalogue: what is found, what each further choice would leave, and for whom.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withdrawOffer } from '../../../../src/actions/withdraw-offer.ts';
import { text } from '../../../../src/messages/format.ts';
import {
  buildOfferPeople,
  edition2026,
  fullContent,
  now,
  offerInput,
  publishedOffer,
} from '../../../support/offers.ts';
import { member } from '../../accounts/support.ts';
import { type Api, openApi } from '../../support.ts';

let api: Api;
let people: Awaited<ReturnType<typeof buildOfferPeople>>;

const publish = async (content: object, ...editions: object[]) =>
  await publishedOffer(
    [api.database.as(people.editor, { now }), api.database.as(people.officer, { now })],
    offerInput(content, ...editions),
  );

async function get(url: string, cookie?: string) {
  return await api.app.inject({
    url,
    headers: { accept: 'text/html', ...(cookie !== undefined && { cookie }) },
  });
}

/** The references of the offers on a page, in their order. */
function foundIn(body: string): string[] {
  return [...body.matchAll(/href="\/offers\/(O-[0-9A-Z]{6})"/g)].map(([, found]) => found ?? '');
}

/** What a facet says that a value would leave. */
function countOf(body: string, id: string): number {
  const [, count] =
    new RegExp(`for="${id}">[^<]*<span class="catalogue-count">(\\d+)<`).exec(body) ?? [];
  return Number(count ?? 0);
}

let tracing: string;
let laundering: string;
let manual: string;
let forMembers: string;
let memberCookie: string;

beforeAll(async () => {
  api = await openApi({ now: () => now });
  people = await buildOfferPeople(api.database);
  tracing = await publish({ concepts: ['firearms-tracing'] });
  laundering = await publish(
    {
      language: 'es',
      title: 'Investigación de lavado de activos',
      description: 'Un curso </script><b>para</b> fiscales.',
      kind: 'workshop',
      concepts: ['money-laundering'],
      eligible: { states: ['ECU'], groups: ['CARICOM'] },
      excludedStates: ['BRB'],
    },
    {
      label: '2026',
      window: { from: '2026-05-04', to: '2026-05-08' },
      deliveryLanguages: ['es'],
      interpretedLanguages: ['fr'],
    },
  );
  manual = await publish({ title: 'Manual of evidence', kind: 'manual' }, { label: '1' });
  forMembers = await publish({ title: 'For members alone', visibility: 'members' });
  const { browser } = await member(api, 'ecu', 'focal-point');
  memberCookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
});
afterAll(async () => await api.close());

describe('the search', () => {
  it('shows a visitor exactly the public offers, and a member those for members too', async () => {
    const visitors = foundIn((await get('/offers')).body);
    expect(visitors.toSorted()).toEqual([tracing, laundering, manual].toSorted());
    const members = foundIn((await get('/offers', memberCookie)).body);
    expect(members.toSorted()).toEqual([tracing, laundering, manual, forMembers].toSorted());
    expect((await get(`/offers/${forMembers}`)).statusCode).toBe(404);
    expect((await get(`/offers/${forMembers}`, memberCookie)).statusCode).toBe(200);
  });

  it('finds by words in any language, by theme, kind, language, state and dates', async () => {
    const find = async (query: string) => foundIn((await get(`/offers?${query}`)).body);
    expect(await find('words=lavado')).toEqual([laundering]);
    expect(await find('words=zzzz')).toEqual([]);
    expect(await find('theme=illicit-finance')).toEqual([laundering]);
    expect(await find('kind=manual')).toEqual([manual]);
    expect((await find('kind=manual&kind=workshop')).toSorted()).toEqual(
      [manual, laundering].toSorted(),
    );
    expect(await find('delivery=fr')).toEqual([laundering]);
    expect((await find('state=PER')).toSorted()).toEqual([tracing, manual].toSorted());
    expect((await find('from=2026-06-01&kind=course')).toSorted()).toEqual([tracing]);
    expect(await find('to=2026-06-01&kind=course')).toEqual([]);
    expect(await find('kind=nonsense&page=zero')).toHaveLength(3);
  });

  it('does not tell which states an offer leaves out', async () => {
    expect(foundIn((await get('/offers?state=BRB')).body)).toContain(laundering);
    const { body } = await get(`/offers/${laundering}`);
    expect(body).not.toContain(text('en', 'offer-field.excludedStates'));
  });

  it('says what each further choice would leave, with what is chosen elsewhere', async () => {
    const { body } = await get('/offers');
    expect([countOf(body, 'kind-course'), countOf(body, 'language-es')]).toEqual([1, 1]);
    const narrowed = (await get('/offers?kind=course')).body;
    expect(countOf(narrowed, 'kind-manual')).toBe(1);
    expect(countOf(narrowed, 'language-es')).toBe(0);
    expect(narrowed).toContain(`href="/offers"`);
  });

  it('shows first what begins soonest, where that is asked for', async () => {
    expect(foundIn((await get('/offers?sort=soonest')).body).slice(0, 2)).toEqual([
      laundering,
      tracing,
    ]);
  });

  it('knows at once what was published and what was withdrawn', async () => {
    const fleeting = await publish({ title: 'Here today' });
    expect(foundIn((await get('/offers')).body)).toContain(fleeting);
    await withdrawOffer(api.database.as(people.editor, { now }), fleeting);
    expect(foundIn((await get('/offers')).body)).not.toContain(fleeting);
  });

  it('downloads as files of exactly what it finds', async () => {
    const { body, headers } = await get('/offers.csv?kind=workshop');
    expect(headers['content-disposition']).toContain('enlace-offers-2026-03-01.csv');
    expect(body).toContain('Investigación de lavado de activos');
    expect(body.trim().split('\n')).toHaveLength(2);
    expect((await get('/offers.xlsx')).statusCode).toBe(200);
  });
});

describe('the page of an offer', () => {
  it('states all that it says, in the language of its reader where there is a translation', async () => {
    const reference = await publish(
      { ...fullContent, visibility: 'public' },
      { ...edition2026, interpretedLanguages: ['es'] },
    );
    const { body } = await get(`/offers/${reference}?language=es`);
    expect(body).toContain('Curso de rastreo de armas');
    expect(body).toContain(text('es', 'text.official'));
    expect(body).toContain('<p lang="en"><strong>Course on tracing firearms</strong></p>');
    expect(body).toContain('<h1>Curso de rastreo de armas');
    const inFrench = await get(`/offers/${reference}?language=fr`);
    expect(inFrench.body).toContain('<h1 lang="en">Course on tracing firearms</h1>');
    expect(inFrench.body).toContain('en anglais');
    expect(body).toContain('<span lang="en">Participants stay in their post for a year.</span>');
    expect(body).toContain('14 de septiembre de 2026');
    expect(body).toContain('CARICOM');
  });

  it('is told to machines in a block that no text of an offer can end', async () => {
    const { body } = await get(`/offers/${laundering}`);
    const blocks = [...body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, block]) => block ?? '',
    );
    expect(blocks).toHaveLength(1);
    const thing: unknown = JSON.parse(blocks[0] ?? '');
    expect(thing).toMatchObject({
      '@type': 'Course',
      url: `https://enlace.example.org/offers/${laundering}`,
      description: 'Un curso </script><b>para</b> fiscales.',
      hasCourseInstance: [{ startDate: '2026-05-04', endDate: '2026-05-08', inLanguage: ['es'] }],
    });
    const resource: unknown = JSON.parse(
      /ld\+json">(.*?)<\/script>/s.exec((await get(`/offers/${manual}`)).body)?.[1] ?? '',
    );
    expect(resource).toMatchObject({ '@type': 'LearningResource' });
    expect((await get(`/offers/${forMembers}`, memberCookie)).body).not.toContain('ld+json');
  });

  it('says how a state asks for it, to visitors and to states', async () => {
    const heading = 'id="asking"';
    const seen = await get(`/offers/${tracing}`);
    expect(seen.body).toContain(heading);
    expect(seen.body).toContain('href="/help#states"');
    expect((await get(`/offers/${tracing}`, memberCookie)).body).toMatch(
      /id="asking"[\s\S]*href="\/needs\/new"/,
    );
  });

  it('is there for nobody where the reference is none', async () => {
    expect((await get('/offers/O-000000')).statusCode).toBe(404);
  });
});
