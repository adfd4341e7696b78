// What the service knows of the mails, read past its row-level security.
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { connect, withActor } from '../../src/db/client.ts';
import { queueMail } from '../../src/store/mails/mails.ts';
import type { Sent } from './figures.ts';

export type Ledger = {
  /** Takes the other work of the installation out of the way. */
  forget(): Promise<void>;
  /** Queues mails, each to a person of its own, until there are so many. */
  queue(total: number): Promise<void>;
  /** Mails that an attempt had when its process died, and those of them the server was being given. */
  atDeath(): Promise<{ underWay: number; transmitting: number }>;
  /** Mails, and rows of the outbox, that are neither done nor given up. */
  waiting(): Promise<number>;
  sent(): Promise<Sent[]>;
  close(): Promise<void>;
};

/** Opens the ledger of the installation on a database. */
export async function openLedger({
  url,
  adminUrl,
}: {
  url: string;
  adminUrl: string;
}): Promise<Ledger> {
  const address = new URL(adminUrl);
  address.pathname = new URL(url).pathname;
  const sql = postgres(address.href, { max: 2, onnotice: () => undefined });
  const { db, close } = connect(url, 'enlace_app', 2);
  const [organization] = await sql<{ id: string }[]>`select id from organizations limit 1`;
  let queued = 0;
  return {
    forget: async () => {
      await sql`delete from outbox`;
    },
    queue: async (total) => {
      for (; queued < total; queued += 1) {
        const personId = randomUUID();
        await sql`insert into persons (id, organization_id, name, email)
          values (${personId}, ${organization?.id ?? null}, 'Nobody', ${`${personId}@example.org`})`;
        await withActor(db, { kind: 'system', name: 'bench' }, async (tx) => {
          await queueMail(tx, { template: 'password-changed', parameters: {}, personId });
        });
      }
    },
    atDeath: async () => {
      const [row] = await sql<{ under_way: number; transmitting: number }[]>`
        select count(*)::int as under_way,
          count(*) filter (where transmitting_at is not null)::int as transmitting
        from mails where sent_at is null and leased_until > clock_timestamp()`;
      return { underWay: row?.under_way ?? 0, transmitting: row?.transmitting ?? 0 };
    },
    waiting: async () => {
      const [row] = await sql<{ count: number }[]>`select
        (select count(*) from mails where sent_at is null and failed_at is null)::int
        + (select count(*) from outbox where done_at is null and failed_at is null)::int as count`;
      return row?.count ?? 0;
    },
    sent: async () =>
      await sql<
        Sent[]
      >`select p.email as recipient, m.sent_at is not null as sent, m.resends, m.attempts
        from mails m join persons p on p.id = m.person_id`,
    close: async () => {
      await Promise.all([sql.end(), close()]);
    },
  };
}
