import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { buttonClass } from '../parts/button-look.ts';
import { AskFields } from './ask-fields.tsx';
import type { AsksModel, StepModel } from './model.ts';
import { StepForm, StepPage } from './step-form.tsx';
import { SuggestedAsks } from './suggested-asks.tsx';
import { Themes } from './themes.tsx';

/** The third step: what the service read in the words of the need, to be confirmed or put right. */
export function asksStepPage(page: Page, model: AsksModel): VNode {
  const { words } = page;
  const { form, suggestedAsks, blankAsks } = model;
  const asks = placesOfAsks(model) + blankAsks;
  return (
    <StepPage page={page} model={model} title="need-form.title.asks">
      <p>{words('need-form.asks-lead')}</p>
      <StepForm page={page} model={model}>
        <h2>{words('need-field.concepts')}</h2>
        <Themes page={page} model={model} />
        <h2 id="field-content/asks">{words('need-field.asks')}</h2>
        <p>{words('need-form.asks-means')}</p>
        {asks === 0 && suggestedAsks.length === 0 && <p>{words('need-form.one-ask')}</p>}
        {suggestedAsks.length > 0 && (
          <SuggestedAsks page={page} form={form} suggested={suggestedAsks} />
        )}
        {Array.from({ length: asks }, (_, place) => (
          <AskFields key={place} page={page} model={model} place={place} />
        ))}
        <p class="need-form-add">
          <button type="submit" name="go" value="add" class={buttonClass('quiet')}>
            {words('need-form.add-ask')}
          </button>
        </p>
      </StepForm>
    </StepPage>
  );
}

/** How many asks the form says. */
function placesOfAsks({ form }: StepModel): number {
  const places = Object.keys(form.values).flatMap(
    (name) => /^content\/asks\/(\d+)\//.exec(name)?.[1] ?? [],
  );
  return Math.max(0, ...places.map((place) => Number(place) + 1));
}
