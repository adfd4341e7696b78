import type { FastifyReply, FastifyRequest } from 'fastify';
import type { QueueDecision } from '../../../views/queue/model.ts';
import { queuePage } from '../../../views/queue/queue-page.tsx';
import type { PageDoor } from '../frame/page-door.ts';
import { type QueueAsked, readQueue } from './queue-read.ts';

/** Answers with a page of the queue. */
export async function showQueue(
  pageDoor: PageDoor,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  asked: QueueAsked,
  decision: QueueDecision,
): Promise<FastifyReply> {
  const page = await pageDoor.pageOf(request, reply);
  const model = await readQueue(pageDoor, { request, page }, asked, decision);
  return reply.html(queuePage(page, model));
}
