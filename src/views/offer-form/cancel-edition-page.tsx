import type { VNode } from 'preact';
import { Form } from '../form/form.tsx';
import { Layout } from '../layout.tsx';
import type { FormError, Page } from '../page.ts';

type CancelEditionModel = {
  offer: { reference: string; revision: number };
  edition: { number: number; label: string };
  errors: readonly FormError[];
};

/** Asks whether an edition is to be cancelled for good. */
export function cancelEditionPage(
  page: Page,
  { offer, edition, errors }: CancelEditionModel,
): VNode {
  const { words } = page;
  const trail = [{ href: `/offers/${offer.reference}`, label: offer.reference }];
  return (
    <Layout page={page} title={words('offer-form.edition-cancel')} errors={errors} trail={trail}>
      <p>
        {words('offer-form.edition-cancel-means', {
          label: edition.label,
          reference: offer.reference,
        })}
      </p>
      <Form
        page={page}
        action={`/offers/${offer.reference}/editions/${edition.number}/cancel`}
        revision={offer.revision}
        button={words('offer-form.edition-cancel-button')}
        look="danger"
      />
      <p>
        <a href={`/offers/${offer.reference}`}>{words('offer-form.keep-edition')}</a>
      </p>
    </Layout>
  );
}
