// The mail of a demonstration, for whoever sits at its machine.
import { z } from 'zod';
import type { Mailbox } from '../../domain/mailbox.ts';
import { mailboxPage, mailPage } from '../../views/mailbox.tsx';
import type { App } from '../deps.ts';
import { DoorError } from '../door-error.ts';
import type { PageDoor } from './page-door.ts';
import { openPage } from './page-routes.ts';

const oneMail = {
  ...openPage,
  schema: { ...openPage.schema, params: z.object({ id: z.string().max(200) }) },
} as const;

/** The routes of the mailbox. */
export function mailboxRoutes(app: App, { pageOf }: PageDoor, mailbox: Mailbox): void {
  app.get('/mailbox', openPage, async (request, reply) => {
    const mails = await mailbox.list();
    return reply.html(mailboxPage(await pageOf(request, reply), { mails }));
  });

  app.get('/mailbox/:id', oneMail, async (request, reply) => {
    const mail = await mailbox.open(request.params.id);
    if (mail === undefined) throw new DoorError(404, 'unknown-route');
    return reply.html(mailPage(await pageOf(request, reply), mail));
  });
}
