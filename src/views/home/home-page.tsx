import type { VNode } from 'preact';
import type { IsoDate } from '../../domain/dates.ts';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { Card } from '../parts/card.tsx';
import { Figures } from '../parts/figures.tsx';
import { ProcessList } from '../parts/process-list.tsx';
import { Section } from '../parts/section.tsx';
import { StateMap, StateTable } from './state-map.tsx';

/** Figures of the public catalogue. */
export type HomeModel = {
  offers: number;
  /** Of the offers, those that no owner confirmed, and those that are invented. */
  sourced: number;
  examples: number;
  providers: number;
  themes: number;
  /** Offers that are meant for each member state. */
  byState: ReadonlyMap<string, number>;
  asOf: IsoDate;
};

/** What the service is, how it works, and what it holds for everybody to see. */
export function homePage(page: Page, model: HomeModel): VNode {
  const { words, reader } = page;
  return (
    <Layout page={page} title={words('home.title')} wide>
      <div class="home-top">
        <div>
          <p class="home-lead">{words('home.lead')}</p>
          <p class="home-ways">
            <ButtonLink href="/offers">{words('home.browse')}</ButtonLink>
            {reader === null ? (
              <ButtonLink href="/sign-in" look="quiet">
                {words('nav.sign-in')}
              </ButtonLink>
            ) : (
              <ButtonLink href="/desk" look="quiet">
                {words('home.desk')}
              </ButtonLink>
            )}
          </p>
          <Glance page={page} model={model} />
        </div>
        <StateMap page={page} byState={model.byState} />
      </div>
      <Section id="how" title={words('home.how')}>
        <div class="home-how">
          <ProcessList
            steps={steps.map((step) => ({
              title: words(`home.step.${step}`),
              text: words(`home.step-text.${step}`),
            }))}
          />
        </div>
      </Section>
      <div class="home-more">
        <Section id="map" title={words('home.map')}>
          <p class="home-text">{words('home.map-means')}</p>
          <StateTable page={page} byState={model.byState} />
        </Section>
        <div>
          <Uses page={page} />
          <Section id="why" title={words('home.why')}>
            <p class="home-text">{words('home.why-text')}</p>
          </Section>
        </div>
      </div>
    </Layout>
  );
}

const steps = ['need', 'match', 'review', 'consent', 'delivery'] as const;

type GlanceProps = { page: Page; model: HomeModel };

function Glance({ page, model }: GlanceProps): VNode {
  const { words, number } = page;
  const { offers, sourced, examples, providers, themes, byState, asOf } = model;
  const states = [...byState.values()].filter((count) => count > 0).length;
  const figures = { offers, providers, states, themes };
  return (
    <Section id="figures" title={words('home.figures')}>
      <Figures
        figures={names.map((name) => ({
          name: words(`home.figure.${name}`),
          value: number(figures[name]),
        }))}
      />
      <p class="hint">
        {words('home.includes', { sourced, date: asOf })}{' '}
        {examples > 0 && words('home.examples', { examples })}
      </p>
    </Section>
  );
}

const names = ['offers', 'providers', 'states', 'themes'] as const;

function Uses({ page }: { page: Page }): VNode {
  const { words } = page;
  return (
    <Section id="for" title={words('home.for')}>
      <div class="home-uses">
        <Card title={words('home.for-states')} level={3}>
          <p>{words('home.for-states-text')}</p>
          <p>
            <a href="/help#states">{words('nav.help')}</a>
          </p>
        </Card>
        <Card title={words('home.for-providers')} level={3}>
          <p>{words('home.for-providers-text')}</p>
          <p>
            <a href="/help#providers">{words('nav.help')}</a>
          </p>
        </Card>
        <Card title={words('home.for-public')} level={3}>
          <p>{words('home.for-public-text')}</p>
          <ul class="home-links">
            <li>
              <a href="/offers">{words('home.browse')}</a>
            </li>
            <li>
              <a href="/statistics">{words('nav.statistics')}</a>
            </li>
            <li>
              <a href={`/offers.atom?language=${page.language}`}>{words('home.follow')}</a>
            </li>
            <li>
              <a href="/docs">{words('nav.api')}</a>
            </li>
          </ul>
        </Card>
      </div>
    </Section>
  );
}
