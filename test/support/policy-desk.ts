// A database with a desk, a supervisor, needs that are matched, and what the queue shows of them.
import { proposeMatchesForNeed } from '../../src/actions/propose-matches.ts';
import { withActor } from '../../src/db/client.ts';
import { listQueue } from '../../src/store/queue/queue.ts';
import { openDatabase, system, type TestDatabase } from './database.ts';
import { type Desk, openDesk } from './desk.ts';
import { submittedNeed } from './needs.ts';
import { now, offerInput, publishedOffer } from './offers.ts';
import { buildPerson } from './people.ts';
import type { PolicyPeople } from './policies.ts';
import { matcherOf, proposalsOf } from './proposals.ts';

type Filed = { id: string; reference: string };

export type PolicyDesk = {
  database: TestDatabase;
  desk: Desk;
  people: PolicyPeople;
  /** What the queue shows of each proposal, by its reference. */
  shown(): Promise<Record<string, string>>;
  /** Versions of the policies by which the proposals of these needs that are not over were judged. */
  policiesOf(...needs: (Filed | undefined)[]): Promise<string[]>;
  published(content?: object): Promise<string>;
  /** Files needs, each another, and matches them under the policy in force. */
  matched(count: number): Promise<Filed[]>;
};

export async function openPolicyDesk(): Promise<PolicyDesk> {
  const database = await openDatabase();
  const desk = await openDesk(database);
  const supervisor = await buildPerson(database, 'oas-dtoc', 'supervisor');
  return {
    database,
    desk,
    people: { officer: desk.people.officer, supervisor },
    shown: async () => {
      const needs = await withActor(database.worker, system, (tx) =>
        listQueue(tx, { list: 'queue' }, { limit: 100 }),
      );
      const listed = needs.flatMap(({ asks, urgencyDays }) =>
        asks.flatMap(({ proposals }) =>
          proposals.map(
            ({ reference, status, score, band }) =>
              [reference, `${status} ${score} ${band} ${urgencyDays}`] as const,
          ),
        ),
      );
      return Object.fromEntries(listed);
    },
    policiesOf: async (...needs) => {
      const found = await Promise.all(
        needs.map(async (need) => await proposalsOf(database, need?.reference ?? '')),
      );
      const open = found.flat().filter(({ status }) => status !== 'superseded');
      return [...new Set(open.map(({ assessment }) => assessment?.policyVersion ?? 'none'))];
    },
    published: async (content = {}) =>
      await publishedOffer(
        [desk.as('editor'), desk.as('officer')],
        offerInput({ title: 'Workshop on tracing firearms', ...content }),
      ),
    matched: async (count) => {
      const matcher = matcherOf(database, now);
      const needs: Filed[] = [];
      for (let number = 1; number <= count; number += 1) {
        const need = await submittedNeed(desk.as('ecuador'), { participants: number });
        await proposeMatchesForNeed(matcher, { needId: need.id }, null);
        needs.push(need);
      }
      return needs;
    },
  };
}
