import type { VNode } from 'preact';
import { offerVisibilities } from '../../domain/vocabulary.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { errorsOfField } from '../form/error-text.ts';
import { idOfField } from '../form/field.tsx';
import { FoldedChoices } from '../form/folded-choices.tsx';
import { TextArea } from '../form/text-area.tsx';
import type { Page } from '../page.ts';
import type { OfferFormModel } from './model.ts';

type SectionProps = { page: Page; model: OfferFormModel };

/** For whom the offer is: audiences, states, conditions, and who may see it. */
export function WhomSection({ page, model: { form } }: SectionProps): VNode {
  const { words, terms } = page;
  const common = { page, form } as const;
  return (
    <section aria-labelledby="whom">
      <h2 id="whom">{words('offer-form.whom')}</h2>
      <FoldedChoices
        {...common}
        name="content/audience"
        legend={words('need-field.audience')}
        options={terms.all('audience')}
      />
      <TextArea
        {...common}
        name="content/audienceText"
        label={words('offer-field.audienceText')}
        hint={words('offer-field.audienceText-hint')}
        rows={2}
      />
      <Eligible page={page} form={form} />
      <TextArea
        {...common}
        name="content/conditions"
        label={words('offer-field.conditions')}
        hint={words('offer-field.conditions-hint')}
        rows={3}
      />
      <ChoiceField
        {...common}
        name="content/visibility"
        legend={words('need-field.visibility')}
        options={offerVisibilities.toReversed().map((visibility) => ({
          value: visibility,
          label: words(`need-visibility.${visibility}`),
          hint: words(`offer-visibility.${visibility}`),
        }))}
      />
    </section>
  );
}

/** The states for which it is meant, and those for which it is not. */
function Eligible({ page, form }: { page: Page; form: OfferFormModel['form'] }): VNode {
  const { words, terms } = page;
  const common = { page, form } as const;
  const states = terms.all('state');
  const wrong = errorsOfField(page, form.errors, 'content/eligible');
  return (
    <div
      class={wrong.length > 0 ? 'usa-form-group usa-form-group--error' : undefined}
      id={idOfField('content/eligible')}
      tabindex={wrong.length > 0 ? -1 : undefined}
    >
      <h3>{words('offer-field.eligible')}</h3>
      <p class="hint">{words('offer-field.eligible-hint')}</p>
      {wrong.length > 0 && <p class="usa-error-message">{wrong.join(' ')}</p>}
      <FoldedChoices
        {...common}
        name="content/eligible/groups"
        legend={words('offer-field.eligible-groups')}
        options={terms.all('group')}
      />
      <FoldedChoices
        {...common}
        name="content/eligible/states"
        legend={words('offer-field.eligible-states')}
        options={states}
      />
      <FoldedChoices
        {...common}
        name="content/excludedStates"
        legend={words('offer-field.excludedStates')}
        hint={words('offer-field.excludedStates-hint')}
        options={states}
      />
    </div>
  );
}
