// What a step of the form says, put together with what the need says already.
import {
  type FormEntries,
  formShapeOf,
  formValuesOf,
  readForm,
} from '../../../../domain/form-shape.ts';
import { type NeedContent, needInput } from '../../../../domain/need.ts';
import { type NeedStep, stepOfField } from '../../../../views/need-form/steps.ts';

/** What the form knows of its fields: the shape that the actions check. */
export const needShape = formShapeOf(needInput);

/** The entries of the form, as the fields of the page are: some are put otherwise than the shape has them. */
function entriesOf(sent: FormEntries): FormEntries {
  const translated = new Set(
    sent.flatMap(([name, value]) => {
      const place = /^content\/translations\/(\d+)\/(?:title|description)$/.exec(name)?.[1];
      return place === undefined || value.trim() === '' ? [] : [place];
    }),
  );
  return sent.flatMap(([name, value]) => {
    // Language and standing of a translation are always sent: without words there is none.
    const place = /^content\/translations\/(\d+)\//.exec(name)?.[1];
    if (place !== undefined && !translated.has(place)) return [];
    // A text a line.
    if (name === 'content/audienceText') {
      return value.split(/\r?\n/).map((line) => [name, line] as const);
    }
    return [[name, value] as const];
  });
}

type Step = {
  step: NeedStep;
  entries: FormEntries;
  /** What the need says so far; null before it is saved for the first time. */
  content: NeedContent | null;
  /** The state whose need it is, and which alone it is for; null where others may be named. */
  ownState: string | null;
};

/** The input of the whole need: the fields of the step as they were typed, all others as they are kept. */
export function inputOf({ step, entries, content, ownState }: Step): unknown {
  const kept = Object.entries(formValuesOf({ content })).flatMap(([name, value]) =>
    stepOfField(name) === step ? [] : [value].flat().map((one) => [name, one] as const),
  );
  const typed = entriesOf(entries).filter(
    ([name]) => name.startsWith('onBehalf/') || (isContent(name) && stepOfField(name) === step),
  );
  const own = ownState === null ? [] : [['content/beneficiaries', ownState] as const];
  const named = [...kept, ...typed].filter(
    ([name]) => ownState === null || (name !== 'content/beneficiaries' && name !== 'content/group'),
  );
  return readForm(needShape, [...named, ...own]);
}

function isContent(name: string): boolean {
  return name.startsWith('content/');
}
