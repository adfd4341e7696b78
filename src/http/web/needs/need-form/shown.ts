// A step of the form as a page.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { asksStepPage } from '../../../../views/need-form/asks-step.tsx';
import { checkStepPage } from '../../../../views/need-form/check-step.tsx';
import { detailsStepPage } from '../../../../views/need-form/details-step.tsx';
import type { AsksModel, StepModel } from '../../../../views/need-form/model.ts';
import { needStepPage } from '../../../../views/need-form/need-step.tsx';
import { type NeedStep, stepOfField } from '../../../../views/need-form/steps.ts';
import type { FormError, Page } from '../../../../views/page.ts';
import { shapedForm } from '../../frame/forms.ts';
import type { PageDoor } from '../../frame/page-door.ts';
import { readAsks, search } from './asks-page.ts';
import { checkModel } from './check-page.ts';
import { needShape } from './input.ts';
import { themesIn } from './preview.ts';
import type { EditedNeed } from './reading.ts';

/** What a step shows besides the need as it is kept. */
export type Shown = {
  step: NeedStep;
  /** The input that the form says. */
  input: unknown;
  errors?: readonly FormError[];
  overtaken?: boolean;
  /** What was looked for among the themes. */
  looked?: string;
  blankAsks?: number;
  /** Suggested asks that are ticked and not taken over yet. */
  ticked?: readonly string[];
  /** Whether the form took over suggested asks: they are suggested no longer. */
  accepted?: boolean;
};

/** The page of a step of a need that is kept. */
export async function showStep(
  { door, pageOf }: PageDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  { edited, shown }: { edited: EditedNeed; shown: Shown },
): Promise<VNode> {
  const page = await pageOf(request, reply);
  const { need, kept, ownState, maySubmit } = edited;
  const { step, input, errors = [], overtaken = false } = shown;
  const shaped = shapedForm(
    needShape,
    input,
    errors.map((error) => placed(error, step)),
  );
  const form = { ...shaped, values: { ...shaped.values, accept: shown.ticked ?? [] } };
  const standing = { maySubmit, overtaken, unsaved: request.method === 'POST' };
  const model: StepModel = { step, form, need: kept, ownState, ...standing };
  if (step === 'need') return needStepPage(page, { ...model, owners: [] });
  if (step === 'details') return detailsStepPage(page, { ...model, owner: need.owner });
  if (step === 'check') {
    return checkStepPage(page, await checkModel(door, request, { page, edited, model }));
  }
  const preview = await readAsks(door, request, edited);
  return asksStepPage(page, { ...model, ...asksShown(page, shown, preview) });
}

function asksShown(
  page: Page,
  { looked, blankAsks = 0, accepted = false }: Shown,
  preview: Awaited<ReturnType<typeof readAsks>>,
): Pick<AsksModel, 'suggestedThemes' | 'search' | 'suggestedAsks' | 'blankAsks'> {
  return {
    suggestedThemes: themesIn(preview),
    search: looked === undefined ? null : search(page, looked),
    suggestedAsks: accepted ? [] : preview.suggestedAsks,
    blankAsks,
  };
}

/** An error of a field that stands in another step is told of the form as a whole. */
function placed(error: FormError, step: NeedStep): FormError {
  const isHere = error.field === null || stepOfField(error.field) === step;
  return isHere ? error : { ...error, field: null, code: 'other-step' };
}
