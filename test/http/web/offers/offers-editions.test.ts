// The editions of an offer that is there, at the door of the pages.
import { afterAll, describe, expect, it } from 'vitest';
import { told } from '../needs/need-desk.ts';
import { openOfferScene } from './offer-scene.ts';

const scene = await openOfferScene();
const { editor, stranger, officer, read, get, sendSeen, published } = scene;
afterAll(scene.close);

describe('editions', () => {
  const edition: [string, string][] = [
    ['label', '2028'],
    ['window/from', '2028-01-10'],
    ['window/to', '2028-01-20'],
    ['seats', '10'],
  ];

  it('are renewed for next year by a link to a form that is filled in', async () => {
    const reference = await published();
    const url = `/offers/${reference}/editions/new`;
    const form = await get(`${url}?from=1`, editor);
    expect(form.body).toContain('value="2027-09-14"');
    expect(form.body).toContain('value="Panama City"');
    const added = await sendSeen(form, url, { by: editor, fields: edition });
    expect(added.headers.location).toBe(`/offers/${reference}?done=edition-added`);
    expect((await read(reference)).editions).toHaveLength(2);
  });

  it('of a published offer lose seats by the secretariat alone, which the page says', async () => {
    const reference = await published();
    const url = `/offers/${reference}/editions/1`;
    const form = await get(url, editor);
    expect(told(form)).toContain('write to the secretariat');
    const fewer = await sendSeen(form, url, { by: editor, fields: edition });
    expect(fewer.statusCode).toBe(422);
    expect(fewer.body).toContain('the secretariat alone reduces the seats');
    expect(fewer.body).toContain('value="10"');
    const byOfficer = await get(url, officer);
    expect(told(byOfficer)).not.toContain('write to the secretariat');
    const done = await sendSeen(byOfficer, url, { by: officer, fields: edition });
    expect(done.headers.location).toBe(`/offers/${reference}?done=edition-edited`);
  });

  it('are cancelled after a word of warning, the last one never', async () => {
    const reference = await published();
    const url = `/offers/${reference}/editions/1/cancel`;
    const seen = await get(url, officer);
    const last = await sendSeen(seen, url, { by: officer });
    expect(last.statusCode).toBe(422);
    expect(last.body).toContain('keeps at least one edition');
    const form = await get(`/offers/${reference}/editions/new`, editor);
    await sendSeen(form, `/offers/${reference}/editions/new`, { by: editor, fields: edition });
    const done = await sendSeen(await get(url, officer), url, { by: officer });
    expect(done.headers.location).toBe(`/offers/${reference}?done=edition-cancelled`);
  });

  it('come back with what is wrong, and are not there where there is none', async () => {
    const reference = await published();
    const url = `/offers/${reference}/editions/new`;
    const form = await get(url, editor);
    const wrong = await sendSeen(form, url, {
      by: editor,
      fields: [...edition.slice(0, 2), ['window/to', '2027-01-01']],
    });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('The period ends before it starts.');
    expect((await get(`/offers/${reference}/editions/7`, editor)).statusCode).toBe(404);
    expect((await get(url, stranger)).statusCode).toBe(403);
  });
});
