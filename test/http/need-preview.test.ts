// The coach: what a filer is told of a need before it is filed.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNeed } from '../../src/actions/open-need.ts';
import { needs } from '../../src/db/schema/needs.ts';
import { auditEvents, outbox } from '../../src/db/schema/operations.ts';
import { sources } from '../../src/db/schema/reference.ts';
import { findOrganization } from '../../src/store/people/organizations.ts';
import { insertActivities } from '../../src/store/proposals/activities.ts';
import { submittedNeed } from '../support/needs.ts';
import { asService, now } from '../support/offers.ts';
import { buildPreviewPeople, codesOf, draft, previewShape, previewsBy } from './previews.ts';
import { type Api, openApi, problemIn } from './support.ts';

let api: Api;
let people: Awaited<ReturnType<typeof buildPreviewPeople>>;
let previews: ReturnType<typeof previewsBy>;

beforeAll(async () => {
  api = await openApi({ now: () => now });
  people = await buildPreviewPeople(api);
  previews = previewsBy(api, people);
});
afterAll(async () => await api.close());

const bundle = {
  title: 'Support for the prosecution service',
  description:
    'We request:\n1) a course on the tracing of firearms;\n2) a manual on witness protection.',
};

describe('the words of a need', () => {
  it('are read as concepts, at their places, with names in the language of the reader', async () => {
    const { concepts } = await previews.previewOf({ description: '' }, { language: 'es' });
    expect(concepts).toContainEqual({
      code: 'firearms-tracing',
      name: expect.stringContaining('armas de fuego'),
      field: 'title',
      words: 'Tracing of firearms',
      start: 0,
      end: 19,
      confidence: expect.any(Number),
      declared: false,
    });
  });

  it('are read as asks that the filer confirms by sending them back', async () => {
    const preview = await previews.previewOf(bundle);
    expect(preview.suggestedAsks).toMatchObject([
      {
        ask: { title: 'Course on the tracing of firearms', concepts: ['firearms-tracing'] },
        passages: [{ start: 15, end: 50 }],
        deficit: false,
      },
      { ask: { title: 'Manual on witness protection', wantedKinds: ['manual'] } },
    ]);
    expect(codesOf(preview)).toContain('several-asks');
    const asks = preview.suggestedAsks.map(({ ask }) => ask);
    const confirmed = await previews.previewOf({ ...bundle, asks });
    expect(confirmed.suggestedAsks).toEqual([]);
    expect(codesOf(confirmed)).not.toContain('several-asks');
    const content = { ...draft, ...bundle, beneficiaries: ['ECU'], asks };
    const filed = await api.ask({
      method: 'POST',
      url: '/needs',
      key: people.ecuador.key,
      body: { content },
    });
    expect(filed.statusCode).toBe(201);
    expect(filed.json().asks).toMatchObject([
      { number: 1, title: 'Course on the tracing of firearms', whole: false },
      { number: 2, title: 'Manual on witness protection', whole: false },
    ]);
  });

  it('are one ask where the filer confirms none', async () => {
    const { reference } = await submittedNeed(previews.as('ecuador'), bundle);
    const { asks } = (
      await api.ask({ url: `/needs/${reference}`, key: people.ecuador.key })
    ).json();
    expect(asks).toMatchObject([{ number: 1, whole: true }]);
  });

  it('are told to be too few in the language of the reader', async () => {
    const empty = { title: 'Training needed', description: '' };
    const told = await Promise.all(
      ['en', 'es', 'pt', 'fr'].map(
        async (language) => await previews.previewOf(empty, { language }),
      ),
    );
    expect(told.map(codesOf)).toEqual(told.map(() => ['says-nothing']));
    expect(told.map(({ likelyOffers }) => likelyOffers)).toEqual(told.map(() => []));
    const texts = told.map(({ findings }) => findings[0]?.text.split(',')[0]);
    expect(texts).toEqual([
      'The need does not say yet what it is about',
      'La necesidad aún no dice de qué trata',
      'A necessidade ainda não diz de que trata',
      'Le besoin ne dit pas encore sur quoi il porte',
    ]);
  });
});

describe('a need that is not finished', () => {
  it('is read as far as it goes', async () => {
    const response = await previews.asked({ content: { language: 'es' } });
    expect(response.statusCode).toBe(200);
    expect(codesOf(previewShape.parse(response.json()))).toEqual(['no-title', 'says-nothing']);
  });

  it('must be right in what is filled in', async () => {
    const wrong = { content: { ...draft, concepts: ['no-such-concept'] } };
    const response = await previews.asked(wrong);
    expect(response.statusCode).toBe(422);
    expect(problemIn(response).errors).toMatchObject([{ pointer: '/content/concepts/0' }]);
    expect((await previews.asked({ content: {} })).statusCode).toBe(422);
    expect(
      (await previews.asked({ content: { ...draft, beneficiaries: ['PER'] } })).statusCode,
    ).toBe(422);
  });

  it('of a state is for that state, and of the secretariat for nobody yet', async () => {
    expect(codesOf(await previews.previewOf({}))).not.toContain('no-beneficiary');
    expect(codesOf(await previews.previewOf({}, { who: 'officer' }))).toContain('no-beneficiary');
  });

  it('is for those to read who may file it', async () => {
    expect((await previews.asked({ content: draft }, { who: 'unodc' })).statusCode).toBe(403);
  });

  it('leaves no trace', async () => {
    const counted = async () =>
      await asService(
        api.database,
        async (tx) =>
          await Promise.all([tx.$count(needs), tx.$count(auditEvents), tx.$count(outbox)]),
      );
    const before = await counted();
    await previews.previewOf(bundle);
    expect(await counted()).toEqual(before);
  });
});

describe('what was there before', () => {
  it('is told of the own needs about the same, and of no one else’s', async () => {
    const extradition = {
      title: 'Extradition',
      description: 'A course on extradition.',
      visibility: 'members',
    };
    const own = await submittedNeed(previews.as('ecuador'), {
      ...extradition,
      title: 'Our extradition',
    });
    const theirs = await submittedNeed(previews.as('peru'), {
      ...extradition,
      beneficiaries: ['PER'],
    });
    await openNeed(previews.as('officer'), theirs.reference);
    const { similarNeeds } = await previews.previewOf({ ...extradition, beneficiaries: ['ECU'] });
    expect(similarNeeds).toMatchObject([
      { reference: own.reference, title: 'Our extradition', status: 'submitted' },
    ]);
    const { similarNeeds: apart } = await previews.previewOf({
      title: 'Cybercrime',
      description: '',
    });
    expect(apart).toEqual([]);
  });

  it('is told of past assistance that the reader may see, about the same, for the same state', async () => {
    await asService(api.database, async (tx) => {
      const names = { en: 'Reports', es: 'Informes', pt: 'Relatórios', fr: 'Rapports' };
      await tx.insert(sources).values({ code: 'reports', titles: names, asOf: '2011-11-30' });
      const provider = await findOrganization(tx, 'unodc');
      const activity = (title: string, states: string[], changes: object = {}) => ({
        head: {
          ownerId: provider?.id ?? '',
          enteredByOrganizationId: provider?.id ?? '',
          channel: 'import' as const,
          kind: 'workshop' as const,
          status: 'completed' as const,
          startsOn: '2009-05-01',
          startsPrecision: 'month' as const,
          sourceCode: 'reports',
          createdAt: now,
          ...changes,
        },
        text: { language: 'en' as const, title },
        parties: [],
        states,
        concepts: ['firearms-tracing'],
        offerIds: [],
      });
      await insertActivities(
        tx,
        [
          activity('Workshop in Quito', ['ECU', 'PER']),
          activity('Workshop in Lima', ['PER']),
          activity('Workshop not told', ['ECU'], { sourceCode: null }),
        ],
        randomBytes,
      );
    });
    const { pastAssistance } = await previews.previewOf({});
    expect(pastAssistance).toMatchObject([
      {
        title: 'Workshop in Quito',
        startsOn: '2009-05-01',
        notice: expect.stringContaining('reports'),
      },
    ]);
    const { pastAssistance: elsewhere } = await previews.previewOf({
      title: 'Extradition',
      description: '',
    });
    expect(elsewhere).toEqual([]);
  });
});
