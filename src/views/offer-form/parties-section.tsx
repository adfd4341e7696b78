import type { VNode } from 'preact';
import { partyRoles } from '../../domain/vocabulary.ts';
import { SelectField } from '../form/select-field.tsx';
import type { Page } from '../page.ts';
import type { OfferFormModel } from './model.ts';
import { RowListFields } from './row-list.tsx';

/** Who else takes part: partners, funders, those who carry it out, hosts. */
export function PartiesSection({ page, model }: { page: Page; model: OfferFormModel }): VNode {
  const { words, terms } = page;
  const { form, rows, action } = model;
  const list = 'content/parties';
  const roles = partyRoles.filter((role) => role !== 'lead');
  return (
    <section aria-labelledby="parties">
      <h2 id="parties">{words('offer-form.parties')}</h2>
      <p class="hint">{words('offer-form.parties-hint')}</p>
      <RowListFields
        list={list}
        count={rows[list]}
        action={action}
        entry={(place) => words('offer-form.party', { number: place + 1 })}
        add={words('offer-form.add-party')}
        remove={words('offer-form.remove')}
      >
        {(prefix) => (
          <div class="offer-pair">
            <SelectField
              page={page}
              form={form}
              name={`${prefix}organization`}
              label={words('offer-field.party')}
              options={terms.all('organization')}
              none={words('on-behalf.choose')}
            />
            <SelectField
              page={page}
              form={form}
              name={`${prefix}role`}
              label={words('offer-field.party-role')}
              options={roles.map((role) => ({ value: role, label: words(`party-role.${role}`) }))}
              none={words('on-behalf.choose')}
            />
          </div>
        )}
      </RowListFields>
    </section>
  );
}
