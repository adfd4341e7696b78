import type { VNode } from 'preact';
import type { IsoDate } from '../../domain/dates.ts';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { Section } from '../parts/section.tsx';
import { type DemandModel, DemandTable } from './demand-table.tsx';
import { type Breakdown, OfferBars } from './offer-bars.tsx';

export type StatisticsModel = {
  offers: number;
  sourced: number;
  breakdowns: readonly Breakdown[];
  demand: DemandModel;
  demonstration: boolean;
  asOf: IsoDate;
};

/** The public statistics: offers in full, needs as far as they may be told. */
export function statisticsPage(page: Page, model: StatisticsModel): VNode {
  const { words } = page;
  const { offers: count, sourced, breakdowns, demand, demonstration, asOf } = model;
  return (
    <Layout page={page} title={words('statistics.title')} wide>
      <p class="statistics-text">{words('statistics.lead', { date: asOf })}</p>
      {demonstration && <Alert>{words('statistics.demonstration')}</Alert>}
      <Section id="offers" title={words('statistics.offers')}>
        <p class="statistics-text">{words('statistics.offers-means', { count, sourced })}</p>
        <div class="beside">
          {breakdowns.map((breakdown) => (
            <OfferBars key={breakdown.facet} page={page} breakdown={breakdown} />
          ))}
        </div>
      </Section>
      <Section id="demand" title={words('statistics.demand')}>
        <p class="statistics-text">{words('statistics.demand-means')}</p>
        <DemandTable page={page} demand={demand} />
        <h3>{words('statistics.suppressed-title')}</h3>
        <p class="statistics-text">{words('statistics.suppressed')}</p>
      </Section>
    </Layout>
  );
}
