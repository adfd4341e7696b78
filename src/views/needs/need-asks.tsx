import type { VNode } from 'preact';
import { type Coverage, type CoveredAsk, coverageOf, coverages } from '../../domain/coverage.ts';
import type { Language } from '../../domain/vocabulary.ts';
import type { Page } from '../page.ts';
import { Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import { Written } from '../user-text.tsx';
import { CoverageTag } from './coverage-tag.tsx';
import type { AskModel, NeedModel } from './need-model.ts';

/** What is asked for, each part with how far it is covered. */
export function NeedAsks({ page, model }: { page: Page; model: NeedModel }): VNode {
  const { words } = page;
  const { asks, content } = model;
  const known = asks.some(({ coverage }) => coverage !== null);
  return (
    <Section id="asks" title={words(known ? 'need.asks-covered' : 'need-field.asks')}>
      {known && <p class="hint">{words('need.coverage-means')}</p>}
      <table>
        <caption class="unseen">{words('need-field.asks')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('need.ask')}</th>
            {known && <th scope="col">{words('need.coverage')}</th>}
            {known && <th scope="col">{words('need.proposals')}</th>}
          </tr>
        </thead>
        <tbody>
          {asks.map((ask) => (
            <tr key={ask.number}>
              <th scope="row">
                <AskText page={page} ask={ask} language={content.language} />
              </th>
              {known && (
                <td data-label={words('need.coverage')}>
                  <AskCoverage page={page} ask={ask} />
                </td>
              )}
              {known && (
                <td data-label={words('need.proposals')}>
                  <AskProposals page={page} ask={ask} model={model} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

type AskProps = { page: Page; ask: AskModel };

function AskText({ page, ask, language }: AskProps & { language: Language }): VNode {
  const { words, terms } = page;
  const about = [
    ...terms.labels('kind', ask.wantedKinds),
    ...terms.labels('concept', ask.concepts),
  ];
  return (
    <>
      <Written page={page} language={language}>{`${ask.number}. ${ask.title}`}</Written>
      {ask.closed && <Tag>{words('need.ask-closed')}</Tag>}
      {about.length > 0 && <span class="hint need-about">{about.join(' · ')}</span>}
    </>
  );
}

function AskCoverage({ page, ask: { coverage, closed } }: AskProps): VNode {
  if (closed || coverage === null || coverage.length === 0) return <>–</>;
  const [only] = coverage;
  if (coverage.length === 1 && only !== undefined) {
    return <CoverageTag page={page} coverage={only.coverage} />;
  }
  return (
    <>
      <CoverageTag page={page} coverage={coverageOf(coverage)} />
      <ul class="need-states">
        {coverages.map((one) => (
          <StatesCovered key={one} page={page} coverage={one} parts={coverage} />
        ))}
      </ul>
    </>
  );
}

type StatesProps = { page: Page; coverage: Coverage; parts: readonly CoveredAsk[] };

function StatesCovered({ page, coverage, parts }: StatesProps): VNode | null {
  const states = parts
    .filter((part) => part.coverage === coverage)
    .map(({ state }) => page.terms.label('state', state));
  if (states.length === 0) return null;
  return (
    <li>
      {page.words(`coverage-for.${coverage}`, { states: page.list(states), count: states.length })}
    </li>
  );
}

function AskProposals({ page, ask, model }: AskProps & { model: NeedModel }): VNode {
  const { words } = page;
  const { reference } = model.need;
  if (ask.proposals.length === 0) return <>{words('need.no-proposals')}</>;
  const parts = ask.proposals.map(({ status, count }) =>
    words('need.proposals-in', { count, status: words(`status.proposal.${status}`) }),
  );
  const text = parts.join(', ');
  return model.may.proposals ? <a href={`/proposals?need=${reference}`}>{text}</a> : <>{text}</>;
}
