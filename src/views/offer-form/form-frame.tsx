import type { ComponentChildren, VNode } from 'preact';
import { OwnFields } from '../form/own-fields.tsx';
import { type TypedForm, typedFormId } from '../form/typed-form.ts';
import type { Page } from '../page.ts';
import { doingField } from './model.ts';

type FormFrameProps = {
  page: Page;
  action: string;
  /** The revision of the offer that the form shows; null where there is no offer yet. */
  revision: number | null;
  /** Whether it says what is saved nowhere yet: leaving it is asked about. */
  unsaved: boolean;
  children: ComponentChildren;
};

/** The form as a change of language sends it; Enter in a line saves. */
export function typedOffer({ words }: Page, action: string): TypedForm {
  return { action, enter: { name: doingField, value: 'save', label: words('offer-form.save') } };
}

/** A form with several buttons, on a page whose layout is told of it (`typedOffer`). */
export function FormFrame(props: FormFrameProps): VNode {
  const { page, action, revision, unsaved, children } = props;
  return (
    <form
      id={typedFormId}
      method="post"
      action={action}
      class="offer-form"
      data-keep={unsaved ? 'unsaved' : ''}
      novalidate
    >
      <OwnFields page={page} revision={revision} />
      {children}
    </form>
  );
}
