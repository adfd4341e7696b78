import type { VNode } from 'preact';
import { criteria } from '../../domain/assessment.ts';
import type { FormValues } from '../../domain/form-shape.ts';
import { InputField } from '../form/input-field.tsx';
import { type FormState, type Page, valueIn } from '../page.ts';
import { buttonClass } from '../parts/button-look.ts';
import { valueName } from '../policies/policy-values.ts';

type ValuesFormProps = {
  page: Page;
  form: FormState;
  inForce: FormValues;
};

const limits = ['threshold', 'bands/strong', 'bands/possible'] as const;
const days = [
  { name: 'queue/urgency/high', label: 'what-if.value.high' },
  { name: 'queue/urgency/normal', label: 'what-if.value.normal' },
  { name: 'queue/urgency/low', label: 'what-if.value.low' },
  { name: 'queue/specialConsideration', label: 'what-if.value.consideration' },
] as const;

/** The values to try: sent by GET, so that the address can be passed on. */
export function ValuesForm({ page, form, inForce }: ValuesFormProps): VNode {
  const { words, terms, number } = page;
  const sum = criteria.reduce(
    (all, one) => all + (Number(valueIn(form, `weights/${one}`)) || 0),
    0,
  );
  const hint = (name: string) => {
    const value = Number(inForce[name]);
    const isOther = valueIn(form, name) !== String(value);
    return isOther ? { hint: words('what-if.in-force', { value }) } : {};
  };
  return (
    <form
      method="get"
      action="/what-if"
      class="what-if-values"
      aria-label={words('what-if.values')}
      hx-get="/what-if"
      hx-trigger="change"
      hx-target="closest .what-if"
      hx-select=".what-if"
      hx-swap="outerMorph"
      hx-replace-url="true"
    >
      <fieldset class="usa-fieldset">
        <legend class="usa-legend">{words('policies.weights')}</legend>
        <div class="what-if-fields">
          {criteria.map((criterion) => (
            <InputField
              key={criterion}
              page={page}
              form={form}
              name={`weights/${criterion}`}
              label={terms.criterion(criterion)}
              {...hint(`weights/${criterion}`)}
            />
          ))}
        </div>
        <p
          class={sum === 1000 ? 'what-if-sum' : 'what-if-sum what-if-sum-wrong'}
          id="field-weights"
        >
          {words('what-if.sum', { sum: number(sum) })}
        </p>
      </fieldset>
      <fieldset class="usa-fieldset">
        <legend class="usa-legend">{words('policies.part.proposing')}</legend>
        <div class="what-if-fields">
          {limits.map((name) => (
            <InputField
              key={name}
              page={page}
              form={form}
              name={name}
              label={valueName(page, `/${name}`)}
              {...hint(name)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset class="usa-fieldset">
        <legend class="usa-legend">{words('what-if.days')}</legend>
        <div class="what-if-fields">
          {days.map(({ name, label }) => (
            <InputField
              key={name}
              page={page}
              form={form}
              name={name}
              label={words(label)}
              {...hint(name)}
            />
          ))}
        </div>
      </fieldset>
      <div class="buttons">
        <button type="submit" class={buttonClass('primary')}>
          {words('what-if.show')}
        </button>
        <a href="/what-if">{words('what-if.reset')}</a>
      </div>
    </form>
  );
}
