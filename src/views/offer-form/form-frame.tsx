import type { ComponentChildren, VNode } from 'preact';
import { OwnFields } from '../form/own-fields.tsx';
import type { Page } from '../page.ts';
import { doingField } from './model.ts';

type FormFrameProps = {
  page: Page;
  action: string;
  /** The revision of the offer that the form shows; null where there is no offer yet. */
  revision: number | null;
  children: ComponentChildren;
};

/** A form with several buttons. The Enter key presses the first of them, which therefore saves. */
export function FormFrame({ page, action, revision, children }: FormFrameProps): VNode {
  return (
    <form method="post" action={action} class="offer-form" data-keep="" novalidate>
      <OwnFields page={page} revision={revision} />
      <button
        type="submit"
        class="unseen"
        name={doingField}
        value="save"
        tabindex={-1}
        aria-hidden="true"
      >
        {page.words('offer-form.save')}
      </button>
      {children}
    </form>
  );
}
