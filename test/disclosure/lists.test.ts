// Rows of restricted needs: what they are about and where they stand, never what they say.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { now, offerInput, publishedOffer } from '../support/offers.ts';
import { bestProposal, matcherOf } from '../support/proposals.ts';
import { openScene, type Scene, type Seat } from './scene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
  await publishedOffer([scene.as('unodc'), scene.as('officer')], offerInput());
});
afterAll(async () => await scene.api.close());

type Row = { reference: string; need: { reference: string } };

/** The row of a need in a list, as somebody gets it. */
async function rowOf(seat: Seat, url: string, reference: string) {
  const { items } = (await scene.ask(seat, { url })).json();
  return items.find((row: Row) => row.reference === reference || row.need?.reference === reference);
}

async function matched(content: object) {
  const need = await scene.openedNeed({ concepts: ['firearms-tracing'], ...content });
  await bestProposal(scene.api.database, matcherOf(scene.api.database, now), need);
  return need.reference;
}

describe('a row of a restricted need', () => {
  it('has themes in the place of a title in the list of needs', async () => {
    const reference = await matched({ visibility: 'members', title: 'Serial numbers' });
    for (const seat of ['officer', 'peru'] as const) {
      const row = await rowOf(seat, '/needs', reference);
      expect(row).toMatchObject({
        title: null,
        language: null,
        themes: [{ code: 'firearms-tracing', name: expect.any(String) }],
        wantedKinds: ['course'],
        beneficiaries: ['ECU'],
        status: 'open',
      });
    }
    expect(await rowOf('drafter', '/needs', reference)).toMatchObject({ title: 'Serial numbers' });
  });

  it('has themes in the place of titles in the queue, of its asks too', async () => {
    const ask = { title: 'Serial numbers', wantedKinds: ['course'], concepts: [] };
    const { reference } = await scene.openedNeed({
      title: 'Many things',
      concepts: ['firearms-tracing'],
      asks: [ask, { ...ask, title: 'Ballistics', concepts: ['forensic-science'] }],
    });
    const row = await rowOf('officer', '/queue', reference);
    expect(row).toMatchObject({
      title: null,
      language: null,
      asks: [
        { number: 1, title: null, themes: [] },
        { number: 2, title: null, themes: [{ code: 'forensic-science' }] },
      ],
    });
    expect(JSON.stringify(row)).not.toMatch(/Serial numbers|Ballistics|Many things/);
    expect(row.themes.map(({ code }: { code: string }) => code)).toEqual([
      'firearms-tracing',
      'forensic-science',
    ]);
  });

  it('has themes in the place of titles in the list of proposals', async () => {
    const reference = await matched({ title: 'Serial numbers' });
    const row = await rowOf('officer', '/proposals', reference);
    expect(row).toMatchObject({
      need: { title: null, language: null, themes: [{ code: 'firearms-tracing' }] },
      ask: { number: 1, title: null },
      offer: { title: 'Course on tracing firearms' },
    });
    expect(JSON.stringify(row)).not.toContain('Serial numbers');
  });
});

describe('a row of a public need', () => {
  it('has its title everywhere', async () => {
    const reference = await matched({ title: 'Serial numbers', visibility: 'public' });
    expect(await rowOf('unodc', '/needs', reference)).toMatchObject({ title: 'Serial numbers' });
    expect(await rowOf('officer', '/queue', reference)).toMatchObject({
      title: 'Serial numbers',
      asks: [{ title: 'Serial numbers' }],
    });
    expect(await rowOf('officer', '/proposals', reference)).toMatchObject({
      need: { title: 'Serial numbers' },
      ask: { title: 'Serial numbers' },
    });
  });
});

describe('the needs that are like one that an officer enters', () => {
  it('are told by reference alone', async () => {
    const filed = await matched({ title: 'Tracing of pistols' });
    const content = {
      language: 'en',
      title: 'Tracing of pistols',
      description: 'Investigators must learn to trace seized firearms.',
      beneficiaries: ['ECU'],
      concepts: ['firearms-tracing'],
    };
    const told = await scene.ask('officer', {
      url: '/needs/preview',
      body: { content, onBehalf: { owner: 'ecu', channel: 'mail' } },
    });
    expect(told.json().similarNeeds).toContainEqual(
      expect.objectContaining({ reference: filed, title: null, language: null }),
    );
    const own = await scene.ask('ecuador', { url: '/needs/preview', body: { content } });
    expect(own.json().similarNeeds).toContainEqual(
      expect.objectContaining({ title: 'Tracing of pistols' }),
    );
  });
});
