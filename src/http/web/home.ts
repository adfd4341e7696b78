// The way in, for everybody.
import { withActor } from '../../db/client.ts';
import { visitor } from '../../domain/actor.ts';
import { countByFacet, countByState } from '../../domain/catalogue-figures.ts';
import { listThemeCodes } from '../../store/offers/catalogue-reads.ts';
import { listMembers } from '../../store/reference/groups.ts';
import { type HomeModel, homePage } from '../../views/home/home-page.tsx';
import type { App } from '../deps.ts';
import { openPage } from './frame/page-routes.ts';
import type { PublicDoor } from './frame/public-door.ts';

/** The home page. Its figures are of what is public, whoever reads it. */
export function homeRoute(app: App, publicDoor: PublicDoor): void {
  app.get('/', openPage, async (request, reply) => {
    const model = await readHome(publicDoor);
    return reply.html(homePage(await publicDoor.pageOf(request, reply), model));
  });
}

async function readHome({ db, door, catalogue }: PublicDoor): Promise<HomeModel> {
  const asOf = door.today();
  const { entries, members, themes } = await withActor(db, visitor, async (tx) => ({
    entries: await catalogue(tx, visitor),
    members: await listMembers(tx, 'OAS', asOf),
    themes: await listThemeCodes(tx),
  }));
  const origins = countByFacet(entries, 'origin');
  const byTheme = countByFacet(entries, 'theme');
  return {
    offers: entries.length,
    sourced: origins.get('sourced') ?? 0,
    examples: origins.get('example') ?? 0,
    providers: new Set(entries.map(({ owner }) => owner)).size,
    themes: themes.filter((theme) => byTheme.has(theme)).length,
    byState: countByState(entries, members),
    asOf,
  };
}
