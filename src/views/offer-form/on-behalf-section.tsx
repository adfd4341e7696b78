import type { VNode } from 'preact';
import type { Option } from '../form/option.ts';
import { SelectField } from '../form/select-field.tsx';
import { ReceivedFields } from '../on-behalf/received-fields.tsx';
import type { FormState, Page } from '../page.ts';

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
      <ReceivedFields {...common} />
    </section>
  );
}
