// That a need was received, and what its owner is written about it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileNeed } from '../../src/actions/file-need.ts';
import { needInput, submittedNeed } from '../support/needs.ts';
import { openScene, type Scene } from './scene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
});
afterAll(async () => await scene.api.close());

describe('a receipt', () => {
  it('says when a need was submitted and by when it is answered', async () => {
    const { reference } = await submittedNeed(scene.as('ecuador'));
    for (const seat of ['drafter', 'officer'] as const) {
      const receipt = await scene.ask(seat, { url: `/needs/${reference}/receipt` });
      expect(receipt.json()).toEqual({
        reference,
        submittedAt: '2026-03-01T12:00:00.000Z',
        answerDueAt: expect.stringMatching(/^2026-03-\d\dT12:00:00.000Z$/),
        channel: 'api',
        documentSymbol: null,
        documentDate: null,
      });
    }
  });

  it('is for its owner and the secretariat, and of what was submitted', async () => {
    const { reference } = await scene.openedNeed({ visibility: 'members' });
    expect((await scene.ask('peru', { url: `/needs/${reference}/receipt` })).statusCode).toBe(403);
    expect((await scene.ask('unodc', { url: `/needs/${reference}/receipt` })).statusCode).toBe(404);
    const draft = await fileNeed(scene.as('ecuador'), needInput());
    const none = await scene.ask('ecuador', { url: `/needs/${draft.reference}/receipt` });
    expect(none.statusCode).toBe(404);
  });
});

describe('the focal points of the owner', () => {
  it('are written that a need was received, by when it is answered, and that it was returned', async () => {
    const { reference } = await submittedNeed(scene.as('ecuador'));
    const receipt = await scene.ask('ecuador', { url: `/needs/${reference}/receipt` });
    const answerBy = receipt.json().answerDueAt.slice(0, 10);
    const body = { note: 'Say for whom it is.' };
    await scene.ask('officer', { url: `/needs/${reference}/return`, body });
    const mails = await scene.mailsTo('ecuador');
    expect(mails).toContainEqual({
      template: 'need-received',
      parameters: { reference, answerBy },
    });
    expect(mails).toContainEqual({ template: 'need-returned', parameters: { reference } });
    expect(await scene.mailsTo('drafter')).toEqual([]);
    expect(JSON.stringify(mails)).not.toMatch(/Tracing|@/);
  });
});
