import type { VNode } from 'preact';
import { ChoiceField } from '../form/choice-field.tsx';
import { Field } from '../form/field.tsx';
import type { Option } from '../form/option.ts';
import { type Page, valuesIn } from '../page.ts';
import { buttonClass } from '../parts/button-look.ts';
import { Fold } from './fold.tsx';
import { doingField, type OfferFormModel, topicWordsField } from './model.ts';

type SectionProps = { page: Page; model: OfferFormModel };

/** The topics by which the offer is matched: those of its text to confirm, others to look for. */
export function TopicsSection({ page, model }: SectionProps): VNode {
  const { words, terms } = page;
  const { form, topics, action } = model;
  const options = optionsOf(page, model);
  const send = { type: 'submit', name: doingField, formaction: `${action}#topics` } as const;
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{words('offer-form.topics')}</h2>
      {options.length === 0 ? (
        <p class="hint">{words('offer-form.topics-hint')}</p>
      ) : (
        <ChoiceField
          page={page}
          form={form}
          name="content/concepts"
          legend={words('need-field.concepts')}
          hint={words('offer-form.topics-hint')}
          options={options}
          multiple
        />
      )}
      <button {...send} value="topics" class={buttonClass('quiet')}>
        {words('offer-form.suggest-topics')}
      </button>
      <Field
        page={page}
        form={form}
        name={topicWordsField}
        label={words('offer-form.find-topics')}
        hint={words('offer-form.find-topics-hint')}
      >
        {(attributes) => (
          <div class="offer-search">
            <input
              {...attributes}
              class="usa-input"
              type="search"
              name={topicWordsField}
              value={topics.words}
              autocomplete="off"
            />
            <button {...send} value="find-topics" class={buttonClass('quiet')}>
              {words('offer-form.find')}
            </button>
          </div>
        )}
      </Field>
      {topics.found?.length === 0 && (
        <p role="status">{words('offer-form.no-topics', { words: topics.words })}</p>
      )}
      <h3>{words('offer-form.references')}</h3>
      <Fold
        page={page}
        form={form}
        name="content/actions"
        label={words('public-offer.actions')}
        options={terms.all('action').map(({ value, label }) => ({
          value,
          label: `${value} ${label}`,
        }))}
      />
      <Fold
        page={page}
        form={form}
        name="content/instruments"
        label={words('public-offer.instruments')}
        options={terms.all('instrument')}
      />
    </section>
  );
}

/** Topics that are chosen, then those that the text names, with its words, then those that were found. */
function optionsOf({ words, list, terms }: Page, { form, topics }: OfferFormModel): Option[] {
  const codes = [
    ...valuesIn(form, 'content/concepts'),
    ...topics.suggested.map(({ concept }) => concept),
    ...(topics.found ?? []),
  ];
  const named = new Map(topics.suggested.map((topic) => [topic.concept, topic.words]));
  return [...new Set(codes)].map((value) => {
    const quoted = named.get(value)?.map((one) => words('offer-form.quoted', { words: one })) ?? [];
    return {
      value,
      label: terms.label('concept', value),
      ...(quoted.length > 0 && { hint: words('offer-form.in-text', { words: list(quoted) }) }),
    };
  });
}
