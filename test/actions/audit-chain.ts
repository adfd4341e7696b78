// What the tests of the audit share: writing events, sealing, and tampering as the owner of the tables.
import { randomUUID } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { sealAudit } from '../../src/actions/seal-audit.ts';
import { type AuditReport, verifyAudit } from '../../src/actions/verify-audit.ts';
import { type Tx, withActor } from '../../src/db/client.ts';
import { recordAudit } from '../../src/store/audit/audit.ts';
import { system, type TestDatabase } from '../support/database.ts';
import { until } from '../support/until.ts';

/** Writes an event in the transaction. */
export async function write(tx: Tx, verb = 'test.write'): Promise<void> {
  await recordAudit(tx, system, { verb, recordType: 'need', recordId: randomUUID() });
}

/** Writes so many events, each in a transaction of its own, and seals all there are. */
export async function writeAndSeal(database: TestDatabase, events: number): Promise<void> {
  for (let event = 0; event < events; event += 1) {
    await withActor(database.app, system, async (tx) => await write(tx));
  }
  await sealAll(database);
}

/** Seals until nothing is left: what another database of the cluster writes makes the sealer wait. */
export async function sealAll(database: TestDatabase): Promise<void> {
  await until(async () => {
    await sealAudit(database.as(system));
    return (await verify(database)).unsealed === 0;
  });
}

export async function verify(database: TestDatabase, head?: string): Promise<AuditReport> {
  return await verifyAudit(database.as(system), head === undefined ? {} : { head });
}

/** Does what only the owner of the tables can, who takes the protection away first. */
export async function tamper(database: TestDatabase, ...statements: SQL[]): Promise<void> {
  await withActor(database.owner, system, async (tx) => {
    for (const table of ['audit_events', 'audit_seals']) {
      await tx.execute(sql.raw(`alter table ${table} disable trigger user`));
      await tx.execute(sql.raw(`alter table ${table} no force row level security`));
    }
    for (const statement of statements) await tx.execute(statement);
    for (const table of ['audit_events', 'audit_seals']) {
      await tx.execute(sql.raw(`alter table ${table} enable trigger user`));
      await tx.execute(sql.raw(`alter table ${table} force row level security`));
    }
  });
}

/** The seals from the end of the chain, the last first. */
export async function lastSeals(database: TestDatabase, count: number) {
  return await withActor(
    database.worker,
    system,
    async (tx) =>
      await tx.execute<{ position: string; event_id: string; hash: string }>(
        sql`select position, event_id, hash from audit_seals order by position desc limit ${count}`,
      ),
  );
}
