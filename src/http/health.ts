// Whether the process lives, and whether it can work.
import { z } from 'zod';
import { withActor } from '../db/client.ts';
import { findPolicyInForce } from '../store/policies/policies.ts';
import type { App, HttpDeps } from './deps.ts';
import { open } from './route-access.ts';

const readiness = z.object({
  status: z.enum(['ready', 'degraded', 'unavailable']),
  checks: z.record(z.string(), z.boolean()),
});

/** How long a check may take before it counts as failed, in milliseconds. */
const patience = 2000;

/**
 * /healthz: the process answers. /readyz: PostgreSQL answers, migrated and with a policy in force; a
 * further check that fails (the queue) makes the service degraded, because nothing is lost by it.
 */
export function reportHealth(app: App, { db, checks }: HttpDeps): void {
  const hidden = { hide: true };
  app.get('/healthz', { config: open, schema: hidden }, async () => ({ status: 'alive' }));
  app.get(
    '/readyz',
    { config: open, schema: { ...hidden, response: { 200: readiness, 503: readiness } } },
    async (_request, reply) => {
      const database = passes(async () => {
        await withActor(db, { kind: 'system', name: 'readiness' }, findPolicyInForce);
        return true;
      });
      const others = Object.entries(checks).map(
        async ([name, check]) => [name, await passes(check)] as const,
      );
      const results = {
        database: await database,
        ...Object.fromEntries(await Promise.all(others)),
      };
      reply.code(results.database ? 200 : 503);
      return { status: statusOf(results), checks: results };
    },
  );
}

function statusOf(checks: Readonly<Record<string, boolean>>): z.infer<typeof readiness>['status'] {
  if (checks['database'] === false) return 'unavailable';
  return Object.values(checks).every(Boolean) ? 'ready' : 'degraded';
}

async function passes(check: () => Promise<boolean>): Promise<boolean> {
  const late = AbortSignal.timeout(patience);
  const expired = new Promise<boolean>((resolve) => {
    late.addEventListener('abort', () => resolve(false), { once: true });
  });
  return await Promise.race([check().catch(() => false), expired]);
}
