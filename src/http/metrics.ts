// Figures for Prometheus: requests by route, work that waits, the process itself.
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { countJobs } from '../store/figures/statistics.ts';
import type { App } from './deps.ts';
import type { Door } from './door.ts';
import { decidedHere } from './route-access.ts';

/** Counts every request, and answers the figures at /metrics to those who may see the jobs. */
export function measure(app: App, door: Door): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of requests by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const jobs = new Gauge({
    name: 'enlace_jobs',
    help: 'Jobs of the outbox that are not done, by what became of them',
    labelNames: ['state'],
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    const labels = { method: request.method, route, status: String(reply.statusCode) };
    requests.observe(labels, reply.elapsedTime / 1000);
  });
  app.get(
    '/metrics',
    { config: decidedHere('job.read'), schema: { hide: true } },
    async (request, reply) => {
      const counts = await door.read(request, countJobs);
      for (const [state, count] of Object.entries(counts)) jobs.set({ state }, count);
      reply.type(registry.contentType);
      return await registry.metrics();
    },
  );
}
