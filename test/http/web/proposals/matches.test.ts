// The page on the matches of a need: to the secretariat everything, to the owner what it may know.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../../../src/messages/format.ts';
import { submittedNeed } from '../../../support/needs.ts';
import { edition2026, offerInput, publishedOffer } from '../../../support/offers.ts';
import { openProposalDesk, type ProposalDesk } from './proposal-desk.ts';

let desk: ProposalDesk;

beforeAll(async () => {
  desk = await openProposalDesk();
});
afterAll(async () => await desk.api.close());

const laundering = {
  title: 'Investigating money laundering',
  description: 'Prosecutors must learn to investigate money laundering.',
};

async function offered(content: object, edition: object = {}): Promise<string> {
  const input = offerInput(content, { ...edition2026, ...edition });
  return await publishedOffer([desk.as('unodc'), desk.as('officer')], input);
}

const french = { deliveryLanguages: ['fr'] };

describe('a need that nothing answers', () => {
  let url: string;
  let offers: Record<'french' | 'excluding' | 'firearms', string>;

  beforeAll(async () => {
    offers = {
      french: await offered({ ...laundering, title: 'Money laundering, in French' }, french),
      excluding: await offered(
        { ...laundering, title: 'Money laundering, elsewhere', excludedStates: ['ECU'] },
        french,
      ),
      firearms: await offered({}),
    };
    const { reference } = await submittedNeed(desk.as('ecuador'), laundering);
    url = `/needs/${reference}/matches`;
  });

  it('tells the secretariat why, and what one change would open', async () => {
    const { statusCode, body } = await desk.get('officer', url);
    expect(statusCode).toBe(200);
    expect(body).toContain(text('en', 'cause.all-blocked'));
    expect(body).toContain(`href="/offers/${offers.french}"`);
    expect(body).toContain(text('en', 'change.accept-language', { language: 'French' }));
    expect(body).toMatch(/It would have [\d,]+ points/);
  });

  it('tells its owner the same without points, and offers to look at', async () => {
    const { statusCode, body } = await desk.get('ecuador', `${url}?offer=${offers.french}`, 'es');
    expect(statusCode).toBe(200);
    expect(body).toContain(text('es', 'cause.all-blocked'));
    expect(body).toContain(text('es', 'matches.likely'));
    expect(body).not.toMatch(/Tendría [\d.]+ puntos/);
    expect(body).not.toContain(text('es', 'matches.question'));
    expect(body).not.toContain(text('es', 'gate-name.excluded-by-offer'));
  });

  it('is nothing to others', async () => {
    for (const who of ['unodc', 'peru'] as const) {
      expect((await desk.get(who, url)).statusCode).toBe(404);
    }
  });

  it('explains the offer that is asked about: each condition, the points, the change', async () => {
    const { body } = await desk.get('officer', `${url}?offer=${offers.french.toLowerCase()}`);
    expect(body).toContain(text('en', 'pair.blocked'));
    expect(body).toContain('the need accepts English, the activity is held in French');
    expect(body).toContain(text('en', 'matches.one-change'));
    const two = await desk.get('officer', `${url}?offer=${offers.excluding}`);
    expect(two.body).toContain('The provider excludes Ecuador.');
    expect(two.body).not.toContain(text('en', 'matches.one-change'));
    const below = await desk.get('officer', `${url}?offer=${offers.firearms}`);
    expect(below.body).toMatch(/It meets all conditions (but lacks [\d,]+ points|, but the need)/);
    expect(below.body).toContain('dossier-criteria');
  });

  it('finds the offer by words, and says where there is none', async () => {
    const several = await desk.get('officer', `${url}?offer=money+laundering`);
    expect(several.body).toContain(`${url}?offer=${offers.french}`);
    const only = await desk.get('officer', `${url}?offer=laundering+in+French`);
    expect(only.body).toContain('the need accepts English, the activity is held in French');
    for (const asked of ['zzzzzz', 'O-000000']) {
      const { statusCode, body } = await desk.get('officer', `${url}?offer=${asked}`);
      expect([statusCode, body.includes(text('en', 'matches.no-offer-found'))]).toEqual([
        200,
        true,
      ]);
    }
  });
});

it('names the proposals that stand, and says so of an offer that is not missing', async () => {
  const { need, references } = await desk.proposed();
  const [reference = ''] = references;
  const { body } = await desk.get('officer', `/needs/${need}/matches`);
  expect(body).toContain(`href="/proposals/${reference}"`);
  const dossier = await desk.get('officer', `/proposals/${reference}`);
  const offer = /href="\/offers\/(O-\w{6})"/.exec(dossier.body)?.[1] ?? '';
  const { body: asked } = await desk.get('officer', `/needs/${need}/matches?offer=${offer}`);
  expect(asked).toContain(text('en', 'pair.proposed'));
});
