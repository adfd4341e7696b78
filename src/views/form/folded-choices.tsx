import type { VNode } from 'preact';
import { type FormState, type Page, valuesIn } from '../page.ts';
import { Details } from '../parts/details.tsx';
import { ChoiceField } from './choice-field.tsx';
import type { Option } from './option.ts';

type FoldedChoicesProps = {
  page: Page;
  form: FormState;
  /** The name in the input shape. */
  name: string;
  legend: string;
  hint?: string;
  options: readonly Option[];
};

/** Any number of many values: folded until one is chosen, those that are chosen first. */
export function FoldedChoices({ options, ...field }: FoldedChoicesProps): VNode {
  const { page, form, name, legend } = field;
  const chosen = valuesIn(form, name);
  const wrong = form.errors.some((error) => error.field?.startsWith(name) === true);
  const isChosen = ({ value }: Option) => chosen.includes(value);
  const ordered = [...options.filter(isChosen), ...options.filter((one) => !isChosen(one))];
  const count = page.words('form.chosen', { count: chosen.length });
  return (
    <div class="folded">
      <Details
        summary={chosen.length > 0 ? `${legend} (${count})` : legend}
        open={chosen.length > 0 || wrong}
      >
        <ChoiceField {...field} options={ordered} optional={false} multiple />
      </Details>
    </div>
  );
}
