// Proposals for the provider of the offer: nothing, not even that there is one, before its ask is
// released; then that it is there, and no more.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveProposal } from '../../src/actions/approve-proposal.ts';
import { recommendProposal } from '../../src/actions/recommend-proposal.ts';
import { withActor } from '../../src/db/client.ts';
import { now, offerInput, publishedOffer } from '../support/offers.ts';
import { bestProposal, matcherOf } from '../support/proposals.ts';
import { bodyOf, openScene, type Scene } from './scene.ts';

let scene: Scene;
let offer: string;

beforeAll(async () => {
  scene = await openScene();
  offer = await publishedOffer([scene.as('unodc'), scene.as('officer')], offerInput());
});
afterAll(async () => await scene.api.close());

async function approved() {
  const need = await scene.openedNeed();
  const matcher = matcherOf(scene.api.database, now);
  const { reference, assessment } = await bestProposal(scene.api.database, matcher, need);
  const judged = { assessment: assessment.id };
  await recommendProposal(scene.as('officer'), reference, { ...judged, reason: 'fits-need' });
  const approve = async () =>
    await approveProposal(scene.as('approver'), reference, { ...judged, reason: 'as-recommended' });
  return { need: need.reference, reference, approve };
}

async function released(need: string): Promise<string> {
  const body = { ask: 1, fields: ['title'], provider: 'unodc', version: 1 };
  const made = await scene.ask('ecuador', { url: `/needs/${need}/releases`, body });
  return bodyOf(made, 201).reference;
}

/** Whether the provider is told of the proposal, asked for by its reference. */
async function statusOf(reference: string): Promise<number> {
  return (await scene.ask('unodc', { url: `/proposals/${reference}` })).statusCode;
}

describe('a proposal for the provider of its offer', () => {
  it('is not there before it is approved, whatever is released', async () => {
    const { need, reference, approve } = await approved();
    const release = await released(need);
    expect(await statusOf(reference)).toBe(404);
    const told = await scene.ask('unodc', { url: `/releases/${release}` });
    expect(told.json().proposals).toEqual([]);
    await approve();
    expect(await statusOf(reference)).toBe(200);
  });

  it('is not there before its ask is released, nor once that is revoked', async () => {
    const { need, reference, approve } = await approved();
    await approve();
    expect(await statusOf(reference)).toBe(404);
    expect((await scene.ask('unodc', { url: '/proposals' })).json().items).toEqual([]);
    const release = await released(need);
    expect(await statusOf(reference)).toBe(200);
    await scene.ask('ecuador', { url: `/releases/${release}/revocation`, body: {} });
    expect(await statusOf(reference)).toBe(404);
  });

  it('is its reference and status, the own offer and edition, and the release', async () => {
    const { need, reference, approve } = await approved();
    await approve();
    const release = await released(need);
    const told = {
      reference,
      status: 'approved',
      need,
      ask: 1,
      release,
      offer,
      edition: {
        number: 1,
        label: '2026',
        window: { from: '2026-09-14', to: '2026-09-25' },
      },
    };
    expect((await scene.ask('unodc', { url: `/proposals/${reference}` })).json()).toEqual(told);
    const read = await scene.ask('unodc', { url: `/releases/${release}` });
    expect(read.json().proposals).toEqual([told]);
    for (const seat of ['interpol', 'peruEditor'] as const) {
      const asked = await scene.ask(seat, { url: `/proposals/${reference}` });
      expect(asked.statusCode).toBe(404);
    }
  });

  it('is told to the focal points of the state by mail once it is approved', async () => {
    const { need, reference, approve } = await approved();
    const about = { template: 'proposal-approved', parameters: { reference, needReference: need } };
    expect(await scene.mailsTo('ecuador')).not.toContainEqual(about);
    await approve();
    expect(await scene.mailsTo('ecuador')).toContainEqual(about);
    expect(await scene.mailsTo('unodc')).not.toContainEqual(about);
  });

  it('is no row that the provider may read', async () => {
    const { need, approve } = await approved();
    await approve();
    await released(need);
    const counts = await withActor(
      scene.api.database.app,
      scene.actor('unodc'),
      async (tx) =>
        await tx.execute(sql`select (select count(*)::int from proposals) as proposals,
          (select count(*)::int from assessments) as assessments,
          (select count(*)::int from needs where source_code is null and not example) as needs`),
    );
    expect([...counts]).toEqual([{ proposals: 0, assessments: 0, needs: 0 }]);
  });
});
