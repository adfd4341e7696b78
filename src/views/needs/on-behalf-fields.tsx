import type { VNode } from 'preact';
import { channels } from '../../domain/vocabulary.ts';
import { InputField } from '../form/input-field.tsx';
import { SelectField } from '../form/select-field.tsx';
import type { FormState, Page } from '../page.ts';

/** How an owner said so, where an officer writes it down. */
export function OnBehalfFields({ page, form }: { page: Page; form: FormState }): VNode {
  const { words } = page;
  return (
    <fieldset class="usa-fieldset">
      <legend class="usa-legend">{words('release.on-behalf')}</legend>
      <p class="hint">{words('release.on-behalf-means')}</p>
      <SelectField
        page={page}
        form={form}
        name="onBehalf/channel"
        label={words('release.channel')}
        none={words('release.choose')}
        options={channels
          .filter((channel) => ['note-verbale', 'mail', 'telephone'].includes(channel))
          .map((value) => ({ value, label: words(`channel.${value}`) }))}
      />
      <InputField
        page={page}
        form={form}
        name="onBehalf/documentSymbol"
        label={words('release.document')}
      />
      <InputField
        page={page}
        form={form}
        name="onBehalf/documentDate"
        label={words('release.document-date')}
      />
    </fieldset>
  );
}
