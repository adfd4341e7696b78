// What is kept of past decisions in the memory of a process: it says what the database says.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import {
  createDecisionMemory,
  type DecisionMemory,
  readPastDecisions,
} from '../../src/actions/past-decisions.ts';
import { criterionScore } from '../../src/domain/assessment.ts';
import { frozenIn } from '../../src/domain/overrides.ts';
import { statedValues } from '../../src/domain/rescore.ts';
import type { TestDatabase } from '../support/database.ts';
import { openFilled } from '../support/filled.ts';
import { asService } from '../support/offers.ts';

let database: TestDatabase;
beforeAll(async () => {
  // A tenth as many people: enough for some of them to be of the secretariat, who alone review.
  database = await openFilled(700);
});
afterAll(async () => await database.close());

const vector = z.array(criterionScore);
const row = z.object({
  proposal: z.string(),
  assessmentId: z.string(),
  verdict: z.string(),
  criteria: vector,
  rivals: z.array(vector),
});

/** The same decisions, asked for in one statement. */
async function asked() {
  const rows = await asService(database, async (tx) =>
    tx.execute(sql`
      select * from (
        select distinct on (r.assessment_id) p.reference as proposal, r.created_at as at,
          r.assessment_id as "assessmentId", r.verdict, r.criteria,
          (select coalesce(jsonb_agg(v.criteria order by v.id), '[]') from assessments v
            where v.id = any(r.rivals)) as rivals
        from reviews r
        join proposals p on p.id = r.proposal_id
        join asks k on k.id = p.ask_id
        join needs n on n.id = k.need_id and not n.example
        join offers o on o.id = p.offer_id and not o.example
        order by r.assessment_id, r.created_at desc, r.id
      ) decided order by at, "assessmentId"`),
  );
  return z
    .array(row)
    .parse(rows)
    .map(({ criteria, rivals, ...said }) => ({
      ...said,
      ...frozenIn(criteria),
      rivals: rivals.map((rival) => JSON.stringify(statedValues(rival))).toSorted(),
    }));
}

async function kept(memory: DecisionMemory) {
  const { decisions, beside } = await asService(
    database,
    async (tx) => await readPastDecisions(tx, memory),
  );
  return decisions.map(({ proposal, assessmentId, verdict, values, points, rivals }) => ({
    proposal,
    assessmentId,
    verdict,
    values,
    points,
    rivals: (rivals ?? []).map((place) => JSON.stringify(beside[place])).toSorted(),
  }));
}

/** Reviews one more assessment, or one once more, as of a moment. */
async function review(at: string, verdict: string, again: boolean): Promise<void> {
  await asService(database, async (tx) => {
    await tx.execute(sql`
      insert into reviews (proposal_id, assessment_id, verdict, reason, reviewer_id, criteria, rivals, created_at)
      select p.id, p.assessment_id, ${verdict}, 'fits-need',
        (select reviewer_id from reviews limit 1), a.criteria, '{}', ${at}::timestamptz
      from proposals p join assessments a on a.id = p.assessment_id
      where ${again} = exists (select from reviews r where r.assessment_id = p.assessment_id)
      order by p.reference limit 1`);
  });
}

test('it holds the last real review of each assessment with its rivals', async () => {
  const memory = createDecisionMemory();
  const first = await kept(memory);
  expect(first.length).toBeGreaterThan(20);
  expect(first.some(({ rivals }) => rivals.length > 1)).toBe(true);
  expect(first).toEqual(await asked());
});

test('it goes on with what was decided since, and finds what was written down late', async () => {
  const memory = createDecisionMemory();
  await kept(memory);
  await review('2027-01-01T00:00:00Z', 'recommend', false);
  expect(await kept(memory)).toEqual(await asked());
  await review('2027-01-02T00:00:00Z', 'reject', true);
  expect(await kept(memory)).toEqual(await asked());
  await review('2025-01-01T00:00:00Z', 'defer', false);
  expect(await kept(memory)).toEqual(await asked());
  expect(await kept(memory)).toEqual(await kept(createDecisionMemory()));
});

test('reviews of examples are none', async () => {
  const memory = createDecisionMemory();
  const before = await kept(memory);
  await asService(database, async (tx) => {
    await tx.execute(sql`
      update needs set example = true where id = (select k.need_id from reviews r
        join proposals p on p.id = r.proposal_id join asks k on k.id = p.ask_id order by r.id limit 1)`);
  });
  const after = await kept(createDecisionMemory());
  expect(after.length).toBeLessThan(before.length);
  expect(after).toEqual(await asked());
});
