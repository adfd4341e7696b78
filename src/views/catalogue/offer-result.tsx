import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { StatusTag } from '../parts/status-tag.tsx';
import { period } from '../period.ts';
import { TextStatusNote, textFor, Written } from '../user-text.tsx';
import type { CatalogueResultModel } from './catalogue-model.ts';
import { languageList } from './editions.tsx';
import { documentsOf, isRecorded, lastConfirmed } from './offer-model.ts';
import { noticeOf } from './offer-notice.tsx';

type OfferResultProps = { page: Page; offer: CatalogueResultModel; today: string };

/** An offer among the results of a search. */
export function OfferResult({ page, offer, today }: OfferResultProps): VNode | null {
  const { terms } = page;
  const text = textFor(page, offer.texts);
  if (text === undefined) return null;
  const facts = [datesOf(page, offer, today), languagesIn(page, offer)].filter(
    (fact) => fact !== null,
  );
  return (
    <li class="catalogue-result">
      <h2>
        <a href={`/offers/${offer.reference}`}>
          <Written page={page} language={text.language}>
            {text.title}
          </Written>
        </a>
        <TextStatusNote page={page} text={text} />
      </h2>
      <p>
        {offer.ownerNames[page.language]} · {terms.label('kind', offer.kind)}
      </p>
      {facts.length > 0 && <p class="hint">{facts.join(' · ')}</p>}
      <p class="catalogue-standing">
        {offer.status === 'exhausted' && <StatusTag page={page} status="offer.exhausted" />}
        {standingOf(page, offer)}
      </p>
    </li>
  );
}

/** Whose word it is, or when its provider last gave it. */
function standingOf(page: Page, offer: CatalogueResultModel): string {
  const notice = noticeOf(page, offer, documentsOf(offer.provenance));
  return notice ?? page.words('catalogue.confirmed', { date: lastConfirmed(offer) });
}

/** The next run, else the last one; null where a document does not say when. */
function datesOf(page: Page, offer: CatalogueResultModel, today: string): string | null {
  const runs = offer.editions.filter(({ cancelled }) => !cancelled);
  const windows = runs
    .flatMap(({ window }) => window ?? [])
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const window = windows.find(({ to }) => to >= today) ?? windows.at(-1);
  if (window !== undefined) return period(page, window);
  return runs.length === 0 || isRecorded(offer) ? null : page.words('public-offer.open-ended');
}

function languagesIn(page: Page, { editions }: CatalogueResultModel): string | null {
  const languages = new Set(editions.flatMap((edition) => edition.deliveryLanguages));
  if (languages.size === 0) return null;
  return languageList(page, [...languages]);
}
