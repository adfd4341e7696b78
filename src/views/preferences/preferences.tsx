import type { VNode } from 'preact';
import { mailTemplates, type OptionalMail, optionalMails } from '../../domain/mail.ts';
import { languages } from '../../domain/vocabulary.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { inLanguage } from '../language-names.ts';
import { Layout } from '../layout.tsx';
import { Notice } from '../notice.tsx';
import type { FormState, Page } from '../page.ts';

export type PreferencesModel = {
  form: FormState;
  /** The mails that the roles of the reader bring and that can be done without. */
  choices: readonly OptionalMail[];
};

const mandatory = mailTemplates.filter(
  (template) => !optionalMails.some((optional) => optional === template),
);

/** Which mails somebody receives, and in which language. */
export function preferencesPage(page: Page, { form, choices }: PreferencesModel): VNode {
  const { words } = page;
  return (
    <Layout page={page} title={words('preferences.title')} errors={form.errors}>
      <Notice page={page} />
      <p>{words('preferences.intro')}</p>
      <Form page={page} action="/preferences" button={words('preferences.save')}>
        <ChoiceField
          page={page}
          form={form}
          name="language"
          legend={words('preferences.language')}
          hint={words('preferences.language-hint')}
          options={languages.map((value) => ({ value, label: inLanguage[value] }))}
          inline
        />
        {choices.length > 0 && (
          <ChoiceField
            page={page}
            form={form}
            name="wanted"
            legend={words('preferences.wanted')}
            hint={words('preferences.wanted-hint')}
            options={choices.map((value) => ({ value, label: words(`preferences.${value}`) }))}
            multiple
            optional={false}
          />
        )}
      </Form>
      <section aria-labelledby="always">
        <h2 id="always">{words('preferences.always')}</h2>
        <p>{words('preferences.always-means')}</p>
        <ul>
          {mandatory.map((template) => (
            <li key={template}>{words(`preferences.${template}`)}</li>
          ))}
        </ul>
      </section>
      <p>
        <a href="/account">{words('preferences.back')}</a>
      </p>
    </Layout>
  );
}
