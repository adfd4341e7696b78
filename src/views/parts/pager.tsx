import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { buttonClass } from './button-look.ts';

type PagerProps = {
  page: Page;
  /** Local addresses; null where there is no such page, or it is this one. */
  first: string | null;
  next: string | null;
};

/** The ways to the other pages of a list. */
export function Pager({ page, first, next }: PagerProps): VNode | null {
  if (first === null && next === null) return null;
  const { words } = page;
  return (
    <nav class="pager" aria-label={words('list.pages')}>
      {first !== null && (
        <a class={buttonClass('quiet')} href={first}>
          {words('list.first')}
        </a>
      )}
      {next !== null && (
        <a class={buttonClass('quiet')} href={next} rel="next">
          {words('list.next')}
        </a>
      )}
    </nav>
  );
}
