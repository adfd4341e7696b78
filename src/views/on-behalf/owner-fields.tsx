import type { VNode } from 'preact';
import { ChoiceField } from '../form/choice-field.tsx';
import { InputField } from '../form/input-field.tsx';
import type { Option } from '../form/option.ts';
import { SelectField } from '../form/select-field.tsx';
import type { FormState, Page } from '../page.ts';

/** The ways by which an owner reaches the secretariat outside the service. */
const channels = ['note-verbale', 'mail', 'telephone'] as const;

type OwnerFieldsProps = { page: Page; form: FormState; owners: readonly Option[] };

/** Whose record an officer enters, and how it reached the secretariat (design rule 8). */
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
      <ChoiceField
        {...field}
        name="onBehalf/channel"
        legend={words('on-behalf.channel')}
        options={channels.map((value) => ({ value, label: words(`channel.${value}`) }))}
        inline
      />
      <InputField
        {...field}
        name="onBehalf/documentSymbol"
        label={words('on-behalf.symbol')}
        hint={words('on-behalf.symbol-hint')}
      />
      <InputField {...field} name="onBehalf/documentDate" label={words('on-behalf.date')} />
    </fieldset>
  );
}
