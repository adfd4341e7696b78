// What the secretariat watches: figures, jobs, the audit.
import { z } from 'zod';
import { verifyAudit } from '../../actions/verify-audit.ts';
import { needStatuses, offerStatuses, proposalStatuses } from '../../domain/status.ts';
import { bands, needLists } from '../../domain/vocabulary.ts';
import {
  countJobs,
  countRecords,
  listFailedJobs,
  origins,
} from '../../store/figures/statistics.ts';
import type { App } from '../deps.ts';
import type { Door } from '../door.ts';
import { decidedHere } from '../route-access.ts';
import { instant } from './shapes/common.ts';

const tags = ['Operations'];

const count = {
  origin: z.enum(origins).meta({ description: 'Filed, taken from documents, or invented' }),
  count: z.int(),
};
const statisticsShape = z
  .object({
    needs: z.array(z.object({ ...count, list: z.enum(needLists), status: z.enum(needStatuses) })),
    offers: z.array(z.object({ ...count, status: z.enum(offerStatuses) })),
    proposals: z.array(
      z.object({ ...count, status: z.enum(proposalStatuses), band: z.enum(bands).nullable() }),
    ),
  })
  .meta({ id: 'Statistics' });

const jobsShape = z
  .object({
    waiting: z.int().meta({ description: 'Not handed to the queue yet' }),
    handed: z.int().meta({ description: 'Handed to the queue and not done' }),
    failed: z.int().meta({ description: 'Given up after the last attempt' }),
    failures: z.array(
      z.object({
        id: z.int(),
        job: z.string(),
        failedAt: instant,
        failure: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Jobs' });

const auditShape = z
  .object({
    sealed: z.int(),
    unsealed: z.int().meta({ description: 'Events of the last seconds that no seal binds yet' }),
    head: z.string().nullable().meta({ description: 'To be kept, and given next time' }),
    faults: z.array(z.object({ kind: z.string(), position: z.int(), eventId: z.int().nullable() })),
  })
  .meta({ id: 'AuditReport' });

/** Failures that one answer shows. */
const mostFailures = 100;

/** The routes of figures, jobs and the audit. */
export function operationRoutes(app: App, door: Door): void {
  app.get(
    '/statistics',
    {
      config: decidedHere('statistics.read'),
      schema: {
        tags,
        operationId: 'getStatistics',
        summary: 'How many needs, offers and proposals there are',
        response: { 200: statisticsShape },
      },
    },
    async (request) => await door.read(request, countRecords),
  );
  app.get(
    '/jobs',
    {
      config: decidedHere('job.read'),
      schema: {
        tags,
        operationId: 'getJobs',
        summary: 'Work that waits, and work that failed',
        response: { 200: jobsShape },
      },
    },
    async (request) =>
      await door.read(request, async (tx) => {
        const failures = await listFailedJobs(tx, mostFailures);
        return {
          ...(await countJobs(tx)),
          failures: failures.map((one) => ({ ...one, failedAt: one.failedAt.toISOString() })),
        };
      }),
  );
  app.get(
    '/audit/verification',
    {
      config: decidedHere('audit.verify'),
      schema: {
        tags,
        operationId: 'verifyAudit',
        summary: 'Recompute the chain of the audit and name every fault',
        querystring: z.strictObject({
          head: z.string().max(100).optional().meta({ description: 'A head kept from earlier' }),
        }),
        response: { 200: auditShape },
      },
    },
    async (request) => await verifyAudit(door.contextOf(request), request.query),
  );
}
