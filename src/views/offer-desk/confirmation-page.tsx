import type { VNode } from 'preact';
import { Form } from '../form/form.tsx';
import type { Option } from '../form/option.ts';
import { SelectField } from '../form/select-field.tsx';
import { Layout } from '../layout.tsx';
import type { FormState, Page } from '../page.ts';
import { Section } from '../parts/section.tsx';

export type OfferConfirmationModel = {
  offer: { reference: string; revision: number };
  owner: string;
  form: FormState;
  /** People of the owner who can be asked; null where the reader may not ask. */
  people: readonly Option[] | null;
  /** How many documents are attached. */
  documents: number;
  /** Whether the reader may confirm by them: somebody who took no part in entering it. */
  byDocument: boolean;
};

/** The two ways by which an offer that was entered for its owner becomes its word. */
export function offerConfirmationPage(page: Page, model: OfferConfirmationModel): VNode {
  const { words } = page;
  const { offer, owner, form } = model;
  const path = `/offers/${offer.reference}`;
  return (
    <Layout
      page={page}
      title={words('offer-confirmation.title')}
      errors={form.errors}
      trail={[{ href: path, label: offer.reference }]}
    >
      <p>{words('offer-confirmation.intro', { owner })}</p>
      <ByLink page={page} model={model} />
      <ByDocument page={page} model={model} />
    </Layout>
  );
}

type WayProps = { page: Page; model: OfferConfirmationModel };

function ByLink({ page, model }: WayProps): VNode {
  const { words } = page;
  const { offer, people, form, owner } = model;
  return (
    <Section id="by-link" title={words('offer-confirmation.by-link')}>
      <p>{words('offer-confirmation.by-link-means')}</p>
      {people === null && <p class="hint">{words('offer-confirmation.not-yours')}</p>}
      {people?.length === 0 && <p>{words('offer-confirmation.nobody', { owner })}</p>}
      {people !== null && people.length > 0 && (
        <Form
          page={page}
          action={`/offers/${offer.reference}/confirmation`}
          revision={offer.revision}
          button={words('offer-confirmation.ask')}
        >
          <SelectField
            page={page}
            form={form}
            name="person"
            label={words('offer-confirmation.person')}
            options={people}
            none={words('on-behalf.choose')}
          />
        </Form>
      )}
    </Section>
  );
}

function ByDocument({ page, model }: WayProps): VNode {
  const { words } = page;
  const { offer, documents, byDocument } = model;
  const path = `/offers/${offer.reference}`;
  return (
    <Section id="by-document" title={words('offer-confirmation.by-document')}>
      <p>{words('offer-confirmation.by-document-means')}</p>
      <p>
        <a href={`${path}/documents`}>
          {words('offer-desk.documents-count', { count: documents })}
        </a>
      </p>
      {byDocument ? (
        documents > 0 && (
          <Form
            page={page}
            action={`${path}/confirm-with-document`}
            revision={offer.revision}
            button={words('offer-confirmation.confirm')}
            look="quiet"
          />
        )
      ) : (
        <p class="hint">{words('offer-confirmation.not-independent')}</p>
      )}
    </Section>
  );
}
