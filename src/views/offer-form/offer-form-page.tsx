import type { VNode } from 'preact';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { buttonClass } from '../parts/button-look.ts';
import { EditionsSection } from './editions-section.tsx';
import { FormFrame, typedOffer } from './form-frame.tsx';
import { doingField, type OfferFormModel } from './model.ts';
import { OnBehalfSection } from './on-behalf-section.tsx';
import { PartiesSection } from './parties-section.tsx';
import { StaleNotice } from './stale-notice.tsx';
import { TopicsSection } from './topics-section.tsx';
import { WhatSection } from './what-section.tsx';
import { WhomSection } from './whom-section.tsx';

/** The form in which an offer is listed, or its content edited. */
export function offerFormPage(page: Page, model: OfferFormModel): VNode {
  const { words } = page;
  const { form, offer, owners, action, stale, unsaved } = model;
  const title = words(offer === null ? 'offer-form.new-title' : 'offer-form.edit-title');
  return (
    <Layout
      page={page}
      title={title}
      errors={form.errors}
      trail={trailTo(offer)}
      typed={typedOffer(page, action)}
    >
      {offer === null && <p>{words('offer-form.intro')}</p>}
      {stale && offer !== null && <StaleNotice page={page} reference={offer.reference} />}
      <FormFrame page={page} action={action} revision={offer?.revision ?? null} unsaved={unsaved}>
        {owners !== null && <OnBehalfSection page={page} form={form} owners={owners} />}
        <WhatSection page={page} model={model} />
        <WhomSection page={page} model={model} />
        <TopicsSection page={page} model={model} />
        <PartiesSection page={page} model={model} />
        {offer === null && <EditionsSection page={page} model={model} />}
        <div class="offer-buttons">
          <Buttons page={page} model={model} />
        </div>
      </FormFrame>
    </Layout>
  );
}

function Buttons({ page, model }: { page: Page; model: OfferFormModel }): VNode {
  const { words } = page;
  const button = { type: 'submit', name: doingField } as const;
  if (model.offer !== null) {
    return (
      <button {...button} value="save" class={buttonClass('primary')}>
        {words('offer-form.save-changes')}
      </button>
    );
  }
  return (
    <>
      <button {...button} value="submit" class={buttonClass('primary')}>
        {words('offer-form.submit')}
      </button>
      <button {...button} value="save" class={buttonClass('quiet')}>
        {words('offer-form.save')}
      </button>
      <p class="hint">{words('offer-form.submit-hint')}</p>
    </>
  );
}

function trailTo(offer: OfferFormModel['offer']) {
  return offer === null ? [] : [{ href: `/offers/${offer.reference}`, label: offer.reference }];
}
