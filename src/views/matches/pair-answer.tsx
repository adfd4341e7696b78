// Why one offer is proposed for the need, or is not.
import type { VNode } from 'preact';
import { changeSides } from '../../domain/explanation.ts';
import type { Page } from '../page.ts';
import { BandTag } from '../parts/band-tag.tsx';
import { Details } from '../parts/details.tsx';
import { Tag } from '../parts/tag.tsx';
import { periodInLine } from '../period.ts';
import { CriteriaBars } from '../proposals/parts/criteria-bars.tsx';
import { GateList } from '../proposals/parts/gate-list.tsx';
import { Written } from '../user-text.tsx';
import type { FoundOffer, PairModel } from './model.ts';

type PairAnswerProps = {
  page: Page;
  offer: FoundOffer;
  asks: readonly PairModel[];
};

/** The answer for each ask: in a sentence, then the conditions, the points and what could change it. */
export function PairAnswer({ page, offer, asks }: PairAnswerProps): VNode {
  const { words } = page;
  return (
    <>
      <h3>
        <a href={`/offers/${offer.reference}`}>
          <Written page={page} language={offer.language}>
            {offer.title}
          </Written>
        </a>{' '}
        <span class="hint">{offer.provider}</span>
      </h3>
      {asks.map((ask) => (
        <section key={ask.number} class="matches-pair">
          {asks.length > 1 && (
            <h4>
              {words('proposal.ask', { number: ask.number })}: {ask.title}
            </h4>
          )}
          <p>
            <strong>
              {words(`pair.${ask.answer}`, {
                missing: ask.missing,
                status:
                  ask.proposal === null ? '' : words(`status.proposal.${ask.proposal.status}`),
              })}
            </strong>{' '}
            {ask.proposal !== null && (
              <a href={`/proposals/${ask.proposal.reference}`}>
                {words('dossier.title', { reference: ask.proposal.reference })}
              </a>
            )}
          </p>
          <Changes page={page} ask={ask} />
          <Editions page={page} ask={ask} />
          {ask.judgement !== null && (
            <Details
              summary={
                <>
                  <BandTag page={page} band={ask.judgement.band} />{' '}
                  {words('dossier.points-of', { points: ask.judgement.score })}
                </>
              }
            >
              <CriteriaBars page={page} {...ask.judgement} />
            </Details>
          )}
        </section>
      ))}
    </>
  );
}

function Changes({ page, ask: { changes } }: { page: Page; ask: PairModel }): VNode | null {
  if (changes.length === 0) return null;
  const { words, terms } = page;
  return (
    <>
      <p>{words('matches.one-change')}</p>
      <ul class="matches-changes">
        {changes.map((change) => (
          <li key={change.code}>
            <Tag>{words(`matches.side-${changeSides[change.code]}`)}</Tag> {terms.change(change)}{' '}
            <span class="hint">{words('matches.with-change', { score: change.score })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Editions({ page, ask: { editions } }: { page: Page; ask: PairModel }): VNode {
  const { words } = page;
  return (
    <>
      {editions.map(({ label, window, beneficiaries }) => (
        <div key={label}>
          <p class="matches-edition">
            {words('matches.edition', {
              label,
              dates: periodInLine(page, window),
            })}
          </p>
          <GateList page={page} beneficiaries={beneficiaries} />
        </div>
      ))}
    </>
  );
}
