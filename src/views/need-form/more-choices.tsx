import type { VNode } from 'preact';
import { ChoiceField } from '../form/choice-field.tsx';
import type { Option } from '../form/option.ts';
import { type FormState, type Page, valuesIn } from '../page.ts';
import { Details } from '../parts/details.tsx';

type MoreChoicesProps = {
  page: Page;
  form: FormState;
  name: string;
  legend: string;
  hint: string;
  options: readonly Option[];
};

/** Choices that few need: folded up as long as none is made, with their number where some are. */
export function MoreChoices(props: MoreChoicesProps): VNode {
  const { page, form, name, legend } = props;
  const chosen = valuesIn(form, name).length;
  return (
    <Details
      open={chosen > 0}
      summary={chosen === 0 ? legend : page.words('need-form.chosen', { legend, chosen })}
    >
      <ChoiceField {...props} multiple />
    </Details>
  );
}
