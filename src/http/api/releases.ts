// Releases: made, renewed and revoked by the owner of a need, read by the provider to whom they are made.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readRelease } from '../../actions/disclosure/read-release.ts';
import { releaseNeed } from '../../actions/disclosure/release-need.ts';
import { renewRelease } from '../../actions/disclosure/renew-release.ts';
import { revokeRelease } from '../../actions/disclosure/revoke-release.ts';
import { demand } from '../../domain/access.ts';
import { reference as referenceOf } from '../../domain/codes.ts';
import { releaseInput, renewalInput, revocationInput } from '../../domain/release.ts';
import { listReadersOfRelease } from '../../store/needs/need-reader-lists.ts';
import { findNeedVisibleTo } from '../../store/needs/need-reads.ts';
import {
  findReleaseVisibleTo,
  listReleasesOfNeedVisibleTo,
  listReleasesToVisibleTo,
} from '../../store/releases/release-reads.ts';
import { bearerOf } from '../authenticate.ts';
import type { App } from '../deps.ts';
import { type Door, tagRevision } from '../door.ts';
import { decidedByAction, decidedHere } from '../route-access.ts';
import { pageAfter, pageOf, pageQuery, presentPage } from './shapes/common.ts';
import { presentReading, readingShape } from './shapes/need-readers.ts';
import {
  presentRelease,
  presentReleaseSummary,
  releaseShape,
  releaseSummaryShape,
} from './shapes/release.ts';

const tags = ['Releases'];
const params = z.object({ reference: referenceOf('R') });
const paramsOfNeed = z.object({ reference: referenceOf('N') });
const readings = pageOf(readingShape);

/** The routes of releases. */
export function releaseRoutes(app: App, door: Door): void {
  routesOfNeed(app, door);
  routesOfProvider(app, door);
  endingRoutes(app, door);
}

function routesOfNeed(app: App, door: Door): void {
  app.get(
    '/needs/:reference/releases',
    {
      config: decidedByAction('need.releases'),
      schema: {
        tags,
        operationId: 'listReleasesOfNeed',
        summary: 'What was released of a need, to whom, and what came of it',
        params: paramsOfNeed,
        response: { 200: z.object({ items: z.array(releaseSummaryShape) }) },
      },
    },
    async (request) =>
      await door.read(request, async (tx, reader) => {
        const need = await findNeedVisibleTo(tx, reader.actor, request.params.reference);
        demand(reader.actor, 'need.releases', need);
        const releases = await listReleasesOfNeedVisibleTo(tx, reader.actor, need.id);
        return { items: releases.map((one) => presentReleaseSummary(one, reader)) };
      }),
  );
  app.post(
    '/needs/:reference/releases',
    {
      config: decidedByAction('need.release'),
      schema: {
        tags,
        operationId: 'releaseNeed',
        summary: 'Let a provider read fields of an ask, as they stand in the present version',
        params: paramsOfNeed,
        body: releaseInput,
        response: { 201: releaseShape },
      },
    },
    async (request, reply) => {
      const context = door.contextOf(request);
      const { reference } = await releaseNeed(context, request.params.reference, request.body);
      return await answerMade(door, request, reply, reference);
    },
  );
}

function routesOfProvider(app: App, door: Door): void {
  app.get(
    '/releases',
    {
      config: decidedHere('release.read'),
      schema: {
        tags,
        operationId: 'listReleases',
        summary: 'What was released to your organization, newest first',
        querystring: pageQuery,
        response: { 200: pageOf(releaseSummaryShape) },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query;
      return await door.read(request, async (tx, reader) => {
        const { actor } = reader;
        const page = pageAfter(limit, cursor);
        const rows = await listReleasesToVisibleTo(tx, actor, actor.organization.id, page);
        return presentPage(rows, limit, (one) => presentReleaseSummary(one, reader));
      });
    },
  );
  app.get(
    '/releases/:reference',
    {
      config: decidedHere('release.read'),
      schema: {
        tags,
        operationId: 'getRelease',
        summary: 'What was released, for the provider, the owner and the secretariat',
        params,
        response: { 200: releaseShape },
      },
    },
    async (request, reply) => await answerRelease(door, request, reply, request.params.reference),
  );
  app.get(
    '/releases/:reference/readers',
    {
      config: decidedByAction('need.readers'),
      schema: {
        tags,
        operationId: 'listReadersOfRelease',
        summary: 'Who has read what was released, the latest first',
        params,
        querystring: pageQuery,
        response: { 200: readings },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query;
      return await door.read(request, async (tx, reader) => {
        const { reference } = request.params;
        const { id, ownerId } = await findReleaseVisibleTo(tx, reader.actor, reference);
        demand(reader.actor, 'need.readers', { ownerId, enteredByOrganizationId: ownerId });
        const rows = await listReadersOfRelease(tx, id, pageAfter(limit, cursor));
        return presentPage(rows, limit, (one) => presentReading(one, reader));
      });
    },
  );
}

function endingRoutes(app: App, door: Door): void {
  app.post(
    '/releases/:reference/renewal',
    {
      config: decidedByAction('need.release'),
      schema: {
        tags,
        operationId: 'renewRelease',
        summary: 'Release the present version, or other fields, in the place of an earlier release',
        params,
        body: renewalInput,
        response: { 201: releaseShape },
      },
    },
    async (request, reply) => {
      const context = door.contextOf(request);
      const { reference } = await renewRelease(context, request.params.reference, request.body);
      return await answerMade(door, request, reply, reference);
    },
  );
  app.post(
    '/releases/:reference/revocation',
    {
      config: decidedByAction('need.release'),
      schema: {
        tags,
        operationId: 'revokeRelease',
        summary: 'End a release, and learn who has read it',
        params,
        body: revocationInput.nullish(),
        response: {
          200: releaseSummaryShape.extend({ readers: readings }).meta({ id: 'RevokedRelease' }),
        },
      },
    },
    async (request, reply) => {
      const context = door.contextOf(request);
      const { reference } = await revokeRelease(context, request.params.reference, request.body);
      const answer = await door.read(request, async (tx, reader) => {
        const release = await findReleaseVisibleTo(tx, reader.actor, reference);
        const { limit } = pageQuery.parse({});
        const rows = await listReadersOfRelease(tx, release.id, pageAfter(limit, undefined));
        return {
          ...presentReleaseSummary(release, reader),
          readers: presentPage(rows, limit, (one) => presentReading(one, reader)),
        };
      });
      tagRevision(reply, answer);
      return answer;
    },
  );
}

async function answerMade(
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  reference: string,
): Promise<z.infer<typeof releaseShape>> {
  reply.code(201).header('location', `/api/v1/releases/${reference}`);
  return await answerRelease(door, request, reply, reference);
}

async function answerRelease(
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  reference: string,
): Promise<z.infer<typeof releaseShape>> {
  const release = await readRelease(door.contextOf(request), reference);
  const reader = { actor: bearerOf(request), language: door.languageOf(request) };
  const answer = presentRelease(release, reader);
  tagRevision(reply, answer);
  return answer;
}
