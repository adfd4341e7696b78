// What the database says of roles: on which days they are held, and what the policies of rows hold back
// from whoever forgot to ask.
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Tx, withActor } from '../../src/db/client.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import { addDays } from '../../src/domain/dates.ts';
import { isHeldOn } from '../../src/domain/people.ts';
import { rolesHeldBy } from '../../src/store/people/held-roles.ts';
import { insertPersonRole, withdrawRoles } from '../../src/store/people/person-roles.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { buildPerson } from '../support/people.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(async () => await database.close());

const day = fc.integer({ min: 0, max: 20 }).map((days) => addDays('2026-01-01', days));
const role = fc
  .record({ validFrom: day, validTo: fc.option(day), withdrawnOn: fc.option(day) })
  .filter(({ validFrom, validTo }) => validTo === null || validTo > validFrom);

describe('a role', () => {
  it('is held on the days on which the rule of the domain says so', async () => {
    const { id } = await buildPerson(database, 'ecu');
    const asked = Array.from({ length: 25 }, (_, index) => addDays('2025-12-30', index));
    await fc.assert(
      fc.asyncProperty(role, async (period) => {
        const heldOn = await withActor(database.owner, system, async (tx) => {
          const { validFrom, validTo, withdrawnOn } = period;
          const given = await insertPersonRole(tx, {
            personId: id,
            role: 'drafter',
            validFrom,
            validTo,
            withdrawnAt: withdrawnOn === null ? null : new Date(`${withdrawnOn}T15:00:00Z`),
          });
          const held = await tx.execute<Record<string, string[]>>(
            sql`select ${sql.join(
              asked.map((one) => sql`${rolesHeldBy(sql`${id}`, one)} as ${sql.identifier(one)}`),
              sql`, `,
            )}`,
          );
          await tx.execute(
            sql`update person_roles set withdrawn_at = '2000-01-01' where id = ${given}`,
          );
          return asked.filter((one) => String(held[0]?.[one]).includes('drafter'));
        });
        expect(heldOn).toEqual(asked.filter((one) => isHeldOn(period, one)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the policies of rows, under an action that forgot to ask', () => {
  const policyViolation = { cause: { code: '42501' } };
  const observer = (personId: string) => ({
    personId,
    role: 'observer' as const,
    validFrom: '2026-01-01',
  });

  const write = async <Result>(actor: Bearer, work: (tx: Tx) => Promise<Result>) =>
    await withActor(database.app, actor, work);

  async function ecuadorians() {
    return {
      drafter: await buildPerson(database, 'ecu', 'drafter'),
      colleague: await buildPerson(database, 'ecu', 'drafter'),
      peruvian: await buildPerson(database, 'per', 'drafter'),
      officer: await buildPerson(database, 'oas-gs', 'officer'),
    };
  }

  it('give nobody a role of their own', async () => {
    const { drafter, officer } = await ecuadorians();
    for (const actor of [drafter, officer]) {
      const made = write(actor, async (tx) => insertPersonRole(tx, observer(actor.id)));
      await expect(made).rejects.toMatchObject(policyViolation);
    }
  });

  it('give nobody a role in another organization', async () => {
    const { drafter, peruvian } = await ecuadorians();
    const made = write(drafter, async (tx) => insertPersonRole(tx, observer(peruvian.id)));
    await expect(made).rejects.toMatchObject(policyViolation);
  });

  it('take no role of one’s own away, nor of another organization', async () => {
    const { drafter, peruvian } = await ecuadorians();
    for (const { id: personId } of [drafter, peruvian]) {
      await write(drafter, async (tx) =>
        withdrawRoles(tx, { personId }, { at: new Date(), by: drafter.id }),
      );
      const [row] = await withActor(database.owner, system, async (tx) =>
        tx.execute(sql`select withdrawn_at from person_roles where person_id = ${personId}`),
      );
      expect(row).toEqual({ withdrawn_at: null });
    }
  });

  it('know of organizations alone: within one’s own they leave it to the action', async () => {
    const { drafter, colleague } = await ecuadorians();
    const made = write(drafter, async (tx) => insertPersonRole(tx, observer(colleague.id)));
    await expect(made).resolves.toBeDefined();
  });

  it('show people to their own organization and the secretariat', async () => {
    const { drafter, colleague, peruvian, officer } = await ecuadorians();
    const seen = async (actor: Bearer) =>
      await write(actor, async (tx) => {
        const rows = await tx.execute<{ id: string }>(sql`select id from persons`);
        const ids = new Set(rows.map(({ id }) => id));
        return [drafter, colleague, peruvian, officer].map(({ id }) => ids.has(id));
      });
    expect(await seen(drafter)).toEqual([true, true, false, false]);
    expect(await seen(officer)).toEqual([true, true, true, true]);
  });
});
