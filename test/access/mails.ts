// Every mail that was queued in the world, as its receiver would get it: sent by the action that sends
// mail, to a post that keeps it.
import { and, eq, isNull, sql } from 'drizzle-orm';
import PostalMime from 'postal-mime';
import { sendMail } from '../../src/actions/send-mail.ts';
import { mails } from '../../src/db/schema/mails.ts';
import { outbox } from '../../src/db/schema/operations.ts';
import { persons } from '../../src/db/schema/people.ts';
import { organizations } from '../../src/db/schema/reference.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import type { Letter } from '../../src/domain/letter.ts';
import type { MailTemplate } from '../../src/domain/mail.ts';
import { messageOf } from '../../src/mail/message.ts';
import { quiet } from '../http/support.ts';
import { origin } from '../mail/letters.ts';
import { asService, now } from '../support/offers.ts';
import type { World } from './world.ts';

export type Received = {
  template: MailTemplate;
  reader: Bearer;
  /** The message as it is sent, and what a program for mail reads in it. */
  whole: string;
};

/** Sends every mail that waits, and answers what was received. */
export async function receiveMails(world: World): Promise<Received[]> {
  const received: Received[] = [];
  for (const { mailId, outboxId, template, reader } of await waitingMails(world)) {
    const letters: Letter[] = [];
    await sendMail(
      {
        db: world.api.database.worker,
        now,
        links: quiet.links,
        post: async (letter, beforeTransmission) => {
          await beforeTransmission();
          letters.push(letter);
          return { outcome: 'accepted' };
        },
      },
      { mailId },
      outboxId,
    );
    for (const letter of letters) {
      received.push({ template, reader, whole: await wholeOf(letter) });
    }
  }
  return received;
}

async function waitingMails({ api, cast }: World) {
  const rows = await asService(api.database, (tx) =>
    tx
      .select({
        mailId: mails.id,
        outboxId: outbox.id,
        template: mails.template,
        personId: persons.id,
        organization: {
          id: organizations.id,
          code: organizations.code,
          kind: organizations.kind,
          state: organizations.stateCode,
        },
      })
      .from(mails)
      .innerJoin(persons, eq(persons.id, mails.personId))
      .innerJoin(organizations, eq(organizations.id, persons.organizationId))
      .innerJoin(
        outbox,
        and(
          eq(outbox.job, 'send-mail'),
          sql`(${outbox.payload} ->> 'mailId')::uuid = ${mails.id}`,
          isNull(mails.sentAt),
        ),
      )
      .orderBy(outbox.id),
  );
  return rows.map(({ personId, organization, ...mail }) => {
    const walker = cast.walkers.find(({ actor }) => actor.id === personId);
    // Who does not walk is somebody invited, who observes.
    const stranger: Bearer = {
      kind: 'person',
      id: personId,
      organization,
      roles: ['observer'],
      scopes: [],
    };
    return { ...mail, reader: walker?.actor ?? stranger };
  });
}

async function wholeOf(letter: Letter): Promise<string> {
  const message = await messageOf(letter, origin);
  const { headers, text, html } = await PostalMime.parse(message);
  const lines = headers.map(({ key, value }) => `${key}: ${value}`);
  return [message.toString(), ...lines, text, html].join('\n');
}
