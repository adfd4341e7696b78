import type { VNode } from 'preact';
import { readForm } from '../../domain/form-shape.ts';
import { needInput } from '../../domain/need.ts';
import type { Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { Written } from '../user-text.tsx';
import type { StepModel } from './model.ts';
import { type NeedFact, needFactsOf } from './need-facts.ts';
import { addressOfStep } from './steps.ts';

/**
 * Says that somebody else saved the need while the form was open, and what stands in it now where the form
 * says something else. What was typed is still in the form, and is saved by saving it once more.
 */
export function Overtaken({ page, model }: { page: Page; model: StepModel }): VNode | null {
  const { words } = page;
  const { need, step } = model;
  if (need === null) return null;
  const theirs = needFactsOf(page, need.content).filter((fact) => fact.step === step);
  const mine = typedFacts(page, model);
  const others = theirs.filter(({ field, values }) => {
    const typed = mine?.find((fact) => fact.field === field);
    return typed === undefined || typed.values.join('\n') !== values.join('\n');
  });
  return (
    <Alert tone="warning" title={words('need-form.overtaken-title')} live>
      <p>{words('need-form.overtaken-means')}</p>
      {others.length > 0 && (
        <dl class="facts">
          {others.map((fact) => (
            <SavedFact key={fact.field} page={page} fact={fact} language={need.content.language} />
          ))}
        </dl>
      )}
      <p>
        <a href={addressOfStep(need.reference, step)}>{words('need-form.see-theirs')}</a>
      </p>
    </Alert>
  );
}

/** What the form says, field by field; undefined where it does not say a need as it stands. */
function typedFacts(page: Page, { form }: StepModel): readonly NeedFact[] | undefined {
  const { shape, values } = form;
  if (shape === undefined) return undefined;
  const entries = Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  );
  const read = needInput.safeParse(readForm(shape, entries));
  return read.success ? needFactsOf(page, read.data.content) : undefined;
}

function SavedFact(props: {
  page: Page;
  fact: NeedFact;
  language: Parameters<typeof Written>[0]['language'];
}): VNode {
  const { page, fact, language } = props;
  const { values, written, name } = fact;
  return (
    <>
      <dt>{name}</dt>
      {values.length === 0 && <dd>{page.words('need-form.not-stated')}</dd>}
      {values.map((value) => (
        <dd key={value}>
          {written ? (
            <Written page={page} language={language}>
              {value}
            </Written>
          ) : (
            value
          )}
        </dd>
      ))}
    </>
  );
}
