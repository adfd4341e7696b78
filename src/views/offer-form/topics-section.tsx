import type { VNode } from 'preact';
import { Field } from '../form/field.tsx';
import { FoldedChoices } from '../form/folded-choices.tsx';
import { TopicField } from '../form/topic-field.tsx';
import { type Page, valuesIn } from '../page.ts';
import { buttonClass } from '../parts/button-look.ts';
import { doingField, type OfferFormModel, topicWordsField } from './model.ts';

type SectionProps = { page: Page; model: OfferFormModel };

/** The topics by which the offer is matched: those of its text to confirm, others to look for. */
export function TopicsSection({ page, model }: SectionProps): VNode {
  const { words, terms } = page;
  const { form, topics, action } = model;
  // What is chosen, then what the text names, then what was found.
  const shown = [
    ...valuesIn(form, 'content/concepts'),
    ...topics.suggested.map(({ concept }) => concept),
    ...(topics.found ?? []),
  ];
  const send = { type: 'submit', name: doingField, formaction: `${action}#topics` } as const;
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{words('offer-form.topics')}</h2>
      {shown.length === 0 ? (
        <p class="hint">{words('offer-form.topics-hint')}</p>
      ) : (
        <TopicField
          page={page}
          form={form}
          name="content/concepts"
          legend={words('need-field.concepts')}
          hint={words('offer-form.topics-hint')}
          topics={shown}
          named={new Map(topics.suggested.map(({ concept, words: found }) => [concept, found]))}
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
      <FoldedChoices
        page={page}
        form={form}
        name="content/actions"
        legend={words('public-offer.actions')}
        options={terms.all('action').map(({ value, label }) => ({
          value,
          label: `${value} ${label}`,
        }))}
      />
      <FoldedChoices
        page={page}
        form={form}
        name="content/instruments"
        legend={words('public-offer.instruments')}
        options={terms.all('instrument')}
      />
    </section>
  );
}
