// The page of jobs: what waits and what failed, and having it tried again.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditEvents, outbox } from '../../../src/db/schema/operations.ts';
import { text } from '../../../src/messages/format.ts';
import { asService } from '../../support/offers.ts';
import { type Api, openApi } from '../support.ts';

let api: Api;
let supervisor: string;
let officer: string;
let failedId: number;

beforeAll(async () => {
  api = await openApi();
  supervisor = (await api.person('oas-dtoc', 'supervisor')).key;
  officer = (await api.person('oas-dtoc', 'officer')).key;
  const payload = { offerId: '00000000-0000-4000-8000-000000000000' };
  const job = 'propose-matches-for-offer';
  const [failed] = await asService(api.database, async (tx) => {
    await tx.insert(outbox).values({ job, payload });
    return await tx
      .insert(outbox)
      .values({ job, payload, handedAt: new Date(), failedAt: new Date(), failure: 'not-found' })
      .returning({ id: outbox.id });
  });
  failedId = failed?.id ?? 0;
});
afterAll(async () => await api.close());

async function ask(method: 'GET' | 'POST', url: string, key: string) {
  return await api.app.inject({
    method,
    url,
    headers: { accept: 'text/html', authorization: `Bearer ${key}` },
  });
}

it('shows what waits and what was given up, with the reason in words', async () => {
  const { body, statusCode } = await ask('GET', '/jobs', officer);
  expect(statusCode).toBe(200);
  expect(body).toContain(text('en', 'jobs.name.propose-matches-for-offer'));
  expect(body).toContain(text('en', 'jobs.failure.not-found'));
  expect(body).not.toContain(`/jobs/${failedId}/retry`);
});

it('has a supervisor try again what failed, once, and writes down who asked', async () => {
  expect((await ask('GET', '/jobs', supervisor)).body).toContain(`/jobs/${failedId}/retry`);
  expect((await ask('POST', `/jobs/${failedId}/retry`, officer)).statusCode).toBe(403);
  const retried = await ask('POST', `/jobs/${failedId}/retry`, supervisor);
  expect([retried.statusCode, retried.headers.location]).toEqual([303, '/jobs?done=job-retried']);
  expect((await ask('POST', `/jobs/${failedId}/retry`, supervisor)).statusCode).toBe(404);
  const [row] = await asService(api.database, (tx) =>
    tx.select().from(outbox).where(eq(outbox.id, failedId)),
  );
  expect(row).toMatchObject({ failedAt: null, failure: null, handedAt: null, doneAt: null });
  const events = await asService(api.database, (tx) =>
    tx.select().from(auditEvents).where(eq(auditEvents.verb, 'job.retry')),
  );
  expect(events).toMatchObject([
    { actorKind: 'person', details: { job: 'propose-matches-for-offer', outbox: failedId } },
  ]);
});

it('knows no job that did not fail', async () => {
  expect((await ask('POST', '/jobs/999999/retry', supervisor)).statusCode).toBe(404);
});
