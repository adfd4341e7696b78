import type { VNode } from 'preact';
import { ChoiceField } from '../form/choice-field.tsx';
import type { FormState, Page } from '../page.ts';
import { buttonClass } from '../parts/button-look.ts';
import type { SuggestedNeedAsk } from './model.ts';

type SuggestedAsksProps = {
  page: Page;
  form: FormState;
  suggested: readonly SuggestedNeedAsk[];
};

/** The division that the service suggests: ticked asks are taken over, with their words as they stand. */
export function SuggestedAsks({ page, form, suggested }: SuggestedAsksProps): VNode {
  const { words, terms } = page;
  return (
    <div class="need-form-suggested">
      <ChoiceField
        page={page}
        form={form}
        name="accept"
        legend={words('need-form.suggested-asks', { asks: suggested.length })}
        hint={words('need-form.suggested-hint')}
        options={suggested.map(({ title, kinds, concepts }, place) => ({
          value: String(place),
          label: title,
          hint: [
            ...kinds.map((kind) => terms.label('kind', kind)),
            ...concepts.map((concept) => terms.label('concept', concept)),
          ].join(' · '),
        }))}
        multiple
      />
      <button type="submit" name="go" value="accept" class={buttonClass('quiet')}>
        {words('need-form.accept')}
      </button>
    </div>
  );
}
