import type { VNode } from 'preact';
import { languages } from '../../domain/vocabulary.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { InputField } from '../form/input-field.tsx';
import { SelectField } from '../form/select-field.tsx';
import type { FormState, Page } from '../page.ts';

type EditionFieldsProps = {
  page: Page;
  form: FormState;
  /** What stands before the names of the fields in the input shape. */
  prefix: string;
};

/** The fields of one edition: when, where, how, in which languages, for how many. */
export function EditionFields({ page, form, prefix }: EditionFieldsProps): VNode {
  const { words, terms } = page;
  const common = { page, form } as const;
  const spoken = terms.options('language', languages);
  return (
    <>
      <InputField
        {...common}
        name={`${prefix}label`}
        label={words('edition-field.label')}
        hint={words('edition-field.label-hint')}
      />
      <p class="hint">{words('edition-field.window-hint')}</p>
      <div class="offer-pair">
        <InputField {...common} name={`${prefix}window/from`} label={words('edition-field.from')} />
        <InputField {...common} name={`${prefix}window/to`} label={words('edition-field.to')} />
      </div>
      <ChoiceField
        {...common}
        name={`${prefix}modes`}
        legend={words('need-field.modes')}
        options={terms.all('mode')}
        multiple
        inline
      />
      <div class="offer-pair">
        <InputField
          {...common}
          name={`${prefix}venue`}
          label={words('edition-field.venue')}
          hint={words('edition-field.venue-hint')}
        />
        <SelectField
          {...common}
          name={`${prefix}venueState`}
          label={words('edition-field.venueState')}
          options={terms.all('state')}
          none={words('public-offer.not-stated')}
        />
      </div>
      <ChoiceField
        {...common}
        name={`${prefix}deliveryLanguages`}
        legend={words('need-field.deliveryLanguages')}
        options={spoken}
        multiple
        inline
      />
      <ChoiceField
        {...common}
        name={`${prefix}interpretedLanguages`}
        legend={words('edition-field.interpretedLanguages')}
        options={spoken}
        multiple
        inline
      />
      <InputField
        {...common}
        name={`${prefix}seats`}
        label={words('edition-field.seats')}
        hint={words('edition-field.seats-hint')}
      />
    </>
  );
}
