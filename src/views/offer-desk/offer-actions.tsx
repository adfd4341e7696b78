import type { VNode } from 'preact';
import { Form } from '../form/form.tsx';
import { Notice } from '../notice.tsx';
import type { Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { ButtonLink } from '../parts/button-link.tsx';
import type { ButtonLook } from '../parts/button-look.ts';
import { type OfferDeskModel, type OfferMove, offerMoves } from './model.ts';
import { OfferStanding } from './offer-standing.tsx';

type OfferActionsProps = { page: Page; model: OfferDeskModel };

/** Where an offer stands, and what its reader can do about it: the next thing first. */
export function OfferActions({ page, model }: OfferActionsProps): VNode {
  const { words } = page;
  const { offer, deeds } = model;
  const path = `/offers/${offer.reference}`;
  const moves = offerMoves.filter((move) => deeds.has(move));
  return (
    <>
      <Notice page={page} />
      <section class="offer-desk" aria-labelledby="standing">
        <h2 id="standing">{words('offer-desk.standing')}</h2>
        <OfferStanding page={page} model={model} />
        <div class="offer-deeds">
          {moves.map((move, place) => (
            <Form
              key={move}
              page={page}
              action={`${path}/${move}`}
              revision={offer.revision}
              button={words(labelOf(move, model))}
              look={lookOf(move, place)}
              inline
            />
          ))}
          {deeds.has('edit') && (
            <ButtonLink href={`${path}/edit`} look="quiet">
              {words('offer-desk.edit')}
            </ButtonLink>
          )}
          {deeds.has('add-edition') && (
            <ButtonLink href={`${path}/editions/new`} look="quiet">
              {words('offer-desk.add-edition')}
            </ButtonLink>
          )}
          {deeds.has('withdraw') && (
            <ButtonLink href={`${path}/withdraw`} look="link">
              {words('offer-desk.withdraw')}
            </ButtonLink>
          )}
        </div>
        <OnBehalf page={page} model={model} />
      </section>
    </>
  );
}

/** The first thing to do asks for more than the others; taking away never does. */
function lookOf(move: OfferMove, place: number): ButtonLook {
  return place === 0 && move !== 'suspend' ? 'primary' : 'quiet';
}

function labelOf(move: OfferMove, { offer }: OfferDeskModel) {
  const isAgain = move === 'publish' && offer.status !== 'submitted';
  return isAgain ? 'offer-desk.publish-again' : (`offer-desk.${move}` as const);
}

/** What is missing until what the secretariat entered is its owner's own word. */
function OnBehalf({ page, model }: { page: Page; model: OfferDeskModel }): VNode | null {
  const { words } = page;
  const { offer, deeds, disputed } = model;
  const path = `/offers/${offer.reference}`;
  const ways = deeds.has('confirm-with-document') || deeds.has('request-confirmation');
  if (offer.confirmedAt !== null || (!ways && !disputed)) return null;
  return (
    <>
      {disputed && (
        <Alert tone="warning" title={words('offer-desk.disputed-title')}>
          {words('offer-desk.disputed')}
        </Alert>
      )}
      {ways && (
        <p>
          <a href={`${path}/confirmation`}>{words('offer-desk.get-confirmed')}</a>
        </p>
      )}
    </>
  );
}
