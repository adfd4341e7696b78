import type { VNode } from 'preact';
import { Layout } from '../layout.tsx';
import type { FormState, Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { buttonClass } from '../parts/button-look.ts';
import { EditionFields } from './edition-fields.tsx';
import { FormFrame, typedOffer } from './form-frame.tsx';
import { doingField } from './model.ts';
import { StaleNotice } from './stale-notice.tsx';

export type EditionPageModel = {
  form: FormState;
  action: string;
  offer: { reference: string; revision: number };
  /** The number of the edition; null where one is added. */
  number: number | null;
  /** The name of the edition that it starts from; null where it starts from nothing. */
  copiedFrom: string | null;
  /** Seats are for the secretariat to reduce: the offer has been published. */
  seatsBySecretariat: boolean;
  stale: boolean;
  /** The form came back, with what is saved nowhere yet. */
  unsaved: boolean;
};

/** The form of one edition of an offer. */
export function editionPage(page: Page, model: EditionPageModel): VNode {
  const { words } = page;
  const { form, action, offer, number, copiedFrom, seatsBySecretariat, stale, unsaved } = model;
  const title = words(number === null ? 'offer-form.edition-add' : 'offer-form.edition-edit');
  const trail = [{ href: `/offers/${offer.reference}`, label: offer.reference }];
  return (
    <Layout
      page={page}
      title={title}
      errors={form.errors}
      trail={trail}
      typed={typedOffer(page, action)}
    >
      {stale && <StaleNotice page={page} reference={offer.reference} />}
      {copiedFrom !== null && <Alert>{words('offer-form.copied', { label: copiedFrom })}</Alert>}
      {number !== null && seatsBySecretariat && <Alert>{words('offer-form.seats-note')}</Alert>}
      <FormFrame page={page} action={action} revision={offer.revision} unsaved={unsaved}>
        <EditionFields page={page} form={form} prefix="" />
        <div class="offer-buttons">
          <button type="submit" name={doingField} value="save" class={buttonClass('primary')}>
            {words(number === null ? 'offer-form.edition-add' : 'offer-form.save-changes')}
          </button>
        </div>
      </FormFrame>
    </Layout>
  );
}
