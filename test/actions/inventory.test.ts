// The first load of the inventory, held against the data files.
import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSources } from '../../src/actions/inventory/load-sources.ts';
import { type Loaded, loadInventory } from '../../src/actions/load-inventory.ts';
import { withActor } from '../../src/db/client.ts';
import {
  activities,
  activityConcepts,
  activityOffers,
  activityParties,
  activityStates,
} from '../../src/db/schema/activities.ts';
import { needs } from '../../src/db/schema/needs.ts';
import { offers } from '../../src/db/schema/offers.ts';
import { outbox } from '../../src/db/schema/operations.ts';
import { provenances } from '../../src/db/schema/provenance.ts';
import { organizations } from '../../src/db/schema/reference.ts';
import {
  readInventoryActivities,
  readInventoryNeeds,
  readInventoryOffers,
} from '../../src/reference/inventory.ts';
import { listLiveOffers, listMatchableNeeds } from '../../src/store/matching/matchables.ts';
import { findNeedVisibleTo } from '../../src/store/needs/need-reads.ts';
import { findOfferVisibleTo } from '../../src/store/offers/offer-reads.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import { asService, now } from '../support/offers.ts';
import { buildPerson } from '../support/people.ts';

const source = 'oas-dot-2007-2011';
let database: TestDatabase;
let first: Loaded;

const load = async () => loadInventory({ db: database.worker, now, randomBytes });

beforeAll(async () => {
  database = await openDatabase();
  await loadSources(database.owner);
  first = await load();
});
afterAll(async () => {
  await database.close();
});

const needHeads = async () =>
  asService(database, (tx) => tx.select().from(needs).where(eq(needs.sourceCode, source)));
const offerHeads = async () =>
  asService(database, (tx) => tx.select().from(offers).where(eq(offers.sourceCode, source)));
const activityHeads = async () => asService(database, (tx) => tx.select().from(activities));

/** The reference of the record with this id in the inventory. */
async function referenceOf(externalId: string): Promise<string> {
  const heads = [...(await needHeads()), ...(await offerHeads())];
  const head = heads.find((it) => it.externalId === externalId);
  if (head === undefined) throw new Error(`${externalId} was not loaded`);
  return head.reference;
}

describe('the load', () => {
  test('brings every record of the files', async () => {
    const history = (await readInventoryOffers()).records.filter((it) => it.status === 'delivered');
    expect(history).toHaveLength(18);
    expect(first).toEqual({ needs: 118, offers: 99 - history.length, activities: 29 });
  });

  test('changes nothing when it is repeated', async () => {
    const before = [await needHeads(), await offerHeads(), await activityHeads()];
    expect(await loadSources(database.owner)).toBe(false);
    expect(await load()).toEqual({ needs: 0, offers: 0, activities: 0 });
    expect([await needHeads(), await offerHeads(), await activityHeads()]).toEqual(before);
  });

  test('enters everything for its owner, who has confirmed nothing', async () => {
    const [secretariat] = await asService(database, (tx) =>
      tx.select().from(organizations).where(eq(organizations.code, 'oas-gs')),
    );
    const heads = [...(await needHeads()), ...(await offerHeads()), ...(await activityHeads())];
    for (const head of heads) {
      expect(head).toMatchObject({
        channel: 'import',
        confirmedAt: null,
        example: false,
        enteredByOrganizationId: secretariat?.id,
      });
    }
  });

  test('makes a world of its own, whose needs are put there to be matched', async () => {
    await asService(database, async (tx) => {
      expect(await listMatchableNeeds(tx, source)).toHaveLength(85);
      expect(await listLiveOffers(tx, source)).toHaveLength(52);
      expect(await listMatchableNeeds(tx, null)).toEqual([]);
      expect(await listLiveOffers(tx, null)).toEqual([]);
      const jobs = await tx.select().from(outbox);
      expect(jobs).toHaveLength(85);
      expect(new Set(jobs.map(({ job }) => job))).toEqual(new Set(['propose-matches-for-need']));
    });
  });
});

describe('needs', () => {
  test('of assistance are submitted as of the day on which they were stated', async () => {
    const { records } = await readInventoryNeeds();
    const stated = new Map(records.map((need) => [need.id, need]));
    for (const need of await needHeads()) {
      const record = stated.get(need.externalId ?? '');
      const isAssistance = record?.nature === 'assistance';
      expect(need.status).toBe(isAssistance ? 'submitted' : 'draft');
      expect(need.draftReason).toBe(isAssistance ? null : record?.nature);
      expect(need.list).toBe(record?.country === null ? 'collective' : 'queue');
      if (!isAssistance) continue;
      expect(need.submittedAt?.toISOString().slice(0, record.statedOn.length)).toBe(
        record.statedOn,
      );
      expect(need.answerDueAt).not.toBeNull();
    }
  });

  test('of one state are its own; of many, of who spoke for them', async () => {
    const officer = await buildPerson(database, 'oas-gs', 'officer');
    const ownerOf = async (id: string) => {
      const reference = await referenceOf(id);
      return await withActor(database.app, officer, async (tx) => {
        const { owner, beneficiaries } = await findNeedVisibleTo(tx, officer, reference);
        return { owner, beneficiaries: beneficiaries.length };
      });
    };
    expect(await ownerOf('n008')).toEqual({ owner: 'ecu', beneficiaries: 1 });
    // Central America, of which UNODC spoke.
    expect(await ownerOf('n002')).toEqual({ owner: 'unodc', beneficiaries: 7 });
    // Mexico spoke for the member states, of which there were 35 in 2011.
    expect(await ownerOf('n005')).toEqual({ owner: 'oas-technical-group', beneficiaries: 35 });
    // Twelve states are named beside the region.
    expect(await ownerOf('n113')).toEqual({ owner: 'oas-gs', beneficiaries: 12 });
  });

  test('say where they stand in the documents, to whoever may see them', async () => {
    const ecuador = await buildPerson(database, 'ecu', 'focal-point');
    const reference = await referenceOf('n008');
    const need = await withActor(database.app, ecuador, (tx) =>
      findNeedVisibleTo(tx, ecuador, reference),
    );
    const record = (await readInventoryNeeds()).records.find(({ id }) => id === 'n008');
    expect(need.source).toBe(source);
    expect(need.provenance).toEqual([
      {
        document: 'gt-dot-i-doc-7-07',
        symbol: 'GT/DOT-I/doc.7/07',
        title: expect.stringContaining("Rapporteur's Report"),
        line: record?.source.line,
        quotation: record?.source.quote,
        note: record?.note,
      },
    ]);
    expect(need.concepts.length).toBeGreaterThan(0);
  });

  test('name no person beside what was said', async () => {
    const rows = await asService(database, (tx) => tx.select().from(provenances));
    const persons = ['Diban', 'Mazzitelli', 'Alma', 'Bryan'];
    const notes = rows.flatMap(({ needId, note }) => (needId === null ? [] : (note ?? [])));
    expect(notes.filter((note) => persons.some((person) => note.includes(person)))).toEqual([]);
    expect(notes).toContain('Stated by: Brazil.');
  });
});

describe('offers', () => {
  test('that are real and unfinished are published; the others are drafts that say why', async () => {
    const { records } = await readInventoryOffers();
    const recorded = new Map(records.map((offer) => [offer.id, offer]));
    for (const { externalId, status, draftReason } of await offerHeads()) {
      const offer = recorded.get(externalId ?? '');
      const isReal = offer?.offerBasis === 'offered' || offer?.offerBasis === 'delivered';
      expect([externalId, status]).toEqual([externalId, isReal ? 'published' : 'draft']);
      expect(draftReason).toBe(isReal ? null : offer?.offerBasis);
    }
  });

  test('have one edition, with dates where their period tells any', async () => {
    const editionOf = async (id: string) => {
      const reference = await referenceOf(id);
      const actor = { kind: 'system', name: 'test' } as const;
      const { editions } = await asService(database, (tx) =>
        findOfferVisibleTo(tx, actor, reference),
      );
      expect(editions).toHaveLength(1);
      return editions[0];
    };
    const course = { window: { from: '2007-07-01', to: '2007-12-31' }, venueState: 'CHL' };
    expect(await editionOf('o036')).toMatchObject({ label: '2007-H2', ...course });
    // Begun in 2009 and going on at the date of the source.
    const years = { from: '2009-01-01', to: '2011-12-31' };
    expect(await editionOf('o069')).toMatchObject({ label: '2009-2011', window: years });
    // Begun in 2004 without an end; made in 2006 and to be had since; nothing said.
    expect(await editionOf('o014')).toMatchObject({ label: '2004-', window: null });
    expect(await editionOf('o009')).toMatchObject({ label: '2006-2007', window: null });
    expect(await editionOf('o033')).toMatchObject({ label: '1', window: null });
  });
});

describe('activities', () => {
  test('tell of every offer that was delivered', async () => {
    const told = (await readInventoryActivities()).records.flatMap(({ offerIds }) => offerIds);
    const history = (await readInventoryOffers()).records.filter((it) => it.status === 'delivered');
    expect(history.filter(({ id }) => !told.includes(id))).toEqual([]);
    const quotes = await asService(database, async (tx) =>
      (await tx.select().from(provenances)).flatMap(({ activityId, quotation }) =>
        activityId === null ? [] : quotation,
      ),
    );
    expect(history.filter(({ source: { quote } }) => !quotes.includes(quote))).toEqual([]);
  });

  test('have their dates as precisely as the documents, their states, parties and offers', async () => {
    const seminar = (await activityHeads()).find(({ externalId }) => externalId === 'a013');
    expect(seminar).toMatchObject({
      kind: 'seminar',
      status: 'completed',
      startsOn: '2010-12-01',
      startsPrecision: 'month',
      periodText: '2010-12',
      venueState: 'CRI',
      statesStated: 26,
      outcomeFigures: { memberStates: 26 },
    });
    const id = seminar?.id ?? '';
    await asService(database, async (tx) => {
      const states = await tx
        .select()
        .from(activityStates)
        .where(eq(activityStates.activityId, id));
      const parties = await tx
        .select({ code: organizations.code, role: activityParties.role })
        .from(activityParties)
        .innerJoin(organizations, eq(organizations.id, activityParties.organizationId))
        .where(eq(activityParties.activityId, id));
      const linked = await tx
        .select()
        .from(activityOffers)
        .where(eq(activityOffers.activityId, id));
      const concepts = await tx
        .select()
        .from(activityConcepts)
        .where(eq(activityConcepts.activityId, id));
      expect(states).toHaveLength(26);
      expect(parties).toEqual(
        expect.arrayContaining([
          { code: 'oas-dps', role: 'lead' },
          { code: 'usa', role: 'funder' },
        ]),
      );
      // One of its two offers is the seminar itself.
      expect(linked).toHaveLength(1);
      expect(concepts.map(({ conceptCode }) => conceptCode)).toContain('firearms-marking');
    });
  });

  test('keep a doubt of the documents: sixteen agreements, twelve states', async () => {
    const agreements = (await activityHeads()).find(({ externalId }) => externalId === 'a014');
    expect(agreements).toMatchObject({
      statesStated: 16,
      startsPrecision: 'year',
      endsPrecision: 'month',
      caveat: '16 agreements in the text, 12 states in the footnote.',
    });
  });

  test('are under way where they were not over at the date of the source', async () => {
    const underWay = (await activityHeads()).filter(({ status }) => status === 'under-way');
    expect(underWay.map(({ externalId }) => externalId ?? '').sort()).toEqual([
      'a012',
      'a022',
      'a023',
      'a024',
      'a026',
    ]);
  });
});
