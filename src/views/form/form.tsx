import type { ComponentChildren, VNode } from 'preact';
import type { Page } from '../page.ts';
import { type ButtonLook, buttonClass } from '../parts/button-look.ts';
import { OwnFields } from './own-fields.tsx';

type FormProps = {
  page: Page;
  /** The local address that takes the form. */
  action: string;
  /** The revision of the record that the form shows: what changed since is not written over. */
  revision?: number;
  /** What is sent along unseen. */
  hidden?: Readonly<Record<string, string>>;
  /** What the button says. */
  button: string;
  /** Which record the button is about, for those who cannot see it beside its row. */
  about?: string;
  look?: ButtonLook;
  /** What else can be done with what was typed, and where. */
  other?: { action: string; button: string };
  /** Stands among others, in a line. */
  inline?: boolean;
  /** Sends files too (`multipart/form-data`). */
  files?: boolean;
  /** Asks before what was typed and not yet sent is left, where scripts run. */
  keep?: boolean;
  children?: ComponentChildren;
};

/** A form that changes something: sent by POST with proof that it comes from here. */
export function Form(props: FormProps): VNode {
  const { page, action, revision, hidden = {}, button, about, look = 'primary' } = props;
  const { other, inline, files = false, keep = false, children } = props;
  return (
    <form
      method="post"
      action={action}
      class={inline ? 'inline' : undefined}
      enctype={files ? 'multipart/form-data' : undefined}
      data-keep={keep ? '' : undefined}
      novalidate
    >
      <OwnFields page={page} revision={revision} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div class="buttons">
        <button type="submit" class={buttonClass(look)}>
          {button}
          {about !== undefined && <span class="unseen"> {about}</span>}
        </button>
        {other !== undefined && (
          <button type="submit" formaction={other.action} class={buttonClass('danger')}>
            {other.button}
          </button>
        )}
      </div>
    </form>
  );
}
