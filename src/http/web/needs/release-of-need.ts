// A release in the address of its need.
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { demand } from '../../../domain/access.ts';
import { reference } from '../../../domain/codes.ts';
import { notFound } from '../../../domain/errors.ts';
import { findNeedVisibleTo } from '../../../store/needs/need-reads.ts';
import { findReleaseVisibleTo, type Release } from '../../../store/releases/release-reads.ts';
import type { PageDoor } from '../frame/page-door.ts';

/** The schema of its routes. */
export const ofRelease = {
  hide: true,
  params: z.object({ reference: reference('N'), release: reference('R') }),
} as const;

export type OfRelease = { reference: string; release: string };

/**
 * The release of this need, which the reader is about to change. Throws `not-found`, also where it is of
 * another need, or `forbidden`.
 */
export async function releaseOf(
  { door }: PageDoor,
  request: FastifyRequest,
  { reference: named, release: of }: OfRelease,
): Promise<Release> {
  return await door.read(request, async (tx, { actor }) => {
    const need = await findNeedVisibleTo(tx, actor, named);
    demand(actor, 'need.release', need);
    const release = await findReleaseVisibleTo(tx, actor, of);
    if (release.needId !== need.id) throw notFound(of);
    return release;
  });
}
