// The page of an offer for those whom it concerns, and what is entered for an owner.
import { afterAll, describe, expect, it } from 'vitest';
import { confirmOffer } from '../../../../src/actions/confirm-offer.ts';
import { buildConfirmer } from '../../../support/on-behalf.ts';
import { hidden, told } from '../needs/need-desk.ts';
import { openOfferScene, referenceIn, typed } from './offer-scene.ts';

const scene = await openOfferScene();
const { api, editor, stranger, officer, as, read, get, see, sendSeen, send, sendNew, published } =
  scene;
afterAll(scene.close);

describe('the page of an offer', () => {
  it('says to its owner where it stands, and what to do next', async () => {
    const reference = referenceIn(await sendNew(typed));
    const draft = await see(`/offers/${reference}`, editor);
    expect(told(draft)).toContain('Submit for publication');
    expect(told(draft)).toContain('Filed as a draft');
    expect(draft.body).not.toContain(`/offers/${reference}/publish`);
    const revision = hidden(draft, '_revision');
    const url = `/offers/${reference}/submit`;
    const sent = await send(url, { by: editor, fields: [['_revision', revision]] });
    expect(sent.headers.location).toBe(`/offers/${reference}?done=offer-submitted`);
    const twice = await send(url, { by: editor, fields: [['_revision', revision]] });
    expect(twice.statusCode).toBe(412);
    expect(told(twice)).toContain('This could not be done');
    const seen = await see(`/offers/${reference}`, officer);
    const publish = await sendSeen(seen, `/offers/${reference}/publish`, { by: officer });
    expect(publish.statusCode).toBe(303);
    const live = await see(`/offers/${reference}?done=offer-published`, editor);
    expect(told(live)).toContain('Please confirm it again by March 1, 2027');
    expect(told(live)).toContain('Renew for next year');
  });

  it('shows nothing of that to others', async () => {
    const reference = await published();
    for (const person of [stranger, { cookie: '' }]) {
      const { statusCode, body } = await see(`/offers/${reference}`, person);
      expect(statusCode).toBe(200);
      expect(body).not.toContain('/withdraw"');
      expect(body).not.toContain('id="history"');
    }
  });

  it('warns before an offer is withdrawn, and leads only the secretariat to proposals', async () => {
    const reference = await published();
    const warned = await get(`/offers/${reference}/withdraw`, editor);
    expect(told(warned)).toContain('closed for good');
    expect(told(warned)).not.toContain('See the proposals');
    const url = `/offers/${reference}/withdraw`;
    const done = await sendSeen(warned, url, { by: editor });
    expect(done.headers.location).toBe(`/offers/${reference}?done=offer-withdrawn`);
    expect((await get(url, editor)).statusCode).toBe(409);
    expect((await send(url, { by: stranger })).statusCode).toBe(404);
  });
});

describe('what the secretariat enters for an owner', () => {
  const note: [string, string][] = [
    ['onBehalf/owner', 'unodc'],
    ['onBehalf/channel', 'note-verbale'],
    ['onBehalf/documentSymbol', 'NV 7/2026'],
    ['onBehalf/documentDate', '2026-02-20'],
  ];

  it('waits for its owner, who confirms it by one press of a button', async () => {
    const entered = await sendNew([...typed, ...note, ['_do', 'submit']], officer);
    const reference = referenceIn(entered);
    expect(await read(reference)).toMatchObject({
      owner: 'unodc',
      channel: 'note-verbale',
      documentSymbol: 'NV 7/2026',
      confirmedAt: null,
    });
    const seen = await see(`/offers/${reference}`, officer);
    expect(told(seen)).toContain('By note verbale · NV 7/2026 · February 20, 2026');
    expect(told(seen)).toContain('Have it confirmed');
    const theirs = await see(`/offers/${reference}`, editor);
    expect(told(theirs)).toContain('Confirm that it is right');
    const url = `/offers/${reference}/confirm`;
    const done = await sendSeen(theirs, url, { by: editor });
    expect(done.headers.location).toBe(`/offers/${reference}?done=offer-confirmed`);
    await expect(confirmOffer(as(editor), reference)).rejects.toThrow('already-confirmed');
  });

  it('says what is missing of the note', async () => {
    const fields = [...typed, ...note.filter(([name]) => name !== 'onBehalf/documentSymbol')];
    const { statusCode, body } = await sendNew(fields, officer);
    expect(statusCode).toBe(422);
    expect(body).toContain('<a href="#field-onBehalf/documentSymbol">');
    const noOwner = await sendNew([...typed, ...note.slice(1)], officer);
    expect(noOwner.body).toContain('<a href="#field-onBehalf/owner">');
    expect((await sendNew([...typed, ...note], stranger)).statusCode).toBe(403);
  });

  it('is confirmed by a person who is asked, or by a second officer from documents', async () => {
    const entered = await sendNew([...typed, ...note, ['_do', 'submit']], officer);
    const reference = referenceIn(entered);
    const url = `/offers/${reference}/confirmation`;
    const confirmer = await buildConfirmer(api.database, 'unodc', { role: 'provider-editor' });
    const form = await get(url, officer);
    expect(form.body).toContain(`value="${confirmer.id}"`);
    expect(told(form)).toContain('This takes a second officer');
    const nobody = await sendSeen(form, url, { by: officer });
    expect(nobody.statusCode).toBe(422);
    const asked = await sendSeen(form, url, { by: officer, fields: [['person', confirmer.id]] });
    expect(asked.headers.location).toBe(`/offers/${reference}?done=confirmation-requested`);
    const second = await api.person('oas-dtoc', 'officer');
    const theirs = await get(url, second);
    expect(told(theirs)).not.toContain('This takes a second officer');
    const { revision } = await read(reference);
    const without1 = await send(`/offers/${reference}/confirm-with-document`, {
      by: second,
      fields: [['_revision', String(revision)]],
    });
    expect(without1.statusCode).toBe(422);
    expect((await get(url, editor)).statusCode).toBe(403);
  });
});
