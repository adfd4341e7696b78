// The offers that a filer is told of before a need is filed, and what it is not told of them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/domain/actor.ts';
import { edition2026, now, offerInput, publishedOffer } from '../support/offers.ts';
import {
  buildPreviewPeople,
  codesOf,
  draft,
  previewShape,
  previewsBy,
  titlesOf,
} from './previews.ts';
import { type Api, openApi } from './support.ts';

let api: Api;
let people: Awaited<ReturnType<typeof buildPreviewPeople>>;
let previews: ReturnType<typeof previewsBy>;

beforeAll(async () => {
  api = await openApi({ now: () => now });
  people = await buildPreviewPeople(api);
  previews = previewsBy(api, people);
});
afterAll(async () => await api.close());

describe('offers for a need', () => {
  const publish = async (content: object, edition: object = {}) =>
    await publishedOffer(
      [previews.as('unodc'), previews.as('officer')],
      offerInput({ audience: ['police'], ...content }, { ...edition2026, ...edition }),
    );
  const text = (title: string) => ({
    title,
    description: 'A course on the tracing of firearms for investigators.',
    concepts: ['firearms-tracing'],
  });

  beforeAll(async () => {
    await publish(text('Zulu: tracing of firearms'));
    await publish({ ...text('Alpha: tracing of firearms'), visibility: 'members' });
    await publish(text('Late: tracing of firearms'), {
      window: { from: '2027-11-01', to: '2027-11-12' },
    });
    await publish(text('Spanish: tracing of firearms'), { deliveryLanguages: ['es'] });
  });

  it('are shown by title, without anything that ranks them', async () => {
    const { likelyOffers } = await previews.previewOf({});
    expect(titlesOf(likelyOffers)).toEqual([
      'Alpha: tracing of firearms',
      'Zulu: tracing of firearms',
    ]);
    expect(Object.keys(likelyOffers[0] ?? {})).toEqual([
      'title',
      'reference',
      'language',
      'kind',
      'provider',
      'example',
      'source',
      'notice',
    ]);
  });

  it('that one more language would open are counted in a band, and are there once it is accepted', async () => {
    const { findings } = await previews.previewOf({});
    expect(findings).toContainEqual({
      code: 'accept-language',
      field: 'deliveryLanguages',
      language: 'es',
      window: null,
      offers: 'few',
      text: 'If the need also accepted delivery in this language: Spanish, it would be open to one or two more offers.',
    });
    const after = await previews.previewOf({ deliveryLanguages: ['en', 'es'] });
    expect(titlesOf(after.likelyOffers)).toContain('Spanish: tracing of firearms');
    expect(codesOf(after)).not.toContain('accept-language');
  });

  it('that wider dates would open are counted, and are there with these dates', async () => {
    const { findings } = await previews.previewOf({});
    const finding = findings.find(({ code }) => code === 'widen-window');
    expect(finding).toMatchObject({
      field: 'window',
      window: { from: '2026-06-01', to: '2027-11-12' },
      offers: 'few',
    });
    const after = await previews.previewOf({ window: finding?.['window'] });
    expect(titlesOf(after.likelyOffers)).toContain('Late: tracing of firearms');
  });

  it('are the same where a provider excludes the state in secret', async () => {
    const before = await previews.previewOf({});
    const reference = await publish({
      ...text('Secret: tracing of firearms'),
      excludedStates: ['ECU'],
    });
    const after = await previews.previewOf({});
    expect(titlesOf(after.likelyOffers)).toEqual(
      [...titlesOf(before.likelyOffers), 'Secret: tracing of firearms'].sort(),
    );
    expect(after.findings).toEqual(before.findings);
    const others = await previews.previewOf({ beneficiaries: ['PER'] }, { who: 'peru' });
    expect(titlesOf(others.likelyOffers)).toEqual(titlesOf(after.likelyOffers));
    expect(JSON.stringify(after)).toContain(reference);
  });

  it('are for a key that may read offers', async () => {
    const scopes: Scope[] = ['needs:write'];
    const key = await api.keyFor(people.ecuador.actor.id, { scopes });
    const response = await api.ask({
      method: 'POST',
      url: '/needs/preview',
      key,
      body: { content: draft },
    });
    expect(previewShape.parse(response.json())).toMatchObject({
      findings: [],
      likelyOffers: [],
      similarNeeds: [],
      pastAssistance: [],
    });
  });
});
