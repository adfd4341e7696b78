// The world that is walked: needs of every level, offers, proposals, policies and what belongs to them,
// owned by several organizations, with a canary in every restricted field. Built twice with the same
// references and instants, once without what is hidden, it answers an outsider in the same words.
import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { organizations } from '../../src/db/schema/reference.ts';
import type { Api } from '../http/support.ts';
import { asService, now } from '../support/offers.ts';
import { hatch } from './canaries.ts';
import { buildCast } from './cast.ts';
import { settleDecisions } from './fixture/decisions.ts';
import { settleDisclosure } from './fixture/disclosure.ts';
import { settleNeeds } from './fixture/needs.ts';
import { settleOffers } from './fixture/offers.ts';
import { settlePeople } from './fixture/people.ts';
import type { Settling, World } from './world.ts';

/** Builds the world in the database of the API. */
export async function buildWorld(api: Api, { hidden = true } = {}): Promise<World> {
  const world: World = {
    api,
    cast: await buildCast(api),
    canaries: hatch(),
    records: {
      person: [],
      need: [],
      release: [],
      'release of a need': [],
      'document of a need': [],
      'document of an offer': [],
      offer: [],
      proposal: [],
      run: [],
      policy: [],
    },
  };
  const settling: Settling = {
    ...world,
    hidden,
    as: (walker, name) => {
      const seed = createHash('sha256').update(name);
      const bytes = seed.digest();
      const moment = new Date(now.getTime() + bytes.readUInt16BE(30));
      return api.database.as(world.cast.actor(walker), {
        now: moment,
        randomBytes: (size) => Uint8Array.from({ length: size }, (_, place) => bytes[place] ?? 0),
      });
    },
    idOf: async (code) => await idOf(api, code),
  };
  await settlePeople(settling);
  await settleOffers(settling);
  const needs = await settleNeeds(settling);
  if (hidden) {
    await settleDecisions(settling, needs);
    await settleDisclosure(settling, needs);
  }
  return world;
}

async function idOf({ database }: Api, code: string): Promise<string> {
  const [organization] = await asService(database, (tx) =>
    tx.select({ id: organizations.id }).from(organizations).where(eq(organizations.code, code)),
  );
  if (organization === undefined) throw new Error(`no organization ${code}`);
  return organization.id;
}
