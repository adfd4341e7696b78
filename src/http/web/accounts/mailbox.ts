// The mail of a demonstration, for whoever sits at its machine.
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isLoopback } from '../../../domain/mail-server.ts';
import type { Mailbox } from '../../../domain/mailbox.ts';
import { mailboxPage, mailPage } from '../../../views/mailbox.tsx';
import type { App } from '../../deps.ts';
import { DoorError } from '../../door-error.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { openPage } from '../frame/page-routes.ts';

const oneMail = {
  ...openPage,
  schema: { ...openPage.schema, params: z.object({ id: z.string().max(200) }) },
} as const;

/**
 * The routes of the mailbox, under the names of the machine itself alone: a site that gives its own name
 * to 127.0.0.1 could otherwise have a browser read the mail to it.
 */
export function mailboxRoutes(app: App, { pageOf }: PageDoor, mailbox: Mailbox): void {
  const onRequest = async ({ hostname }: FastifyRequest) => {
    if (!isLoopback(hostname)) throw new DoorError(404, 'unknown-route');
  };

  app.get('/mailbox', { ...openPage, onRequest }, async (request, reply) => {
    const mails = await mailbox.list();
    return reply.html(mailboxPage(await pageOf(request, reply), { mails }));
  });

  app.get('/mailbox/:id', { ...oneMail, onRequest }, async (request, reply) => {
    const mail = await mailbox.open(request.params.id);
    if (mail === undefined) throw new DoorError(404, 'unknown-route');
    return reply.html(mailPage(await pageOf(request, reply), mail));
  });
}
