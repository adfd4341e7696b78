// A person to write to, mails in the outbox, and attempts at them as a worker makes them.
import { randomUUID } from 'node:crypto';
import { desc, eq, sql } from 'drizzle-orm';
import type { MailContext } from '../../src/actions/send-mail.ts';
import { type Tx, withActor } from '../../src/db/client.ts';
import { mails } from '../../src/db/schema/mails.ts';
import { outbox } from '../../src/db/schema/operations.ts';
import { persons } from '../../src/db/schema/people.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import type { MailSubject } from '../../src/domain/mail.ts';
import type { MailServer } from '../../src/domain/mail-server.ts';
import { openPost } from '../../src/mail/post.ts';
import { queueMail } from '../../src/store/mails/mails.ts';
import { deliver } from '../../workers/deliver.ts';
import { handlersOf, workOf } from '../../workers/handlers.ts';
import type { Log } from '../../workers/log.ts';
import { links, origin } from '../mail/letters.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { buildPerson } from '../support/people.ts';
import { rowOf } from './support.ts';

/** A mail in the outbox. */
export type Queued = { mailId: string; outboxId: number };

export type MailDesk = {
  database: TestDatabase;
  reader: Bearer;
  /** The address of the reader, which nobody else may see. */
  address: string;
  /** Everything that the workers wrote to their log. */
  lines: string[];
  /** Has a mail queued by the reader's own request. */
  queue(subject: MailSubject, personId?: string): Promise<Queued>;
  /** One delivery of the queue; answers what the queue is told: null, or the failure. */
  attempt(mail: Queued, changes?: Partial<MailContext>): Promise<unknown>;
  /** The mail and its row of the outbox as they are. */
  look(mail: Queued): Promise<{
    mail: typeof mails.$inferSelect;
    row: Awaited<ReturnType<typeof rowOf>>;
  }>;
  /** Lets the time pass for which an attempt that died has the mail for itself. */
  outlive(mail: Queued): Promise<void>;
  asService<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
};

export const patience = { connect: 2000, approach: 2000, answer: 2000, rest: 0 };

/** A desk whose mail goes to `server`. */
export async function openMailDesk(server: MailServer): Promise<MailDesk> {
  const database = await openDatabase();
  const reader = await buildPerson(database, 'ecu', 'focal-point');
  const address = `${randomUUID()}@example.org`;
  const lines: string[] = [];
  const note = (values: object, message: string): void => {
    lines.push(`${message} ${JSON.stringify(values)}`);
  };
  const log: Log = { info: note, warn: note, error: note };
  const { worker: db } = database;
  const asService: MailDesk['asService'] = async (work) => await withActor(db, system, work);
  await withActor(database.owner, system, async (tx) => {
    await tx
      .update(persons)
      .set({ email: address, language: 'es' })
      .where(eq(persons.id, reader.id));
  });
  const post = openPost({ ...origin, server, patience });
  return {
    database,
    reader,
    address,
    lines,
    asService,
    queue: async (subject, personId = reader.id) => {
      await withActor(database.app, reader, async (tx) => {
        await queueMail(tx, { ...subject, personId });
      });
      return await asService(async (tx) => {
        const [row] = await tx
          .select({ id: outbox.id, payload: outbox.payload })
          .from(outbox)
          .where(eq(outbox.job, 'send-mail'))
          .orderBy(desc(outbox.id))
          .limit(1);
        return { mailId: row?.payload['mailId'] ?? '', outboxId: row?.id ?? 0 };
      });
    },
    attempt: async ({ mailId, outboxId }, changes = {}) => {
      const mail = (): MailContext => ({ db, links, post, now: new Date(), ...changes });
      const matching = (): never => {
        throw new Error('this test matches nothing');
      };
      const handlers = handlersOf(workOf({ matching, mail }));
      const job = { name: 'send-mail', outboxId, payload: { mailId }, stalls: 0 };
      return await deliver({ db, log, handlers }, { ...job, attempt: 1, attempts: 17 }).then(
        () => null,
        (error: unknown) => error,
      );
    },
    look: async ({ mailId, outboxId }) => {
      const [mail] = await asService(
        async (tx) => await tx.select().from(mails).where(eq(mails.id, mailId)),
      );
      if (mail === undefined) throw new Error(`no mail ${mailId}`);
      return { mail, row: await rowOf(database, outboxId) };
    },
    outlive: async ({ mailId }) => {
      await asService(
        async (tx) =>
          await tx
            .update(mails)
            .set({ leasedUntil: sql`clock_timestamp() - interval '1 second'` })
            .where(eq(mails.id, mailId)),
      );
    },
    close: async () => await database.close(),
  };
}
