import type { VNode } from 'preact';
import { ChoiceField } from '../form/choice-field.tsx';
import type { Option } from '../form/option.ts';
import { type FormState, type Page, valuesIn } from '../page.ts';
import { Details } from '../parts/details.tsx';

type FoldProps = {
  page: Page;
  form: FormState;
  /** The name in the input shape. */
  name: string;
  label: string;
  hint?: string;
  options: readonly Option[];
};

/** Any number of many values: folded until one is chosen, those that are chosen first. */
export function Fold({ page, form, name, label, hint, options }: FoldProps): VNode {
  const chosen = valuesIn(form, name);
  const wrong = form.errors.some(({ field }) => field?.startsWith(name) === true);
  const isChosen = ({ value }: Option) => chosen.includes(value);
  const ordered = [...options.filter(isChosen), ...options.filter((one) => !isChosen(one))];
  const count = page.words('offer-form.chosen', { count: chosen.length });
  const summary = chosen.length > 0 ? `${label} (${count})` : label;
  return (
    <div class="offer-fold">
      <Details summary={summary} open={chosen.length > 0 || wrong}>
        <ChoiceField
          page={page}
          form={form}
          name={name}
          legend={label}
          {...(hint !== undefined && { hint })}
          options={ordered}
          optional={false}
          multiple
        />
      </Details>
    </div>
  );
}
