import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { EditionFields } from './edition-fields.tsx';
import type { OfferFormModel } from './model.ts';
import { RowListFields } from './row-list.tsx';

/** When and where the offer is held: each run an edition of its own. */
export function EditionsSection({ page, model }: { page: Page; model: OfferFormModel }): VNode {
  const { words } = page;
  const { form, rows, action } = model;
  return (
    <section aria-labelledby="editions-title">
      <h2 id="editions-title">{words('offer-form.editions')}</h2>
      <p class="hint">{words('offer-form.editions-hint')}</p>
      <RowListFields
        list="editions"
        count={rows.editions}
        action={action}
        entry={(place) => words('offer-form.edition', { number: place + 1 })}
        add={words('offer-form.add-edition')}
        remove={words('offer-form.remove')}
      >
        {(prefix) => <EditionFields page={page} form={form} prefix={prefix} />}
      </RowListFields>
    </section>
  );
}
