// The matches of a need: what stands, why there is nothing, what one change would open, and why an offer
// that somebody expects is missing.
import type { VNode } from 'preact';
import { Layout } from '../layout.tsx';
import { trailToNeed } from '../needs/trail.ts';
import type { Page } from '../page.ts';
import { buttonClass } from '../parts/button-look.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Section } from '../parts/section.tsx';
import { NearMissList } from '../proposals/parts/near-miss-list.tsx';
import { Written } from '../user-text.tsx';
import { AskAnswer } from './ask-answer.tsx';
import type { MatchesModel, QuestionModel } from './model.ts';
import { OfferList } from './offer-list.tsx';
import { PairAnswer } from './pair-answer.tsx';

/** The page, for the secretariat or for the owner of the need: each as the model holds it. */
export function matchesPage(page: Page, model: MatchesModel): VNode {
  const { words } = page;
  const { need, title, language, asOf, asks, nearMisses, likely, question } = model;
  return (
    <Layout
      page={page}
      title={words('matches.title', { reference: need })}
      trail={trailToNeed(page, need)}
      wide
    >
      <p class="dossier-lede">
        <Written page={page} language={language}>
          {title}
        </Written>
        <span class="dossier-parties">{words('matches.as-of', { asOf })}</span>
      </p>
      {question !== null && (
        <Section id="question" title={words('matches.question')}>
          <Question page={page} need={need} question={question} />
        </Section>
      )}
      <Section
        id="answers"
        title={words(likely === null ? 'matches.answers' : 'matches.answers-to-owner')}
      >
        {asks.map((ask) => (
          <AskAnswer
            key={ask.number}
            page={page}
            ask={ask}
            language={language}
            several={asks.length > 1}
          />
        ))}
      </Section>
      {likely !== null && (
        <Section id="likely" title={words('matches.likely')}>
          <p>{words('matches.likely-means')}</p>
          {likely.length === 0 ? (
            <EmptyState>{words('matches.no-likely')}</EmptyState>
          ) : (
            <OfferList page={page} offers={likely} hrefOf={(one) => `/offers/${one}`} />
          )}
        </Section>
      )}
      <Section id="near-misses" title={words('matches.near-misses')}>
        <p>{words('matches.near-misses-mean')}</p>
        {nearMisses.length === 0 ? (
          <EmptyState>{words('matches.no-near-misses')}</EmptyState>
        ) : (
          <NearMissList page={page} misses={nearMisses} />
        )}
      </Section>
    </Layout>
  );
}

type QuestionProps = { page: Page; need: string; question: QuestionModel };

/** A form that names an offer, what the words in it found, and the answer. */
function Question({ page, need, question }: QuestionProps): VNode {
  const { words } = page;
  const { asked, found, answer } = question;
  const address = `/needs/${need}/matches`;
  return (
    <>
      <form method="get" action={address} role="search" class="matches-question">
        <label class="usa-label" for="field-offer">
          {words('matches.offer')}
        </label>
        <p class="hint" id="field-offer-hint">
          {words('matches.offer-hint')}
        </p>
        <input
          class="usa-input"
          type="search"
          id="field-offer"
          name="offer"
          value={asked}
          maxLength={200}
          autocomplete="off"
          aria-describedby="field-offer-hint"
        />
        <button type="submit" class={buttonClass('primary')}>
          {words('matches.ask')}
        </button>
      </form>
      {found !== null &&
        (found.length === 0 ? (
          <EmptyState>{words('matches.no-offer-found')}</EmptyState>
        ) : (
          <>
            <p>{words('matches.which')}</p>
            <OfferList
              page={page}
              offers={found}
              hrefOf={(reference) => `${address}?offer=${reference}`}
            />
          </>
        ))}
      {answer !== null && <PairAnswer page={page} offer={answer.offer} asks={answer.asks} />}
    </>
  );
}
