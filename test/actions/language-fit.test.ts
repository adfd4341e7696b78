// Languages by degrees: what files and forms say of them is kept, matched and replayed, and what says
// nothing of them is as it was.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editEdition } from '../../src/actions/edit-edition.ts';
import { editNeed } from '../../src/actions/edit-need.ts';
import { hashedEdition, normalEdition } from '../../src/actions/edition-content.ts';
import { hashOf } from '../../src/actions/hash.ts';
import { partHashes } from '../../src/actions/matching/engine-input.ts';
import { normalNeed } from '../../src/actions/need-content.ts';
import { proposeMatchesForNeed } from '../../src/actions/propose-matches.ts';
import { replayAssessment } from '../../src/actions/replay-assessment.ts';
import { needContent } from '../../src/domain/need.ts';
import { editionContent } from '../../src/domain/offer.ts';
import { contentOf } from '../../src/store/needs/need-reads.ts';
import { anAsk, anOffer } from '../matching/support.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import {
  counts,
  importedOffers,
  importRows,
  needRow,
  offerRow,
  onlyNeed,
} from '../support/imports.ts';
import { needInput } from '../support/needs.ts';
import { countMatchings, edition2026 } from '../support/offers.ts';
import { readProposal } from '../support/proposals.ts';

let database: TestDatabase;
let as: Desk['as'];
let recommended: Desk['recommended'];
beforeAll(async () => {
  database = await openDatabase();
  ({ as, recommended } = await openDesk(database));
});
afterAll(async () => {
  await database.close();
});

const both = { deliveryLanguages: ['es', 'en'] } as const;

describe('the hash of what states no degrees', () => {
  test('is the one of before they could be stated', () => {
    const need = { language: 'en', title: 'Tracing of firearms', beneficiaries: ['ECU'], ...both };
    expect(hashOf(normalNeed(needContent.parse(need)))).toBe(
      'd3b68ea98255a94ebcd213d5dcf24923d6040f90c731ffecfc27f4a4a62ec47e',
    );
    const edition = normalEdition(editionContent.parse({ label: '2027', ...both }));
    expect(hashOf(hashedEdition(edition))).toBe(
      '4611347b8f5fded8b4adeb2a2a01a90a148adff0291300ae57811a874c89463b',
    );
  });

  test('of a judged pair holds too, and changes with either', () => {
    const languageOf = (passive: 'pt'[], interpreted: 'es'[]) =>
      partHashes(anAsk({ ...both, passiveLanguages: passive }), anOffer(), {
        id: 'edition',
        version: 1,
        windowFrom: null,
        windowTo: null,
        modes: [],
        deliveryLanguages: ['en'],
        interpretedLanguages: interpreted,
        seats: null,
      }).language;
    expect(languageOf([], [])).toBe(hashOf([both.deliveryLanguages, ['en']]));
    const stated = [languageOf([], []), languageOf(['pt'], []), languageOf([], ['es'])];
    expect(new Set(stated).size).toBe(3);
  });
});

describe('an import', () => {
  test('keeps the languages that participants follow, and knows them again', async () => {
    const graded = { ...needRow, ...both, passiveLanguages: ['português'] };
    const importOf = async (row: object) =>
      counts(await importRows(as('ecuador'), 'needs', { rows: [row], source: 'passive' }));
    expect(await importOf(graded)).toMatchObject({ created: 1 });
    const need = await onlyNeed(database, 'passive');
    expect(contentOf(need)).toMatchObject({ ...both, passiveLanguages: ['pt'] });
    expect(await importOf(graded)).toMatchObject({ unchanged: 1 });
    expect(await importOf({ ...graded, passiveLanguages: [] })).toMatchObject({ updated: 1 });
    expect(contentOf(await onlyNeed(database, 'passive'))).toMatchObject({ passiveLanguages: [] });
  });

  test('keeps the languages of interpretation, edition by edition, and matches again', async () => {
    const row = (edition: string, interpretedLanguages: string[]) => ({
      ...offerRow,
      deliveryLanguages: ['en'],
      edition,
      interpretedLanguages,
    });
    const importOf = async (...rows: object[]) =>
      counts(await importRows(as('officer'), 'offers', { rows, source: 'interpreted' }));
    expect(await importOf(row('a', ['es', 'fr']), row('b', []))).toMatchObject({ created: 1 });
    const { O1: offer } = await importedOffers(database, 'interpreted');
    expect(offer?.editions).toMatchObject([
      { label: 'a', interpretedLanguages: ['es', 'fr'] },
      { label: 'b', interpretedLanguages: [] },
    ]);
    const matchings = async () => await countMatchings(database, offer?.id ?? '');
    const before = await matchings();
    expect(await importOf(row('b', []), row('a', ['fr', 'es']))).toMatchObject({ unchanged: 1 });
    expect(await matchings()).toBe(before);
    expect(await importOf(row('a', ['fr', 'es']), row('b', ['pt']))).toMatchObject({ updated: 1 });
    expect(await matchings()).toBe(before + 1);
  });
});

describe('a proposal', () => {
  const languageIn = async (reference: string) => {
    const { assessment } = await readProposal(database, reference);
    const value = assessment?.criteria.find(({ criterion }) => criterion === 'language')?.value;
    return [value, assessment?.reasons.find(({ code }) => code.startsWith('language-'))?.code];
  };
  const replay = async (reference: string, assessment?: string) =>
    await replayAssessment(as('officer'), reference, { assessment });

  test.each([
    ['interpreted', 850, { deliveryLanguages: ['fr'], interpretedLanguages: ['en'] }, {}],
    ['passive', 600, { deliveryLanguages: ['fr'] }, { passiveLanguages: ['fr'] }],
  ])('may be %s, and is replayed as it was judged', async (level, value, held, content) => {
    const { need, offer, reference, assessment, matcher } = await recommended(content, {
      ...edition2026,
      ...held,
    });
    expect(await languageIn(reference)).toEqual([value, `language-${level}`]);
    await editNeed(as('ecuador'), need.reference, needInput());
    await editEdition(as('officer'), offer, 1, edition2026);
    await proposeMatchesForNeed(matcher, { needId: need.id }, null);
    expect(await languageIn(reference)).toEqual([1000, 'language-shared']);
    expect(await replay(reference, assessment)).toMatchObject({ outcome: 'same' });
    expect(await replay(reference)).toMatchObject({ outcome: 'same' });
  });
});
