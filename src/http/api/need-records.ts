// What is on record about a need beside its content: its receipt, and who has read it.
import { z } from 'zod';
import { demand } from '../../domain/access.ts';
import { reference as referenceOf } from '../../domain/codes.ts';
import { isoDate } from '../../domain/dates.ts';
import { notFound } from '../../domain/errors.ts';
import { channels } from '../../domain/vocabulary.ts';
import { listReadersOfNeed } from '../../store/needs/need-reader-lists.ts';
import { findNeedVisibleTo } from '../../store/needs/need-reads.ts';
import type { App } from '../deps.ts';
import type { Door } from '../door.ts';
import { decidedByAction } from '../route-access.ts';
import { instant, pageAfter, pageOf, pageQuery, presentPage } from './shapes/common.ts';
import { presentReading, readingShape } from './shapes/need-readers.ts';

const tags = ['Needs'];
const params = z.object({ reference: referenceOf('N') });

const receiptShape = z
  .object({
    reference: z.string(),
    submittedAt: instant,
    answerDueAt: instant.meta({ description: 'By when the secretariat answers' }),
    channel: z.enum(channels),
    documentSymbol: z.string().nullable(),
    documentDate: isoDate.nullable(),
  })
  .meta({ id: 'Receipt' });

/** The routes of receipts and readers. */
export function needRecordRoutes(app: App, door: Door): void {
  app.get(
    '/needs/:reference/receipt',
    {
      config: decidedByAction('need.receipt'),
      schema: {
        tags,
        operationId: 'getReceipt',
        summary: 'That a need was submitted, and by when it is answered',
        params,
        response: { 200: receiptShape },
      },
    },
    async (request) =>
      await door.read(request, async (tx, { actor }) => {
        const need = await findNeedVisibleTo(tx, actor, request.params.reference);
        demand(actor, 'need.receipt', need);
        const { reference, submittedAt, answerDueAt, channel } = need;
        // A draft was never received.
        if (submittedAt === null || answerDueAt === null) throw notFound(reference);
        return {
          reference,
          submittedAt: submittedAt.toISOString(),
          answerDueAt: answerDueAt.toISOString(),
          channel,
          documentSymbol: need.documentSymbol,
          documentDate: need.documentDate,
        };
      }),
  );
  app.get(
    '/needs/:reference/readers',
    {
      config: decidedByAction('need.readers'),
      schema: {
        tags,
        operationId: 'listReadersOfNeed',
        summary: 'Who outside the organization of its owner has read a need, the latest first',
        params,
        querystring: pageQuery,
        response: { 200: pageOf(readingShape) },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query;
      return await door.read(request, async (tx, reader) => {
        const need = await findNeedVisibleTo(tx, reader.actor, request.params.reference);
        demand(reader.actor, 'need.readers', need);
        const rows = await listReadersOfNeed(tx, need.id, pageAfter(limit, cursor));
        return presentPage(rows, limit, (one) => presentReading(one, reader));
      });
    },
  );
}
