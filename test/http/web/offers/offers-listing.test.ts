// Listing an offer and editing it, at the door of the pages.
import { afterAll, describe, expect, it } from 'vitest';
import { offerInput } from '../../../support/offers.ts';
import { told } from '../needs/need-desk.ts';
import { openOfferScene, referenceIn, titled, typed, without } from './offer-scene.ts';

const scene = await openOfferScene();
const { api, editor, stranger, officer, read, get, sendSeen, sendNew, published } = scene;
afterAll(scene.close);

describe('listing an offer', () => {
  it('saves a draft of all that was typed, and submits it where asked to', async () => {
    const saved = await sendNew([...typed, ['_do', 'save']]);
    expect([saved.statusCode, saved.headers.location]).toEqual([
      303,
      expect.stringMatching(/^\/offers\/O-[0-9A-Z]{6}\?done=offer-saved$/),
    ]);
    const offer = await read(referenceIn(saved), editor);
    expect(offer).toMatchObject({
      status: 'draft',
      channel: 'web',
      language: 'es',
      audience: ['police', 'prosecutors'],
      audienceText: ['Jefes de arsenales', 'Archivistas'],
      eligible: { states: [], groups: ['CARICOM'] },
      excludedStates: ['BRA'],
      concepts: ['firearms-tracing'],
      editions: [{ label: '2026', seats: 24, window: { from: '2026-09-14', to: '2026-09-25' } }],
    });
    expect(offer.parties.map(({ organization }) => organization)).toEqual(['unodc', 'interpol']);
    const submitted = await sendNew([...typed, ['_do', 'submit']]);
    expect(submitted.headers.location).toContain('done=offer-submitted');
    expect((await read(referenceIn(submitted))).status).toBe('submitted');
  });

  it('takes descriptions of their full length in every language, whatever letters they have', async () => {
    const long = 'é'.repeat(20_000);
    const translated = ['en', 'pt', 'fr'].flatMap((language, place): [string, string][] => [
      [`content/translations/${place}/language`, language],
      [`content/translations/${place}/status`, 'unofficial'],
      [`content/translations/${place}/title`, 'Course'],
      [`content/translations/${place}/description`, long],
    ]);
    const sent = await sendNew([
      ...without('content/description'),
      ['content/description', long],
      ...translated,
    ]);
    expect(sent.statusCode).toBe(303);
    const { texts } = await read(referenceIn(sent), editor);
    expect(texts.map(({ description }) => description)).toEqual([long, long, long, long]);
  });

  it('numbers the editions that were given no name', async () => {
    const sent = await sendNew([
      ...without('editions/0/label'),
      ['editions/0/label', ''],
      ['editions/1/label', ' '],
      ['editions/1/window/from', '2026-11-02'],
      ['editions/1/window/to', '2026-11-06'],
    ]);
    const { editions } = await read(referenceIn(sent), editor);
    expect(editions.map(({ label }) => label)).toEqual(['1', '2']);
  });

  it('takes no dates for open-ended, no seats for unlimited, no states for any', async () => {
    const fields = without('editions/0/window/from', 'editions/0/window/to', 'editions/0/seats');
    const sent = await sendNew(fields.filter(([name]) => !name.startsWith('content/eligible')));
    const offer = await read(referenceIn(sent), editor);
    expect(offer.eligible).toBeNull();
    expect(offer.editions).toMatchObject([{ window: null, seats: null }]);
  });

  it('keeps everything where something is wrong, and says what at its field', async () => {
    const wrong = [
      ...without('content/title', 'content/kind', 'editions/0/window/to', 'editions/0/seats'),
      ['editions/0/seats', 'many'],
    ] satisfies [string, string][];
    const { statusCode, body } = await sendNew(wrong);
    expect(statusCode).toBe(422);
    expect(body).toContain('<a href="#field-content/title">Enter a title.');
    expect(body).toContain('<a href="#field-content/kind">Choose what kind of assistance it is.');
    expect(body).toContain('<a href="#field-editions/0/window/to">');
    expect(body).toContain('<a href="#field-editions/0/seats">');
    expect(body).toMatch(
      /name="editions\/0\/seats"[^>]*value="many"|value="many"[^>]*name="editions\/0\/seats"/,
    );
    expect(body).toContain('Jefes de arsenales\nArchivistas</textarea>');
    expect(body).toMatch(
      /<input[^>]*value="CARICOM"[^>]*checked|<input[^>]*checked[^>]*value="CARICOM"/,
    );
    expect(body).toContain('Diez días.');
  });

  it('says where nobody would be eligible, and what is too long among several', async () => {
    const { body } = await sendNew([
      ...without('content/eligible/groups'),
      ['content/eligible/states', 'BRA'],
      ['content/audienceText', 'x'.repeat(201)],
    ]);
    expect(body).toContain('<a href="#field-content/audienceText">');
    const nobody = await sendNew([
      ...without('content/eligible/groups'),
      ['content/eligible/states', 'BRA'],
    ]);
    expect(nobody.body).toContain('<a href="#field-content/eligible">');
    expect(nobody.body).toContain('id="field-content/eligible"');
  });

  it('submits nothing without an edition, and has not saved it twice', async () => {
    const noEdition = typed.filter(([name]) => !name.startsWith('editions/'));
    const refused = await sendNew([...noEdition, ['_do', 'submit']]);
    expect(refused.statusCode).toBe(422);
    expect(told(refused)).toContain('Say when it is held: give at least the d');
  });

  it('adds and removes entries by buttons that send the form, without saving', async () => {
    const added = await sendNew([...typed, ['_do', 'add:editions']]);
    expect(added.statusCode).toBe(200);
    expect(added.body).toContain('name="editions/1/label"');
    const removed = await sendNew([
      ...typed,
      ['editions/1/label', '2027'],
      ['_do', 'remove:editions/0'],
    ]);
    expect(removed.body).toMatch(
      /name="editions\/0\/label"[^>]*value="2027"|value="2027"[^>]*name="editions\/0\/label"/,
    );
    expect(removed.body).not.toContain('name="editions/1/label"');
    const party = await sendNew([...typed, ['_do', 'remove:content/parties/0']]);
    expect(party.body).not.toContain('name="content/parties/0/role"');
    const odd = await sendNew([...without('content/title'), ['_do', 'add:content']]);
    expect(odd.statusCode).toBe(422);
  });

  it('suggests the topics that the text names with its words, and finds others', async () => {
    const { body } = await sendNew([...without('content/concepts'), ['_do', 'topics']]);
    expect(body).toContain('value="firearms-tracing"');
    expect(body).toContain('In your text: “');
    const found = await sendNew([...typed, ['_topic-words', 'wildlife'], ['_do', 'find-topics']]);
    expect(found.body).toMatch(/value="[a-z-]*wildlife[a-z-]*"/);
    const none = await sendNew([...typed, ['_topic-words', 'xyzzy'], ['_do', 'find-topics']]);
    expect(none.body).toContain('No topic was found for “xyzzy”.');
  });

  it('starts from a theme where a link names one, and from nothing where it names none', async () => {
    const { body } = await get('/offers/new?theme=firearms-control', editor);
    expect(body).toMatch(
      /value="firearms-control"[^>]*checked|checked[^>]*value="firearms-control"/,
    );
    expect((await get('/offers/new?theme=no-such', editor)).statusCode).toBe(200);
  });

  it('is for those who provide, and for officers', async () => {
    const focalPoint = await api.person('ecu', 'focal-point');
    expect((await get('/offers/new', focalPoint)).statusCode).toBe(403);
    expect((await sendNew(typed, focalPoint)).statusCode).toBe(403);
    expect((await get('/offers/new', { key: '' })).statusCode).toBe(303);
    expect((await get('/offers/new', officer)).body).toContain('Whose offer it is');
  });
});

describe('editing an offer', () => {
  it('shows what it says and keeps what the form does not ask for', async () => {
    const reference = await published(
      offerInput({ actions: ['1.1'], instruments: ['UNTOC'], conditions: 'In post for a year.' }),
    );
    const form = await get(`/offers/${reference}/edit`, editor);
    expect(form.body).toContain('In post for a year.');
    const saved = await sendSeen(form, `/offers/${reference}/edit`, {
      by: editor,
      fields: [...typed, ['content/actions', '1.1'], ['content/instruments', 'UNTOC']],
    });
    expect(saved.headers.location).toBe(`/offers/${reference}?done=offer-edited`);
    expect(await read(reference)).toMatchObject({ version: 2, actions: ['1.1'], language: 'es' });
  });

  it('keeps what was typed where somebody else was quicker, and says so', async () => {
    const reference = await published();
    const form = await get(`/offers/${reference}/edit`, editor);
    const url = `/offers/${reference}/edit`;
    await sendSeen(form, url, { by: editor, fields: typed });
    const late = await sendSeen(form, url, { by: editor, fields: titled('Another title') });
    expect(late.statusCode).toBe(412);
    expect(late.body).toContain('Somebody else has changed this offer');
    expect(late.body).toContain('value="Another title"');
    const again = await sendSeen(late, url, { by: editor, fields: titled('Another title') });
    expect(again.statusCode).toBe(303);
  });

  it('is nobody else’s, and of no offer that is over', async () => {
    const reference = await published();
    expect((await get(`/offers/${reference}/edit`, stranger)).statusCode).toBe(403);
    expect((await get('/offers/O-000000/edit', editor)).statusCode).toBe(404);
    const seen = await get(`/offers/${reference}/withdraw`, editor);
    await sendSeen(seen, `/offers/${reference}/withdraw`, { by: editor });
    expect((await get(`/offers/${reference}/edit`, editor)).statusCode).toBe(409);
  });
});
