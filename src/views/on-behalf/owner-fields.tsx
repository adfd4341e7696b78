import type { VNode } from 'preact';
import type { Option } from '../form/option.ts';
import { SelectField } from '../form/select-field.tsx';
import type { FormState, Page } from '../page.ts';
import { ReceivedFields } from './received-fields.tsx';

type OwnerFieldsProps = { page: Page; form: FormState; owners: readonly Option[] };

/** Whose record an officer enters, and how it reached the secretariat (docs/rules.md 8). */
export function OwnerFields({ page, form, owners }: OwnerFieldsProps): VNode {
  const { words } = page;
  const field = { page, form };
  return (
    <fieldset class="usa-fieldset need-form-owner">
      <legend class="usa-legend usa-legend--large">{words('on-behalf.legend')}</legend>
      <SelectField
        {...field}
        name="onBehalf/owner"
        label={words('on-behalf.owner')}
        options={owners}
        none={words('on-behalf.choose')}
      />
      <ReceivedFields {...field} />
    </fieldset>
  );
}
