// Offers are filed: by whom, in which words, with which codes.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileOffer } from '../../src/actions/file-offer.ts';
import { auditEvents } from '../../src/db/schema/operations.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import {
  asService,
  buildOfferPeople,
  edition2026,
  fullContent,
  now,
  offerInput,
  offerText,
  readOffer,
} from '../support/offers.ts';
import { buildPerson } from '../support/people.ts';

let database: TestDatabase;
let people: Awaited<ReturnType<typeof buildOfferPeople>>;
beforeAll(async () => {
  database = await openDatabase();
  people = await buildOfferPeople(database);
});
afterAll(async () => {
  await database.close();
});

const asEditor = (changes = {}) => database.as(people.editor, { now, ...changes });
const asOfficer = (changes = {}) => database.as(people.officer, { now, ...changes });

describe('filing', () => {
  test('keeps all that the provider says, led by itself', async () => {
    const { reference } = await fileOffer(asEditor(), {
      content: fullContent,
      editions: [edition2026, { label: 'open' }],
    });
    const offer = await readOffer(database, people.editor, reference);
    expect(offer).toMatchObject({
      status: 'draft',
      revision: 1,
      version: 1,
      owner: 'unodc',
      channel: 'api',
      confirmedAt: now,
      audience: ['police', 'prosecutors'],
      concepts: ['firearms-tracing', 'firearms-trafficking'],
      eligible: { states: ['BRA', 'ECU'], groups: ['CARICOM'] },
      excludedStates: ['BRA'],
      parties: [
        { organization: 'unodc', role: 'lead' },
        { organization: 'ecu', role: 'host', names: { es: 'Ecuador' } },
        { organization: 'interpol', role: 'partner' },
      ],
      texts: [
        { language: 'en', status: 'original' },
        { language: 'es', status: 'official', title: 'Curso de rastreo de armas' },
      ],
      editions: [
        { number: 1, version: 1, ...edition2026, seatsLeft: null, cancelled: false },
        { number: 2, label: 'open', window: null, venueState: null, seats: null, modes: [] },
      ],
      provenance: [],
    });
  });

  test('takes no eligibility as any state', async () => {
    const { reference } = await fileOffer(asEditor(), offerInput());
    expect(await readOffer(database, people.editor, reference)).toMatchObject({ eligible: null });
  });

  test('leaves a trace with ids and codes alone', async () => {
    const { id } = await fileOffer(asEditor(), offerInput());
    const events = await asService(database, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.recordId, id)),
    );
    expect(events).toMatchObject([
      {
        verb: 'offer.file',
        actorId: people.editor.id,
        ownerId: people.editor.organization.id,
        recordVersion: 1,
        details: { channel: 'api', editions: 1 },
      },
    ]);
  });

  test('on behalf of a provider waits for its word', async () => {
    const onBehalf = { owner: 'interpol', channel: 'note-verbale', documentSymbol: 'NV 7/26' };
    const { reference } = await fileOffer(asOfficer(), { ...offerInput(), onBehalf });
    expect(await readOffer(database, people.officer, reference)).toMatchObject({
      owner: 'interpol',
      channel: 'note-verbale',
      documentSymbol: 'NV 7/26',
      confirmedAt: null,
      parties: [{ organization: 'interpol', role: 'lead' }],
    });
    expect(await readOffer(database, people.stranger, reference)).toMatchObject({ reference });
  });

  test('is for editors of the provider, and for officers on its behalf', async () => {
    const onBehalf = { owner: 'interpol', channel: 'mail' };
    const drafter = await buildPerson(database, 'unodc', 'drafter');
    for (const [context, input] of [
      [database.as(drafter), offerInput()],
      [asEditor(), { ...offerInput(), onBehalf }],
    ] as const) {
      await expect(fileOffer(context, input)).rejects.toMatchObject({ kind: 'forbidden' });
    }
  });

  test('needs the scope of the key', async () => {
    const limited = database.as({ ...people.editor, scopes: ['offers:read'] });
    await expect(fileOffer(limited, offerInput())).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('wrong input', () => {
  test('names each unknown code by its place', async () => {
    const input = {
      content: {
        ...offerText,
        audience: ['police', 'no-audience'],
        eligible: { states: ['ECU', 'XXX'], groups: ['NO-GROUP'] },
        excludedStates: ['XXY'],
        concepts: ['no-concept'],
        actions: ['9.9'],
        instruments: ['NONE'],
        parties: [
          { organization: 'ecu', role: 'host' },
          { organization: 'nobody', role: 'funder' },
        ],
      },
      editions: [{}, { venueState: 'XXZ' }],
    };
    const error = { kind: 'invalid', fields: expect.any(Array) };
    await expect(fileOffer(asEditor(), input)).rejects.toMatchObject(error);
    await expect(fileOffer(asEditor(), input)).rejects.toHaveProperty('fields', [
      {
        pointer: '/content/audience/1',
        code: 'unknown-audience',
        parameters: { value: 'no-audience' },
      },
      {
        pointer: '/content/eligible/states/1',
        code: 'unknown-state',
        parameters: { value: 'XXX' },
      },
      {
        pointer: '/content/eligible/groups/0',
        code: 'unknown-group',
        parameters: { value: 'NO-GROUP' },
      },
      { pointer: '/content/excludedStates/0', code: 'unknown-state', parameters: { value: 'XXY' } },
      {
        pointer: '/content/concepts/0',
        code: 'unknown-concept',
        parameters: { value: 'no-concept' },
      },
      { pointer: '/content/actions/0', code: 'unknown-action', parameters: { value: '9.9' } },
      {
        pointer: '/content/instruments/0',
        code: 'unknown-instrument',
        parameters: { value: 'NONE' },
      },
      {
        pointer: '/content/parties/1/organization',
        code: 'unknown-organization',
        parameters: { value: 'nobody' },
      },
      { pointer: '/editions/1/venueState', code: 'unknown-state', parameters: { value: 'XXZ' } },
    ]);
  });

  test.each([
    ['empty lists', {}],
    ['no state that is not excluded', { states: ['ECU'] }],
  ])('refuses an offer for nobody: %s', async (_, eligible) => {
    const input = offerInput({ eligible, excludedStates: ['ECU'] });
    await expect(fileOffer(asEditor(), input)).rejects.toMatchObject({
      fields: [{ pointer: '/content/eligible', code: 'nobody-eligible' }],
    });
  });

  test.each([
    [{ parties: [{ organization: 'interpol', role: 'lead' }] }, '/content/parties', 'one-lead'],
    [{ kind: 'concert' }, '/content/kind', 'not-one-of'],
    [{ title: 'x'.repeat(301) }, '/content/title', 'too-big-string'],
    [{ colour: 'red' }, '/content/colour', 'unknown-field'],
    [
      { translations: [{ language: 'en', title: 'The same' }] },
      '/content/translations',
      'translation-of-itself',
    ],
    [
      {
        translations: [
          { language: 'es', title: 'Curso' },
          { language: 'es', title: 'Taller' },
        ],
      },
      '/content/translations',
      'repeated-language',
    ],
  ])('is told field by field: %o', async (content, pointer, code) => {
    await expect(fileOffer(asEditor(), offerInput(content))).rejects.toMatchObject({
      kind: 'invalid',
      fields: [{ pointer, code }],
    });
  });

  test('has dates in order', async () => {
    const window = { from: '2026-09-25', to: '2026-09-14' };
    const input = offerInput({}, { ...edition2026, window });
    await expect(fileOffer(asEditor(), input)).rejects.toMatchObject({
      fields: [{ pointer: '/editions/0/window/to', code: 'ends-before-it-starts' }],
    });
  });
});

test('a repeated filing with the same key is done once', async () => {
  const idempotency = { route: 'POST /offers', key: 'once', requestHash: 'same' };
  const [first, second] = await Promise.all([
    fileOffer(asEditor({ idempotency }), offerInput()),
    fileOffer(asEditor({ idempotency }), offerInput()),
  ]);
  expect(second).toEqual(first);
});
