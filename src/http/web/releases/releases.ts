// What was released to a provider, and a release as its parties see it.
import { z } from 'zod';
import { readRelease } from '../../../actions/disclosure/read-release.ts';
import { withActor } from '../../../db/client.ts';
import { may } from '../../../domain/access.ts';
import { type Bearer, belongsTo } from '../../../domain/actor.ts';
import { reference } from '../../../domain/codes.ts';
import type { Language } from '../../../domain/vocabulary.ts';
import { listReadersOfRelease } from '../../../store/needs/need-reader-lists.ts';
import { listReleasesToVisibleTo, type Release } from '../../../store/releases/release-reads.ts';
import { releasePage } from '../../../views/releases/release-page.tsx';
import { releaseColumns, releasesPage } from '../../../views/releases/releases-page.tsx';
import { bearerOf } from '../../authenticate.ts';
import type { App } from '../../deps.ts';
import { decidedHere } from '../../route-access.ts';
import { serveListing } from '../frame/listing.ts';
import type { PageDoor } from '../frame/page-door.ts';

const onePage = {
  config: decidedHere('release.read'),
  schema: { hide: true, params: z.object({ reference: reference('R') }) },
} as const;

/** Readings that are shown: the latest. */
const mostReadings = 100;

/** The routes of releases. */
export function releasePageRoutes(app: App, pageDoor: PageDoor): void {
  const { db, door, pageOf } = pageDoor;
  serveListing(app, pageDoor, {
    path: '/releases',
    name: 'releases',
    verb: 'release.read',
    filter: z.object({}),
    columns: releaseColumns,
    keyOf: ({ reference: named }) => named,
    read: async (tx, { actor, slice }) => {
      return await listReleasesToVisibleTo(tx, actor, actor.organization.id, slice);
    },
    cursorOf: (row) => row,
    view: releasesPage,
  });

  app.get('/releases/:reference', onePage, async (request, reply) => {
    const actor = bearerOf(request);
    const release = await readRelease(door.contextOf(request), request.params.reference);
    const page = await pageOf(request, reply);
    const readers = await withActor(db, actor, async (tx) => {
      return mayKnowReaders(actor, release)
        ? await listReadersOfRelease(tx, release.id, { limit: mostReadings })
        : null;
    });
    return reply.html(
      releasePage(page, {
        release,
        proposals: release.proposals,
        isProvider: belongsTo(actor, release.providerId),
        readers: readers?.map((reading) => presentReading(reading, page.language)) ?? null,
      }),
    );
  });
}

function mayKnowReaders(actor: Bearer, { ownerId }: Release): boolean {
  return may(actor, 'need.readers', { ownerId, enteredByOrganizationId: ownerId });
}

type Reading = Awaited<ReturnType<typeof listReadersOfRelease>>[number];

function presentReading({ day, organizationNames, person, service }: Reading, language: Language) {
  return { day, organization: organizationNames[language], person: person ?? service };
}
