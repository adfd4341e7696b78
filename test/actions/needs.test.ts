// Needs are filed, edited and moved: by whom, with which codes, and what each step leaves behind.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editNeed } from '../../src/actions/edit-need.ts';
import { fileNeed } from '../../src/actions/file-need.ts';
import { openNeed } from '../../src/actions/open-need.ts';
import { returnNeed } from '../../src/actions/return-need.ts';
import { submitNeed } from '../../src/actions/submit-need.ts';
import { withdrawNeed } from '../../src/actions/withdraw-need.ts';
import { withActor } from '../../src/db/client.ts';
import { auditEvents, outbox } from '../../src/db/schema/operations.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import { contentOf, findNeedVisibleTo } from '../../src/store/needs/need-reads.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import { needInput, submittedNeed } from '../support/needs.ts';
import { asService, now } from '../support/offers.ts';
import { buildPerson } from '../support/people.ts';

let database: TestDatabase;
let people: Record<'ecuador' | 'drafter' | 'peru' | 'officer' | 'donor', Bearer>;

beforeAll(async () => {
  database = await openDatabase();
  people = {
    ecuador: await buildPerson(database, 'ecu', 'focal-point'),
    drafter: await buildPerson(database, 'ecu', 'drafter'),
    peru: await buildPerson(database, 'per', 'focal-point'),
    officer: await buildPerson(database, 'oas-dtoc', 'officer'),
    donor: await buildPerson(database, 'unodc', 'provider-editor'),
  };
});
afterAll(async () => {
  await database.close();
});

const as = (who: keyof typeof people, changes = {}) =>
  database.as(people[who], { now, ...changes });

const read = async (who: keyof typeof people, reference: string) =>
  await withActor(database.app, people[who], (tx) => findNeedVisibleTo(tx, people[who], reference));

async function matchings(needId: string): Promise<number> {
  const rows = await asService(database, (tx) => tx.select().from(outbox));
  return rows.filter(({ payload }) => payload['needId'] === needId).length;
}

describe('filing', () => {
  test('keeps all that was said, as a draft of the state', async () => {
    const input = needInput({
      translations: [{ language: 'es', title: 'Rastreo de armas', description: '' }],
      audienceText: ['Armourers'],
      concepts: ['firearms-tracing'],
      actions: ['1.1'],
      instruments: ['UNTOC'],
      excludedProviders: ['interpol'],
      urgency: 'high',
    });
    const { reference } = await fileNeed(as('ecuador'), input);
    const need = await read('ecuador', reference);
    expect(need).toMatchObject({ status: 'draft', owner: 'ecu', version: 1, revision: 1 });
    expect(contentOf(need)).toMatchObject({
      ...input.content,
      translations: [{ language: 'es', status: 'unofficial', title: 'Rastreo de armas' }],
    });
    expect(need.asks).toMatchObject([{ number: 1, whole: true, title: input.content.title }]);
  });

  test('names every wrong field', async () => {
    const input = needInput({
      beneficiaries: ['ECU'],
      audience: ['police', 'astronauts'],
      concepts: ['no-such-concept'],
      instruments: ['UNTOC', 'Nothing'],
    });
    await expect(fileNeed(as('ecuador'), input)).rejects.toMatchObject({
      kind: 'invalid',
      fields: [
        { pointer: '/content/audience/1', code: 'unknown-audience' },
        { pointer: '/content/concepts/0', code: 'unknown-concept' },
        { pointer: '/content/instruments/1', code: 'unknown-instrument' },
      ],
    });
  });

  test.each([
    [
      'dates in the wrong order',
      { window: { from: '2026-12-31', to: '2026-01-01' } },
      '/content/window/to',
    ],
    ['a text that is too long', { title: 'x'.repeat(301) }, '/content/title'],
    ['a kind that does not exist', { wantedKinds: ['party'] }, '/content/wantedKinds/0'],
    ['a field that does not exist', { colour: 'red' }, '/content/colour'],
    ['nobody to benefit', { beneficiaries: [] }, '/content/beneficiaries'],
    [
      'a day that does not exist',
      { window: { from: '2026-02-30', to: '2026-03-01' } },
      '/content/window/from',
    ],
  ])('refuses %s', async (_what, content, pointer) => {
    await expect(fileNeed(as('ecuador'), needInput(content))).rejects.toMatchObject({
      kind: 'invalid',
      fields: [{ pointer }],
    });
  });

  test('speaks for its own state alone', async () => {
    await expect(
      fileNeed(as('ecuador'), needInput({ beneficiaries: ['PER'] })),
    ).rejects.toMatchObject({ fields: [{ code: 'not-your-state' }] });
    await expect(
      fileNeed(as('ecuador'), needInput({ beneficiaries: [], group: 'CARICOM' })),
    ).rejects.toMatchObject({ fields: [{ code: 'not-your-group' }] });
  });

  test('is not for providers', async () => {
    await expect(fileNeed(as('donor'), needInput())).rejects.toMatchObject({ kind: 'forbidden' });
  });

  test('on behalf keeps the document and waits for the state', async () => {
    const onBehalf = {
      owner: 'dma',
      channel: 'note-verbale',
      documentSymbol: 'NV 12/2026',
      documentDate: '2026-02-20',
    };
    const input = { ...needInput({ beneficiaries: ['DMA'] }), onBehalf };
    const { reference } = await fileNeed(as('officer'), input);
    expect(await read('officer', reference)).toMatchObject({
      owner: 'dma',
      channel: 'note-verbale',
      documentSymbol: 'NV 12/2026',
      confirmedAt: null,
    });
    const without = { ...input, onBehalf: { ...onBehalf, documentSymbol: null } };
    await expect(fileNeed(as('officer'), without)).rejects.toMatchObject({
      fields: [{ pointer: '/onBehalf/documentSymbol' }],
    });
    await expect(fileNeed(as('peru'), input)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  test('for a group takes its members of the day, for good', async () => {
    const onBehalf = { owner: 'caricom-impacs', channel: 'mail' };
    const input = { ...needInput({ beneficiaries: [], group: 'CARICOM' }), onBehalf };
    const { reference } = await fileNeed(as('officer'), input);
    const { beneficiaries, list } = await read('officer', reference);
    expect(beneficiaries).toHaveLength(15);
    expect(beneficiaries).toContain('HTI');
    expect(list).toBe('queue');
  });
});

describe('editing', () => {
  test('makes a version; the same content makes none', async () => {
    const need = await submittedNeed(as('ecuador'));
    const before = await matchings(need.id);
    await editNeed(as('ecuador'), need.reference, needInput({ audience: ['police', 'police'] }));
    expect(await read('ecuador', need.reference)).toMatchObject({ version: 1 });
    await editNeed(as('ecuador'), need.reference, needInput({ participants: 2 }));
    expect(await read('ecuador', need.reference)).toMatchObject({ version: 2, participants: 2 });
    expect(await matchings(need.id)).toBe(before + 1);
  });

  test('of what the engine does not read starts no matching', async () => {
    const need = await submittedNeed(as('ecuador'));
    const before = await matchings(need.id);
    await editNeed(as('ecuador'), need.reference, needInput({ actions: ['1.2'] }));
    expect(await read('ecuador', need.reference)).toMatchObject({ version: 2 });
    expect(await matchings(need.id)).toBe(before);
  });

  test('keeps the numbers of the asks, and closes what is no longer asked', async () => {
    const first = { title: 'A course on tracing' };
    const second = { title: 'Tracing software' };
    const { reference } = await submittedNeed(as('ecuador'), { asks: [first, second] });
    const third = { title: 'A manual of tracing' };
    await editNeed(as('ecuador'), reference, needInput({ asks: [third, second] }));
    const { asks } = await read('ecuador', reference);
    expect(asks.map(({ number, title, closed }) => [number, title, closed])).toEqual([
      [1, first.title, true],
      [2, second.title, false],
      [3, third.title, false],
    ]);
    await expect(
      editNeed(as('ecuador'), reference, needInput({ asks: [{ number: 1, ...first }] })),
    ).rejects.toMatchObject({ fields: [{ pointer: '/content/asks/0/number' }] });
  });

  test('of a draft counts what it asks for from one', async () => {
    const { reference } = await fileNeed(as('ecuador'), needInput());
    const asked = [{ title: 'A course on tracing' }, { title: 'Tracing software' }];
    await editNeed(as('ecuador'), reference, needInput({ asks: asked }));
    const { asks } = await read('ecuador', reference);
    expect(asks.map(({ number, closed }) => closed || number)).toEqual([1, 2]);
  });

  test('by a drafter lets nobody else read what has been submitted', async () => {
    const { reference } = await submittedNeed(as('ecuador'), { visibility: 'donors' });
    await expect(
      editNeed(as('drafter'), reference, needInput({ visibility: 'public' })),
    ).rejects.toMatchObject({ kind: 'forbidden' });
    await editNeed(as('drafter'), reference, needInput({ visibility: 'secretariat' }));
    await editNeed(as('ecuador'), reference, needInput({ visibility: 'members' }));
    const draft = await fileNeed(as('drafter'), needInput());
    await editNeed(as('drafter'), draft.reference, needInput({ visibility: 'public' }));
  });

  test('needs the revision that was seen', async () => {
    const { reference } = await fileNeed(as('ecuador'), needInput());
    const edit = (expectedRevision: number | undefined) =>
      editNeed(as('ecuador', { expectedRevision }), reference, needInput({ participants: 9 }));
    await expect(edit(undefined)).rejects.toMatchObject({ kind: 'precondition-required' });
    await expect(edit(7)).rejects.toMatchObject({ kind: 'precondition-failed' });
    await edit(1);
    await expect(edit(1)).rejects.toMatchObject({ kind: 'precondition-failed' });
  });
});

describe('the moves', () => {
  test('lead from draft to submitted, returned, submitted and open, each by its own people', async () => {
    const { reference, id } = await fileNeed(as('drafter'), needInput());
    await expect(submitNeed(as('drafter'), reference)).rejects.toMatchObject({ kind: 'forbidden' });
    await submitNeed(as('ecuador'), reference);
    expect(await read('ecuador', reference)).toMatchObject({
      status: 'submitted',
      answerDueAt: new Date('2026-03-31T12:00:00.000Z'),
    });
    await expect(openNeed(as('ecuador'), reference)).rejects.toMatchObject({ kind: 'forbidden' });
    await returnNeed(as('officer'), reference, { note: 'For how many people?' });
    expect(await read('ecuador', reference)).toMatchObject({
      status: 'returned',
      returnNote: 'For how many people?',
    });
    await submitNeed(as('ecuador'), reference);
    await openNeed(as('officer'), reference);
    await expect(submitNeed(as('ecuador'), reference)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'not-in-status',
    });
    const events = await asService(database, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.recordId, id)).orderBy(auditEvents.id),
    );
    expect(events.map(({ verb }) => verb)).toEqual([
      'need.file',
      'need.submit',
      'need.return',
      'need.submit',
      'need.open',
    ]);
  });

  test('end with a withdrawal', async () => {
    const need = await submittedNeed(as('ecuador'));
    await withdrawNeed(as('ecuador'), need.reference);
    expect(await read('ecuador', need.reference)).toMatchObject({
      status: 'closed',
      closing: 'withdrawn',
    });
    await expect(editNeed(as('ecuador'), need.reference, needInput())).rejects.toMatchObject({
      code: 'need-closed',
    });
  });
});
