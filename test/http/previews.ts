// Previews of needs: drafts, and what the service answers.
import { expect } from 'vitest';
import { z } from 'zod';
import { now } from '../support/offers.ts';
import type { Api } from './support.ts';

export async function buildPreviewPeople(api: Api) {
  return {
    ecuador: await api.person('ecu', 'focal-point'),
    peru: await api.person('per', 'focal-point'),
    unodc: await api.person('unodc', 'provider-editor'),
    officer: await api.person('oas-dtoc', 'officer'),
  };
}

type People = Awaited<ReturnType<typeof buildPreviewPeople>>;
type Options = { who?: keyof People; language?: string };

/** A need to be previewed. */
export const draft = {
  language: 'en',
  title: 'Tracing of firearms',
  description: 'Investigators must learn the tracing of seized firearms.',
  audience: ['police'],
  wantedKinds: ['course'],
  deliveryLanguages: ['en'],
  modes: ['in-person'],
  window: { from: '2026-06-01', to: '2026-12-31' },
  participants: 1,
};

const titled = z.array(z.looseObject({ title: z.string() }));

/** As much of a preview as tests look at. */
export const previewShape = z.looseObject({
  concepts: z.array(z.looseObject({ code: z.string() })),
  suggestedAsks: z.array(z.looseObject({ ask: z.looseObject({ title: z.string() }) })),
  findings: z.array(z.looseObject({ code: z.string(), field: z.string(), text: z.string() })),
  likelyOffers: titled,
  similarNeeds: titled,
  pastAssistance: titled,
});
type Preview = z.infer<typeof previewShape>;

export const codesOf = ({ findings }: Preview) => findings.map(({ code }) => code);
export const titlesOf = (records: z.infer<typeof titled>) => records.map(({ title }) => title);

/** Previews as these people ask for them. */
export function previewsBy(api: Api, people: People) {
  const asked = async (body: unknown, { who = 'ecuador', language = 'en' }: Options = {}) =>
    await api.ask({
      method: 'POST',
      url: '/needs/preview',
      key: people[who].key,
      body,
      headers: { 'accept-language': language },
    });
  return {
    asked,
    as: (who: keyof People) => api.database.as(people[who].actor, { now }),
    /** The preview of a draft that changes the usual one. */
    previewOf: async (content: object, options: Options = {}): Promise<Preview> => {
      const response = await asked({ content: { ...draft, ...content } }, options);
      expect(response.statusCode).toBe(200);
      return previewShape.parse(response.json());
    },
  };
}
