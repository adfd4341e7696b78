import type { VNode } from 'preact';
import { TopicField } from '../form/topic-field.tsx';
import { type Page, valuesIn } from '../page.ts';
import { buttonClass } from '../parts/button-look.ts';
import type { AsksModel } from './model.ts';

const name = 'content/concepts';

/** Themes to confirm by ticking: those declared, those that the words show, those that were looked for. */
export function Themes({ page, model }: { page: Page; model: AsksModel }): VNode {
  const { words } = page;
  const { form, suggestedThemes, search } = model;
  const chosen = valuesIn(form, name);
  const suggested = new Map(suggestedThemes.map((theme) => [theme.code, theme.words]));
  const others = chosen.filter((code) => !suggested.has(code));
  const found = (search?.found ?? []).filter(
    (code) => !suggested.has(code) && !chosen.includes(code),
  );
  return (
    <>
      {suggested.size + others.length + found.length > 0 ? (
        <TopicField
          page={page}
          form={form}
          name={name}
          legend={words('need-form.themes')}
          hint={words('need-form.themes-hint')}
          topics={[...suggested.keys(), ...others, ...found]}
          named={suggested}
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
