// Who finds which needs, and by which words.
import { afterAll, describe, expect, test } from 'vitest';
import { fileNeed } from '../../src/actions/file-need.ts';
import { openNeed } from '../../src/actions/open-need.ts';
import { submitNeed } from '../../src/actions/submit-need.ts';
import { withActor } from '../../src/db/client.ts';
import { findNeedVisibleTo, listNeedsVisibleTo } from '../../src/store/needs/need-reads.ts';
import { openDatabase } from '../support/database.ts';
import { needInput, submittedNeed } from '../support/needs.ts';
import { now } from '../support/offers.ts';
import { buildPerson } from '../support/people.ts';

const database = await openDatabase();
const people = {
  ecuador: await buildPerson(database, 'ecu', 'focal-point'),
  peru: await buildPerson(database, 'per', 'focal-point'),
  officer: await buildPerson(database, 'oas-dtoc', 'officer'),
  donor: await buildPerson(database, 'unodc', 'provider-editor'),
};
afterAll(async () => await database.close());

const as = (who: keyof typeof people) => database.as(people[who], { now });

const read = async (who: keyof typeof people, reference: string) =>
  await withActor(database.app, people[who], (tx) => findNeedVisibleTo(tx, people[who], reference));

describe('reading a need', () => {
  test('is for the owner and, once submitted, the secretariat', async () => {
    const { reference } = await fileNeed(as('ecuador'), needInput());
    for (const who of ['peru', 'donor', 'officer'] as const) {
      await expect(read(who, reference)).rejects.toMatchObject({ kind: 'not-found' });
    }
    await submitNeed(as('ecuador'), reference);
    expect(await read('officer', reference)).toMatchObject({ reference });
    await expect(read('peru', reference)).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('goes as far as the level of an open need', async () => {
    const need = await submittedNeed(as('ecuador'), { visibility: 'members' });
    await openNeed(as('officer'), need.reference);
    expect(await read('peru', need.reference)).toMatchObject({ owner: 'ecu' });
    await expect(read('donor', need.reference)).rejects.toMatchObject({ kind: 'not-found' });
  });

  test.each([
    ['en', 'Trafficking of migrants by sea', 'migrant'],
    ['es', 'Capacitación en lavado de activos', 'capacitaciones'],
    ['pt', 'Formação de investigadores', 'formacao investigador'],
    ['fr', 'Saisie et confiscation des avoirs', 'confiscations'],
  ])('finds words in %s', async (language, title, words) => {
    const { reference } = await fileNeed(as('ecuador'), needInput({ language, title }));
    const found = await withActor(database.app, people.ecuador, (tx) =>
      listNeedsVisibleTo(tx, people.ecuador, { words }, { limit: 50 }),
    );
    expect(found.map((need) => need.reference)).toContain(reference);
    const others = await withActor(database.app, people.peru, (tx) =>
      listNeedsVisibleTo(tx, people.peru, { words }, { limit: 50 }),
    );
    expect(others).toEqual([]);
  });
});
