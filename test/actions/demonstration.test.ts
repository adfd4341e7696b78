// The story of the examples: what the people of a demonstration do with them, so that every desk has
// something to show and something to do.
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanOperations } from '../../src/actions/clean-operations.ts';
import { countDemand } from '../../src/actions/count-demand.ts';
import { daysAfter } from '../../src/actions/days.ts';
import { playStory } from '../../src/actions/demonstration/play-story.ts';
import type { Player, Scene } from '../../src/actions/demonstration/scene.ts';
import { loadExamples } from '../../src/actions/load-examples.ts';
import { createPool, type SharedEngine } from '../../src/actions/matching/pool.ts';
import { withActor } from '../../src/db/client.ts';
import { auditEvents } from '../../src/db/schema/operations.ts';
import { reviews } from '../../src/db/schema/proposals.ts';
import { readExampleStory, type StoryStep } from '../../src/reference/examples.ts';
import { demonstrationAddress, ensureDemonstration } from '../../src/runtime/demonstration.ts';
import { countWaitingNeeds } from '../../src/store/figures/desk-counts.ts';
import {
  listNeedsToFinish,
  listOffersToFinish,
  listUnreadReleases,
} from '../../src/store/figures/desk-reads.ts';
import { findActorByEmail } from '../../src/store/people/persons-by-email.ts';
import { listReleasesToVisibleTo } from '../../src/store/releases/release-reads.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { importedNeeds, importedOffers } from '../support/imports.ts';
import { asService } from '../support/offers.ts';
import { proposalsOf } from '../support/proposals.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Stage = { database: TestDatabase; scene: Scene };

const shared: SharedEngine = { made: null };
const links = {
  secret: 'a secret of tests with more than 32 letters',
  publicUrl: 'http://127.0.0.1:3000',
};
const onwards = new AbortController().signal;
let steps: StoryStep[];
let stage: Stage;

beforeAll(async () => {
  steps = await readExampleStory();
  stage = await openStage();
}, 60_000);
afterAll(async () => await stage.database.close());

/** A database with the examples and the people of a demonstration, as a first start leaves it. */
async function openStage(): Promise<Stage> {
  const database = await openDatabase();
  const folder = await temporaryFolder();
  const now = new Date();
  await loadExamples({ db: database.owner, now, randomBytes });
  await ensureDemonstration(database.owner, folder, links);
  await rm(folder, { recursive: true });
  const person = async (name: Player) => {
    const found = await asService(database, async (tx) => {
      return await findActorByEmail(tx, demonstrationAddress(name), now.toISOString().slice(0, 10));
    });
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };
  const scene: Scene = {
    app: database.app,
    worker: database.worker,
    people: {
      'focal-point': await person('focal-point'),
      provider: await person('provider'),
      officer: await person('officer'),
      approver: await person('approver'),
    },
    pool: createPool(null, shared),
    matched: new Set(),
    now: () => new Date(),
    randomBytes,
  };
  return { database, scene };
}

/** Where every example stands, and how much was written down on the way. */
async function standing(database: TestDatabase) {
  const offers = await importedOffers(database, 'examples');
  const names = new Map(Object.entries(offers).map(([id, { reference }]) => [reference, id]));
  const stands: Record<string, string> = {};
  for (const [id, { status, reference }] of Object.entries(
    await importedNeeds(database, 'examples'),
  )) {
    stands[id] = status;
    for (const { ask, offer, status: verdict } of await proposalsOf(database, reference)) {
      stands[`${id} ${ask} ${names.get(offer) ?? ''}`] = verdict;
    }
  }
  const written = await asService(database, async (tx) => ({
    reviews: await tx.$count(reviews),
    events: await tx.$count(auditEvents),
  }));
  return { stands, ...written };
}

describe('the story', () => {
  test('is played to its end, each step by somebody who may', async () => {
    expect(await playStory(stage.scene, steps, onwards)).toEqual([]);
  }, 60_000);

  test('leaves needs everywhere on their way, at every level', async () => {
    const needs = Object.values(await importedNeeds(stage.database, 'examples'));
    const found = new Set(needs.map(({ status }) => status));
    for (const status of ['draft', 'submitted', 'returned', 'open', 'closed'] as const) {
      expect(found).toContain(status);
    }
    const open = new Set(needs.filter((it) => it.status === 'open').map((it) => it.visibility));
    expect(open).toEqual(new Set(['secretariat', 'donors', 'members', 'public']));
    const overdue = needs.filter(
      ({ status, answerDueAt }) =>
        status === 'submitted' && answerDueAt !== null && answerDueAt < new Date(),
    );
    expect(overdue).toHaveLength(1);
  });

  test('leaves proposals decided in every way, none approved by whoever recommended it', async () => {
    const { stands } = await standing(stage.database);
    const verdicts = new Set(Object.values(stands));
    for (const status of ['proposed', 'recommended', 'approved', 'rejected', 'deferred']) {
      expect(verdicts).toContain(status);
    }
    const { reference } = (await importedNeeds(stage.database, 'examples'))['E-N34'] ?? {};
    const [approved] = await proposalsOf(stage.database, reference ?? '');
    expect(approved?.holds).toMatchObject([{ state: 'ECU', seats: 15 }]);
    expect(approved?.reviews.map(({ verdict, by }) => [verdict, by])).toEqual([
      ['recommend', 'Demonstration officer'],
      ['approve', 'Demonstration approver'],
    ]);
  });

  test('shows providers where they are needed: figures from four states and more', async () => {
    const { scene, database } = stage;
    const figures = await countDemand(database.as(scene.people.provider));
    const shown = figures.cells.flat().filter((cell) => cell !== null && cell >= 4);
    expect(shown.length).toBeGreaterThanOrEqual(9);
    const row = figures.cells[figures.themes.indexOf('firearms-control')];
    expect(row?.[figures.subregions.indexOf('CARIBBEAN')]).toBeGreaterThanOrEqual(4);
  });

  test('has released an ask to a provider who has read it, and one that waits', async () => {
    const { provider } = stage.scene.people;
    const { released, unread, offers } = await withActor(stage.scene.app, provider, async (tx) => ({
      released: await listReleasesToVisibleTo(tx, provider, provider.organization.id, {
        limit: 10,
      }),
      unread: await listUnreadReleases(tx, provider),
      offers: await listOffersToFinish(tx, provider),
    }));
    expect(released).toHaveLength(2);
    expect(unread).toHaveLength(1);
    expect(offers.map(({ status, staleAskedAt }) => [status, staleAskedAt !== null])).toEqual([
      ['published', true],
      ['draft', false],
    ]);
  });

  test('leaves the state something to finish, and to confirm', async () => {
    const actor = stage.scene.people['focal-point'];
    const needs = await withActor(stage.scene.app, actor, async (tx) => {
      return await listNeedsToFinish(tx, actor);
    });
    expect(needs.map(({ status, confirmed }) => [status, confirmed])).toEqual([
      ['returned', true],
      ['draft', true],
      ['submitted', false],
    ]);
  });

  test('leaves the secretariat a queue', async () => {
    const { officer } = stage.scene.people;
    const waiting = await withActor(stage.scene.app, officer, countWaitingNeeds);
    expect(waiting).toBeGreaterThanOrEqual(12);
  });

  test('changes nothing when it is played again, whether or not its keys are still known', async () => {
    const before = await standing(stage.database);
    expect(await playStory(stage.scene, steps, onwards)).toEqual([]);
    expect(await standing(stage.database)).toEqual(before);

    const later = daysAfter(new Date(), 2);
    await cleanOperations(stage.database.as(system, { now: later }));
    const left = await playStory(stage.scene, steps, onwards);
    expect(left?.length).toBeGreaterThan(40);
    expect((await standing(stage.database)).stands).toEqual(before.stands);
  }, 60_000);
});

test('killed in the middle of any step it goes on where it was', async () => {
  const other = await openStage();
  const deadline = { left: 3 };
  const mortal: Scene = {
    ...other.scene,
    now: () => {
      deadline.left -= 1;
      if (deadline.left < 0) throw new Error('killed');
      return new Date();
    },
  };
  const ends: unknown[] = [];
  for (let lives = 0; lives < 4; lives += 1) {
    deadline.left = 3 + 25 * lives;
    const life = { ...mortal, matched: new Set<string>() };
    ends.push(await playStory(life, steps, onwards).catch((error: unknown) => error));
  }
  for (const end of ends.slice(0, 3)) expect(end).toEqual(new Error('killed'));
  expect(await playStory(other.scene, steps, onwards)).toEqual([]);
  expect((await standing(other.database)).stands).toEqual((await standing(stage.database)).stands);
  await other.database.close();
}, 60_000);
