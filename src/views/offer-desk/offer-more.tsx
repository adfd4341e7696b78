import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { Section } from '../parts/section.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { Written } from '../user-text.tsx';
import type { OfferDeskModel } from './model.ts';

type OfferMoreProps = { page: Page; model: OfferDeskModel };

/** What only its owner and the secretariat see of an offer: its editions to work on, documents, history. */
export function OfferMore({ page, model }: OfferMoreProps): VNode {
  const { words } = page;
  const { offer, deeds, documents, history } = model;
  return (
    <>
      {deeds.has('add-edition') && offer.editions.length > 0 && (
        <Editions page={page} model={model} />
      )}
      {documents !== null && (
        <Section id="documents" title={words('offer-desk.documents')}>
          <p>
            <a href={`/offers/${offer.reference}/documents`}>
              {words('offer-desk.documents-count', { count: documents })}
            </a>
          </p>
        </Section>
      )}
      <Section id="history" title={words('offer-desk.history')}>
        <Timeline
          page={page}
          entries={history.map(({ at, verb, organization }, place) => ({
            key: String(place),
            at: at.toISOString(),
            title: deedIn(page, verb),
            ...(organization !== null && {
              detail: page.terms.label('organization', organization),
            }),
          }))}
        />
      </Section>
    </>
  );
}

/** What can be done with each edition that stands. */
function Editions({ page, model }: OfferMoreProps): VNode {
  const { words } = page;
  const { offer, editionsBySecretariat } = model;
  const standing = offer.editions.filter(({ cancelled }) => !cancelled);
  return (
    <Section id="manage-editions" title={words('offer-desk.editions')}>
      <ul class="offer-editions">
        {standing.map(({ number, label: said, window }) => {
          // An edition that nobody named has its number for a name.
          const named = said !== String(number);
          const label = named ? said : words('offer-form.edition', { number });
          const path = `/offers/${offer.reference}/editions`;
          return (
            <li key={number}>
              <strong>
                <Written page={page} language={named ? offer.language : null}>
                  {label}
                </Written>
              </strong>{' '}
              <a href={`${path}/${number}`}>
                {words('offer-desk.edit-edition')}
                <span class="unseen"> {label}</span>
              </a>{' '}
              <a href={`${path}/new?from=${number}`}>
                {words(window === null ? 'offer-desk.copy-edition' : 'offer-desk.next-year')}
                <span class="unseen"> {label}</span>
              </a>{' '}
              {!editionsBySecretariat && (
                <a href={`${path}/${number}/cancel`}>
                  {words('offer-desk.cancel-edition')}
                  <span class="unseen"> {label}</span>
                </a>
              )}
            </li>
          );
        })}
      </ul>
      {editionsBySecretariat && <p class="hint">{words('offer-form.seats-note')}</p>}
    </Section>
  );
}

/** What the audit can hold about an offer, but for its reading. */
const deeds = [
  'file',
  'import',
  'edit',
  'add-edition',
  'edit-edition',
  'cancel-edition',
  'submit',
  'publish',
  'suspend',
  'exhaust',
  'expire',
  'withdraw',
  'renew',
  'ask-stale',
  'confirm',
  'confirm-with-document',
  'request-confirmation',
  'dispute',
  'attach',
] as const;

/** What happened, in words; a deed without words must not cost the page. */
function deedIn({ words }: Page, verb: string): string {
  const deed = deeds.find((one) => verb === `offer.${one}`);
  return deed === undefined ? verb : words(`offer-deed.${deed}`);
}
