import type { VNode } from 'preact';
import { outsideChannels } from '../../domain/vocabulary.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { InputField } from '../form/input-field.tsx';
import type { FormState, Page } from '../page.ts';

/** How the word of an owner reached the secretariat, where an officer writes it down. */
export function ReceivedFields({ page, form }: { page: Page; form: FormState }): VNode {
  const { words } = page;
  const field = { page, form };
  return (
    <>
      <ChoiceField
        {...field}
        name="onBehalf/channel"
        legend={words('on-behalf.channel')}
        options={outsideChannels.map((value) => ({ value, label: words(`channel.${value}`) }))}
        inline
      />
      <InputField
        {...field}
        name="onBehalf/documentSymbol"
        label={words('on-behalf.symbol')}
        hint={words('on-behalf.symbol-hint')}
        optional={false}
      />
      <InputField {...field} name="onBehalf/documentDate" label={words('on-behalf.date')} />
    </>
  );
}
