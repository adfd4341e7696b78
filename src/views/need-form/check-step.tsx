import { Fragment, type VNode } from 'preact';
import type { Language } from '../../domain/vocabulary.ts';
import { Form } from '../form/form.tsx';
import type { Page } from '../page.ts';
import { Written } from '../user-text.tsx';
import type { KeptNeed, StepModel } from './model.ts';
import { type NeedFact, needFactsOf } from './need-facts.ts';
import { StepPage } from './step-form.tsx';
import { addressOfStep, type NeedStep, needSteps } from './steps.ts';

/** Something that the need could be better by, in words, and the steps in which it is put right. */
export type Advice = {
  text: string;
  blocks: boolean;
  /** Each with the name of its field, where the words do not say it. */
  changes: readonly { step: NeedStep; field: string | null }[];
};

/** A record that is worth a look before the need is submitted; null where its title is withheld. */
export type RelatedRecord = {
  href: string | null;
  title: string | null;
  language: Language | null;
  note: string;
};

export type CheckModel = StepModel & {
  need: KeptNeed;
  advice: readonly Advice[];
  offers: readonly RelatedRecord[];
  similar: readonly RelatedRecord[];
  assistance: readonly RelatedRecord[];
  /** The day by which the secretariat answers a need that is submitted today. */
  answerBy: string;
  /** Whether it can be submitted: a draft, or one that was returned. */
  canSubmit: boolean;
};

/** The last step: what could be better, what there is already, and all of it once more before it is sent. */
export function checkStepPage(page: Page, model: CheckModel): VNode {
  const { words } = page;
  return (
    <StepPage page={page} model={model} title="need-form.title.check">
      <section>
        <h2>{words('need-form.advice')}</h2>
        {model.advice.length === 0 ? (
          <p>{words('need-form.no-advice')}</p>
        ) : (
          <ul class="need-form-advice">
            {model.advice.map((one) => (
              <li key={one.text}>
                {one.text}
                {one.changes.map(({ step, field }, place) => (
                  <Fragment key={field}>
                    {place === 0 ? ' ' : ', '}
                    <a href={addressOfStep(model.need.reference, step)}>
                      {field ?? words('need-form.improve')}
                      <span class="unseen"> {words(`need-form.step.${step}`)}</span>
                    </a>
                  </Fragment>
                ))}
              </li>
            ))}
          </ul>
        )}
      </section>
      <Related
        page={page}
        title={words('need-form.likely-offers')}
        means={words('need-form.likely-offers-means')}
        none={words('need-form.no-likely-offers')}
        records={model.offers}
      />
      {model.similar.length > 0 && (
        <Related
          page={page}
          title={words('need-form.similar')}
          means={words('need-form.similar-means')}
          records={model.similar}
        />
      )}
      {model.assistance.length > 0 && (
        <Related
          page={page}
          title={words('need-form.assistance')}
          means={words('need-form.assistance-means')}
          records={model.assistance}
        />
      )}
      <h2>{words('need-form.summary')}</h2>
      {needSteps
        .filter((step) => step !== 'check')
        .map((step) => (
          <StepSummary key={step} page={page} need={model.need} step={step} />
        ))}
      <Sending page={page} model={model} />
    </StepPage>
  );
}

/** What becomes of the need now, and who may do it. */
function Sending({ page, model }: { page: Page; model: CheckModel }): VNode {
  const { words, date } = page;
  const { need, canSubmit, maySubmit, answerBy } = model;
  const kept = (
    <p>
      <a href={`/needs/${need.reference}`}>
        {words(canSubmit ? 'need-form.keep-draft' : 'need-form.to-need')}
      </a>
    </p>
  );
  if (!canSubmit) return kept;
  return (
    <section class="need-form-sending">
      <h2>{words('need-form.submit-title')}</h2>
      {maySubmit ? (
        <>
          <p>{words('need-form.submit-means', { date: date(answerBy) })}</p>
          <Form
            page={page}
            action={addressOfStep(need.reference, 'check')}
            revision={need.revision}
            button={words('need-form.submit')}
          />
        </>
      ) : (
        <p>{words('need-form.who-submits')}</p>
      )}
      {kept}
    </section>
  );
}

function StepSummary(props: { page: Page; need: KeptNeed; step: NeedStep }): VNode {
  const { page, need, step } = props;
  const { words } = page;
  const { content, reference } = need;
  const facts = needFactsOf(page, content).filter((fact) => fact.step === step);
  const stated = facts.filter(({ values }) => values.length > 0);
  const open = facts.flatMap(({ name, values, field }) =>
    values.length > 0 || field === 'content/translations' ? [] : [name],
  );
  return (
    <section class="need-form-summary">
      <h3>{words(`need-form.step.${step}`)}</h3>
      <a href={addressOfStep(reference, step)}>
        {words('need-form.change')}
        <span class="unseen"> {words(`need-form.step.${step}`)}</span>
      </a>
      <dl class="facts">
        {stated.map((fact) => (
          <Fragment key={fact.field}>
            <dt>{fact.name}</dt>
            <Values page={page} fact={fact} language={content.language} />
          </Fragment>
        ))}
        {open.length > 0 && (
          <>
            <dt>{words('need-form.left-open')}</dt>
            <dd>{page.list(open)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Values(props: { page: Page; fact: NeedFact; language: Language }): VNode {
  const { page, fact, language } = props;
  return (
    <>
      {fact.values.map((value) => (
        <dd key={value} class={fact.written ? 'written' : undefined}>
          {fact.written ? (
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

type RelatedProps = {
  page: Page;
  title: string;
  means: string;
  /** What is said where there is none. */
  none?: string;
  records: readonly RelatedRecord[];
};

function Related({ page, title, means, none, records }: RelatedProps): VNode {
  const { words } = page;
  return (
    <section>
      <h2>{title}</h2>
      {records.length === 0 ? <p>{none}</p> : <p class="usa-hint">{means}</p>}
      <ul>
        {records.map((record) => {
          const text =
            record.title === null ? (
              words('need-form.withheld')
            ) : (
              <Written page={page} language={record.language}>
                {record.title}
              </Written>
            );
          return (
            <li key={`${record.href} ${record.title}`}>
              {record.href === null ? text : <a href={record.href}>{text}</a>}{' '}
              <span class="usa-hint">{record.note}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
