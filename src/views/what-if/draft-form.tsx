import type { VNode } from 'preact';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { type FormState, type Page, valueIn } from '../page.ts';
import { Section } from '../parts/section.tsx';

/** Keeps the values as a draft, which another person adopts or nobody. */
export function DraftForm({ page, form }: { page: Page; form: FormState }): VNode {
  const { words } = page;
  const values = Object.keys(form.values).filter((name) => name !== 'name');
  return (
    <Section id="draft" title={words('what-if.draft-title')}>
      <p>{words('what-if.draft-means')}</p>
      <Form
        page={page}
        action="/what-if/draft"
        hidden={Object.fromEntries(values.map((name) => [name, valueIn(form, name)]))}
        button={words('what-if.draft')}
      >
        <TextField
          page={page}
          form={form}
          name="name"
          label={words('policy.name')}
          autocomplete="off"
        />
      </Form>
    </Section>
  );
}
