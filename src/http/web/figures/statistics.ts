// The public statistics: figures of offers in full, those of needs within the rules of suppression.

import { countDemand } from '../../../actions/count-demand.ts';
import { withActor } from '../../../db/client.ts';
import { visitor } from '../../../domain/actor.ts';
import { countByFacet } from '../../../domain/catalogue-figures.ts';
import { dayOf } from '../../../domain/dates.ts';
import { listThemeCodes } from '../../../store/offers/catalogue-reads.ts';
import type { DemandModel } from '../../../views/statistics/demand-table.tsx';
import {
  type StatisticsModel,
  statisticsPage,
} from '../../../views/statistics/statistics-page.tsx';
import type { App } from '../../deps.ts';
import { openPage } from '../frame/page-routes.ts';
import type { PublicDoor } from '../frame/public-door.ts';

/** Figures of needs stand this long: counting them reads all open needs. */
const millisecondsKept = 300_000;

/** The page of statistics; what it tells of needs is the same for everybody outside the secretariat. */
export function statisticsRoute(app: App, publicDoor: PublicDoor): void {
  const demandNow = keptDemand(publicDoor);
  app.get('/statistics', openPage, async (request, reply) => {
    const model = { ...(await countOffers(publicDoor)), demand: await demandNow() };
    return reply.html(statisticsPage(await publicDoor.pageOf(request, reply), model));
  });
}

async function countOffers(publicDoor: PublicDoor): Promise<Omit<StatisticsModel, 'demand'>> {
  const { db, door, catalogue, demonstration } = publicDoor;
  const { entries, themes } = await withActor(db, visitor, async (tx) => ({
    entries: await catalogue(tx, visitor),
    themes: await listThemeCodes(tx),
  }));
  const byTheme = [...countByFacet(entries, 'theme')].filter(([theme]) => themes.includes(theme));
  const others = (['kind', 'language', 'subregion'] as const).map((facet) => ({
    facet,
    counts: countByFacet(entries, facet),
  }));
  return {
    offers: entries.length,
    sourced: countByFacet(entries, 'origin').get('sourced') ?? 0,
    breakdowns: [{ facet: 'theme', counts: new Map(byTheme) }, ...others],
    demonstration,
    asOf: door.today(),
  };
}

function keptDemand({ visitorContext }: PublicDoor): () => Promise<DemandModel> {
  let kept: { until: number; demand: Promise<DemandModel> } | undefined;
  return async () => {
    const context = visitorContext();
    const at = context.now.getTime();
    if (kept === undefined || at >= kept.until) {
      const asOf = dayOf(context.now);
      const demand = countDemand(context).then((figures) => ({ ...figures, asOf }));
      kept = { until: at + millisecondsKept, demand };
    }
    return await kept.demand.catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
  };
}
