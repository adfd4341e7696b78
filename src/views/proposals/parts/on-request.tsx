import type { VNode } from 'preact';
import type { MessageKey } from '../../../messages/catalogues.ts';
import type { Page } from '../../page.ts';
import { buttonClass } from '../../parts/button-look.ts';

type OnRequestProps = {
  page: Page;
  /** The address of the same page with this section worked out. */
  href: string;
  /** The id of the part of the page that it replaces, where scripts run. */
  part: string;
  label: MessageKey;
  hint: MessageKey;
};

/** The way to what takes the engine a while: a link, which works by itself. */
export function OnRequest({ page, href, part, label, hint }: OnRequestProps): VNode {
  const target = `#${part}`;
  return (
    <p>
      <a
        class={buttonClass('quiet')}
        href={`${href}${target}`}
        hx-get={href}
        hx-target={target}
        hx-select={target}
        hx-swap="outerMorph"
      >
        {page.words(label)}
      </a>{' '}
      <span class="hint">{page.words(hint)}</span>
    </p>
  );
}
