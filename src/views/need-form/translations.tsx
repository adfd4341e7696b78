import type { VNode } from 'preact';
import { languages } from '../../domain/vocabulary.ts';
import { InputField } from '../form/input-field.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextArea } from '../form/text-area.tsx';
import { type FormState, type Page, valueIn } from '../page.ts';
import { Details } from '../parts/details.tsx';

type TranslationsProps = { page: Page; form: FormState };

const list = 'content/translations';

/** Translations that the filer has of the text: one a language, each with its standing. */
export function Translations({ page, form }: TranslationsProps): VNode {
  const { words, terms } = page;
  const own = valueIn(form, 'content/language');
  const slots = slotsIn(form).filter(({ language, filled }) => language !== own || filled);
  const wrong = form.errors.some(({ field }) => field?.startsWith(list) === true);
  return (
    <Details
      open={wrong || slots.some(({ filled }) => filled)}
      summary={<span id={`field-${list}`}>{words('need-form.translations')}</span>}
    >
      <p class="usa-hint">{words('need-form.translations-hint')}</p>
      {slots.map(({ language, place }) => {
        const name = `${list}/${place}`;
        const label = terms.label('language', language);
        return (
          <fieldset class="usa-fieldset" key={language}>
            <legend class="usa-legend">{label}</legend>
            <input type="hidden" name={`${name}/language`} value={language} />
            <InputField
              page={page}
              form={form}
              name={`${name}/title`}
              label={words('need-form.translated-name', { language: label })}
            />
            <TextArea
              page={page}
              form={form}
              name={`${name}/description`}
              label={words('need-form.translated-description', { language: label })}
            />
            <SelectField
              page={page}
              form={form}
              name={`${name}/status`}
              label={words('need-form.translation-status')}
              options={(['unofficial', 'official'] as const).map((value) => ({
                value,
                label: words(`text.${value}`),
              }))}
            />
          </fieldset>
        );
      })}
    </Details>
  );
}

/** Each language with its place in the list of the form: those that are there keep theirs. */
function slotsIn(form: FormState) {
  const placeOf = (language: string) =>
    languages.findIndex((_, place) => valueIn(form, `${list}/${place}/language`) === language);
  const taken = new Set(languages.map(placeOf));
  const free = languages.map((_, place) => place).filter((place) => !taken.has(place));
  return languages.map((language) => {
    const kept = placeOf(language);
    const filled = kept >= 0;
    return { language, filled, place: filled ? kept : (free.shift() ?? languages.length) };
  });
}
