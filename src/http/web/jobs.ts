// The jobs of the service, for the secretariat.
import { z } from 'zod';
import { retryJob } from '../../actions/retry-job.ts';
import { withActor } from '../../db/client.ts';
import { may } from '../../domain/access.ts';
import { listFailedJobs } from '../../store/figures/statistics.ts';
import { tallyJobs } from '../../store/outbox/job-reads.ts';
import { jobsPage } from '../../views/jobs/jobs-page.tsx';
import { bearerOf } from '../authenticate.ts';
import type { App } from '../deps.ts';
import { decidedByAction, decidedHere } from '../route-access.ts';
import type { PageDoor } from './frame/page-door.ts';

/** Failures that the page shows, the latest. */
const mostFailures = 100;

const retryRoute = {
  config: decidedByAction('job.retry'),
  schema: { hide: true, params: z.object({ id: z.coerce.number().int().min(0) }) },
} as const;

/** The routes of jobs: what waits, what failed, and having it tried again. */
export function jobRoutes(app: App, { db, door, pageOf }: PageDoor): void {
  app.get(
    '/jobs',
    { config: decidedHere('job.read'), schema: { hide: true } },
    async (request, reply) => {
      const actor = bearerOf(request);
      const { now } = door.contextOf(request);
      const model = await withActor(db, actor, async (tx) => ({
        kinds: await tallyJobs(tx, now),
        failed: await listFailedJobs(tx, mostFailures),
      }));
      const mayRetry = may(actor, 'job.retry');
      const page = await pageOf(request, reply);
      return reply.html(jobsPage(page, { ...model, mayRetry, asOf: now }));
    },
  );

  app.post('/jobs/:id/retry', retryRoute, async (request, reply) => {
    await retryJob(door.contextOf(request), request.params.id);
    return await reply.redirect('/jobs?done=job-retried', 303);
  });
}
