import type { VNode } from 'preact';
import { ChoiceField } from '../form/choice-field.tsx';
import type { Option } from '../form/option.ts';
import { type Page, valuesIn } from '../page.ts';
import { buttonClass } from '../parts/button-look.ts';
import type { AsksModel } from './model.ts';

const name = 'content/concepts';

/** Themes to confirm by ticking: those declared, those that the words show, those that were looked for. */
export function Themes({ page, model }: { page: Page; model: AsksModel }): VNode {
  const { words, terms } = page;
  const { form, suggestedThemes, search } = model;
  const chosen = valuesIn(form, name);
  const suggested = new Set(suggestedThemes.map(({ code }) => code));
  const option = (code: string): Option => {
    const shown = suggestedThemes.find((one) => one.code === code)?.words;
    return {
      value: code,
      label: terms.label('concept', code),
      ...(shown && { hint: words('need-form.because', { words: quoted(page, shown) }) }),
    };
  };
  const others = chosen.filter((code) => !suggested.has(code));
  const found = (search?.found ?? []).filter(
    (code) => !suggested.has(code) && !chosen.includes(code),
  );
  const codes = [...suggested, ...others, ...found];
  return (
    <>
      {codes.length > 0 ? (
        <ChoiceField
          page={page}
          form={form}
          name={name}
          legend={words('need-form.themes')}
          hint={words('need-form.themes-hint')}
          options={codes.map(option)}
          multiple
        />
      ) : (
        <p>{words('need-form.no-themes')}</p>
      )}
      <div class="field need-form-search">
        <label for="field-search">{words('need-form.search')}</label>
        <input
          class="usa-input"
          id="field-search"
          name="search"
          type="text"
          autocomplete="off"
          value={search?.words}
        />
        <button type="submit" name="go" value="search" class={buttonClass('quiet')}>
          {words('need-form.search-button')}
        </button>
        <p role="status">
          {search !== null && words('need-form.found', { found: search.found.length })}
        </p>
      </div>
    </>
  );
}

/** Words of the need as a quotation, each once. */
export function quoted({ words, list }: Page, shown: readonly string[]): string {
  return list([...new Set(shown)].map((one) => words('need-form.quoted', { words: one })));
}
