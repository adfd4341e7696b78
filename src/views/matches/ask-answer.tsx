// What came of an ask: the proposals that stand, or why there is no adequate offer.
import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { BandTag } from '../parts/band-tag.tsx';
import { Details } from '../parts/details.tsx';
import { Written } from '../user-text.tsx';
import type { AskModel, StandingModel, WhyNothingModel } from './model.ts';
import { OfferList } from './offer-list.tsx';

/** The answer to one ask; `several` where the need has more of them. */
export function AskAnswer(props: {
  page: Page;
  ask: AskModel;
  language: AskModel['standing'][number]['language'];
  several: boolean;
}): VNode {
  const { page, ask, language, several } = props;
  const { words } = page;
  return (
    <>
      {several && (
        <h3>
          {words('proposal.ask', { number: ask.number })}:{' '}
          <Written page={page} language={language}>
            {ask.title}
          </Written>
        </h3>
      )}
      {ask.standing.length > 0 && <Standing page={page} standing={ask.standing} />}
      {ask.why === null ? (
        ask.standing.length === 0 && <p>{words('matches.adequate')}</p>
      ) : (
        <WhyNothing page={page} why={ask.why} />
      )}
    </>
  );
}

function Standing({ page, standing }: { page: Page; standing: readonly StandingModel[] }): VNode {
  const { words, terms } = page;
  return (
    <ul class="matches-list">
      {standing.map(({ reference, title, language, provider, band, score, status }) => (
        <li key={reference}>
          <a href={`/proposals/${reference}`}>
            <Written page={page} language={language}>
              {title}
            </Written>
          </a>
          <p class="hint">
            {band !== null && <BandTag page={page} band={band} />}{' '}
            {[
              words('dossier.points-of', { points: score }),
              words(`status.proposal.${status}`),
              terms.label('organization', provider),
            ].join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

function WhyNothing({ page, why }: { page: Page; why: WhyNothingModel }): VNode {
  const { words } = page;
  const { cause, onTopic, blocked, below, gaps } = why;
  return (
    <>
      <p>
        <strong>{words(`cause.${cause}`)}</strong>
      </p>
      {onTopic > 0 && (
        <ul>
          <li>{words('matches.on-topic', { count: onTopic })}</li>
          {blocked.map(({ gate, offers }) => (
            <li key={gate}>
              {words(`gate-name.${gate}`)}: {words('matches.offers', { count: offers })}
            </li>
          ))}
          {below > 0 && <li>{words('matches.come-short', { count: below })}</li>}
        </ul>
      )}
      {gaps.map(({ field, effect, offers }) => (
        <Details
          key={field}
          summary={words(`gap.${effect}`, {
            field: words(`need-field.${field}`),
            offers: offers.length,
          })}
        >
          <OfferList page={page} offers={offers} hrefOf={(reference) => `/offers/${reference}`} />
        </Details>
      ))}
    </>
  );
}
