import type { VNode } from 'preact';
import { languages, textStatuses } from '../../domain/vocabulary.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { InputField } from '../form/input-field.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextArea } from '../form/text-area.tsx';
import type { Page } from '../page.ts';
import type { OfferFormModel } from './model.ts';
import { RowListFields } from './row-list.tsx';

type SectionProps = { page: Page; model: OfferFormModel };

/** What is offered: its text, its kind, and the text in further languages. */
export function WhatSection({ page, model }: SectionProps): VNode {
  const { words, terms } = page;
  const { form } = model;
  const common = { page, form } as const;
  return (
    <section aria-labelledby="what">
      <h2 id="what">{words('offer-form.what')}</h2>
      <SelectField
        {...common}
        name="content/language"
        label={words('offer-field.language')}
        hint={words('offer-field.language-hint')}
        options={terms.options('language', languages)}
      />
      <InputField
        {...common}
        name="content/title"
        label={words('offer-field.title')}
        hint={words('offer-field.title-hint')}
      />
      <TextArea
        {...common}
        name="content/description"
        label={words('offer-field.description')}
        hint={words('offer-field.description-hint')}
        rows={8}
      />
      <ChoiceField
        {...common}
        name="content/kind"
        legend={words('offer-field.kind')}
        options={terms.all('kind')}
      />
      <Translations page={page} model={model} />
    </section>
  );
}

function Translations({ page, model }: SectionProps): VNode {
  const { words, terms } = page;
  const { form, rows, action } = model;
  const list = 'content/translations';
  const common = { page, form } as const;
  const statuses = textStatuses.filter((status) => status !== 'original');
  return (
    <>
      <h3>{words('offer-form.translations')}</h3>
      <p class="hint">{words('offer-form.translations-hint')}</p>
      <RowListFields
        list={list}
        count={rows[list]}
        action={action}
        entry={(place) => words('offer-form.translation', { number: place + 1 })}
        add={words('offer-form.add-translation')}
        remove={words('offer-form.remove')}
      >
        {(prefix) => (
          <>
            <div class="offer-pair">
              <SelectField
                {...common}
                name={`${prefix}language`}
                label={words('offer-field.translation-language')}
                options={terms.options('language', languages)}
                none={words('on-behalf.choose')}
              />
              <SelectField
                {...common}
                name={`${prefix}status`}
                label={words('offer-field.translation-status')}
                options={statuses.map((status) => ({
                  value: status,
                  label: words(`text.${status}`),
                }))}
                none={words('on-behalf.choose')}
              />
            </div>
            <InputField {...common} name={`${prefix}title`} label={words('offer-field.title')} />
            <TextArea
              {...common}
              name={`${prefix}description`}
              label={words('offer-field.description')}
            />
          </>
        )}
      </RowListFields>
    </>
  );
}
