import type { VNode } from 'preact';
import { ChoiceField } from '../form/choice-field.tsx';
import { InputField } from '../form/input-field.tsx';
import type { Option } from '../form/option.ts';
import { SelectField } from '../form/select-field.tsx';
import type { FormState, Page } from '../page.ts';

/** The ways by which an owner reaches the secretariat outside of the service. */
const channels = ['note-verbale', 'mail', 'telephone'] as const;

type OnBehalfSectionProps = { page: Page; form: FormState; owners: readonly Option[] };

/** Whose offer an officer enters, and how it reached the secretariat; empty for one of its own. */
export function OnBehalfSection({ page, form, owners }: OnBehalfSectionProps): VNode {
  const { words, reader } = page;
  const common = { page, form } as const;
  return (
    <section aria-labelledby="on-behalf">
      <h2 id="on-behalf">{words('offer-form.on-behalf')}</h2>
      <p class="hint">{words('offer-form.on-behalf-hint')}</p>
      <SelectField
        {...common}
        name="onBehalf/owner"
        label={words('offer-field.owner')}
        options={owners}
        none={words('offer-form.own', { organization: reader?.organization ?? '' })}
        optional={false}
      />
      <ChoiceField
        {...common}
        name="onBehalf/channel"
        legend={words('on-behalf.channel')}
        options={channels.map((value) => ({ value, label: words(`channel.${value}`) }))}
        inline
      />
      <div class="offer-pair">
        <InputField
          {...common}
          name="onBehalf/documentSymbol"
          label={words('on-behalf.symbol')}
          hint={words('on-behalf.symbol-hint')}
        />
        <InputField {...common} name="onBehalf/documentDate" label={words('on-behalf.date')} />
      </div>
    </section>
  );
}
