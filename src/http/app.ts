// The HTTP door: every plugin and every route, in order.
import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import underPressure from '@fastify/under-pressure';
import fastify from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { accountRoutes } from './api/account.ts';
import { attachmentRoutes } from './api/attachments.ts';
import { confirmationRoutes } from './api/confirmations.ts';
import { decisionRoutes } from './api/decisions.ts';
import { demandRoutes } from './api/demand.ts';
import { demandFigureRoutes } from './api/demand-figures.ts';
import { editionRoutes } from './api/editions.ts';
import { explanationRoutes } from './api/explanations.ts';
import { joiningRoutes } from './api/joinings.ts';
import { needPreviewRoutes } from './api/need-preview.ts';
import { needRecordRoutes } from './api/need-records.ts';
import { needRoutes } from './api/needs.ts';
import { offerRoutes } from './api/offers.ts';
import { operationRoutes } from './api/operations.ts';
import { organizationRoutes } from './api/organizations.ts';
import { personRoutes } from './api/people.ts';
import { policyRoutes } from './api/policies.ts';
import { preferenceRoutes } from './api/preferences.ts';
import { proposalRoutes } from './api/proposals.ts';
import { queueRoutes } from './api/queue.ts';
import { referenceRoutes } from './api/reference.ts';
import { releasePreviewRoutes } from './api/release-previews.ts';
import { releaseRoutes } from './api/releases.ts';
import { replayRoutes } from './api/replay.ts';
import { sessionRoutes } from './api/session.ts';
import { takingRoutes } from './api/takings.ts';
import { authenticate } from './authenticate.ts';
import { bodyLimit, readBodies } from './body.ts';
import { refuseForgeries } from './csrf.ts';
import type { App, HttpDeps } from './deps.ts';
import { docsPage } from './docs-page.ts';
import { openDoor } from './door.ts';
import { answerProblems, answerUnrouted } from './errors.ts';
import { reportHealth } from './health.ts';
import { logging } from './logging.ts';
import { measure } from './metrics.ts';
import { openApi } from './openapi.ts';
import { open, requireDecisions } from './route-access.ts';
import { checkRequest } from './schemas.ts';
import { keepHeavyPace, keepPace, securityHeaders } from './security.ts';
import { openAccounts } from './session.ts';
import { renderPages } from './web/frame/render.ts';
import { pages } from './web/pages.ts';

/**
 * Milliseconds by which the event loop may lag before requests are turned away: matching shares it.
 * The lag is also sampled at this interval, for one in which nothing could be measured counts as an
 * endless lag: at a shorter one, two engines made one after the other would turn everybody away.
 */
const longestLag = 10_000;
/** Milliseconds in which a whole request must have arrived. */
const requestTimeout = 60_000;

/**
 * The one proxy that is believed is the nearest: what stands in `X-Forwarded-For` before the address that
 * it adds was sent by the caller, who would otherwise be counted under any address they like.
 */
const isNearest = (_address: string, hop: number): boolean => hop === 0;

/** Builds the server; nothing listens yet. Starting it fails where a route has no access decision. */
export async function buildApp(deps: HttpDeps): Promise<App> {
  const app = fastify({
    logger: logging(deps.logger),
    bodyLimit,
    requestTimeout,
    trustProxy: deps.trustProxy && isNearest,
    genReqId: () => randomUUID(),
    frameworkErrors: answerUnrouted,
  }).withTypeProvider<ZodTypeProvider>();
  const door = openDoor(deps);

  app.setValidatorCompiler(checkRequest);
  app.setSerializerCompiler(serializerCompiler);
  answerProblems(app);
  requireDecisions(app);
  readBodies(app);
  renderPages(app);
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) {
      reply.header('cache-control', 'no-store').header('vary', 'Accept-Language, Authorization');
    } else if (!reply.hasHeader('cache-control')) {
      // What says nothing else is for its reader alone: documents, refusals, where to go on.
      reply.header('cache-control', 'no-store');
    }
  });

  await app.register(helmet, securityHeaders);
  await app.register(underPressure, { maxEventLoopDelay: longestLag, sampleInterval: longestLag });
  await keepPace(app, deps.requestsPerMinute);
  const accounts = await openAccounts(app, deps);
  authenticate(app, deps);
  keepHeavyPace(app, deps.requestsPerMinute);
  refuseForgeries(app, deps);
  await app.register(swagger, openApi);

  reportHealth(app, deps);
  measure(app, door);
  await pages(app, deps, { accounts, api: door });
  await app.register(async (docs) => {
    docs.addHook('onRoute', (route) => {
      route.config = { ...route.config, ...open };
    });
    await docs.register(swaggerUi, docsPage);
  });
  await app.register(
    async (api: App) => {
      api.get('/openapi.json', { config: open, schema: { hide: true } }, async () => app.swagger());
      referenceRoutes(api, door);
      organizationRoutes(api, door);
      personRoutes(api, door);
      needRoutes(api, door);
      joiningRoutes(api, door);
      needPreviewRoutes(api, door);
      explanationRoutes(api, door);
      needRecordRoutes(api, door);
      releaseRoutes(api, door);
      releasePreviewRoutes(api, door);
      demandRoutes(api, door);
      demandFigureRoutes(api, door);
      offerRoutes(api, door);
      editionRoutes(api, door);
      confirmationRoutes(api, door, deps);
      await attachmentRoutes(api, door);
      queueRoutes(api, door);
      takingRoutes(api, door);
      proposalRoutes(api, door);
      decisionRoutes(api, door);
      replayRoutes(api, door);
      policyRoutes(api, door);
      operationRoutes(api, door);
      sessionRoutes(api, accounts);
      accountRoutes(api, accounts);
      preferenceRoutes(api, accounts);
    },
    { prefix: '/api/v1' },
  );
  return app;
}
