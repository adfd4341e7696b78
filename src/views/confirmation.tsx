import type { VNode } from 'preact';
import type { Language } from '../domain/vocabulary.ts';
import { type Fact, Facts } from './facts.tsx';
import { Form } from './form/form.tsx';
import { TextArea } from './form/text-area.tsx';
import { Layout } from './layout.tsx';
import type { FormState, Page } from './page.ts';
import { type Received, receivedInWords } from './received.ts';

export type ConfirmationModel = Received & {
  form: FormState;
  /** The address of the page; what is wrong is said to the one behind it. */
  action: string;
  noun: 'need' | 'offer';
  reference: string;
  owner: string;
  enteredBy: string;
  /** The text as it was entered, and in which language. */
  text: { language: Language; title: string; description: string };
  facts: readonly Fact[];
};

/** Where an owner reads what was entered on its behalf, and says whether it is right. */
export function confirmationPage(page: Page, model: ConfirmationModel): VNode {
  const { words } = page;
  const { form, action, noun, reference, owner, enteredBy, text } = model;
  return (
    <Layout page={page} title={words('confirmation.title')} errors={form.errors}>
      <p>{words(`confirmation.${noun}`, { reference, owner, enteredBy })}</p>
      <p class="hint">{receivedInWords(page, model)}</p>
      <article lang={text.language} class="quotation">
        <h2>{text.title}</h2>
        {text.description !== '' && <p>{text.description}</p>}
      </article>
      <Facts facts={model.facts} unstated={words('confirmation.not-stated')} />
      <Form page={page} action={action} button={words('confirmation.confirm')} />
      <section aria-labelledby="wrong">
        <h2 id="wrong">{words('confirmation.wrong')}</h2>
        <p>{words('confirmation.wrong-means')}</p>
        <Form
          page={page}
          action={`${action}/dispute`}
          button={words('confirmation.dispute')}
          look="danger"
        >
          <TextArea page={page} form={form} name="note" label={words('confirmation.note')} />
        </Form>
      </section>
    </Layout>
  );
}
