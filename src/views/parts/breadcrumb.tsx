import type { VNode } from 'preact';
import type { Page } from '../page.ts';

/** A page above the present one: its local address, and its name in the language of the page. */
export type Step = { href: string; label: string };

/** The way back up from a record. The page itself, whose heading follows, is not repeated. */
export function Breadcrumb({ page, trail }: { page: Page; trail: readonly Step[] }): VNode {
  return (
    <nav class="usa-breadcrumb" aria-label={page.words('layout.breadcrumb')}>
      <ol class="usa-breadcrumb__list">
        {trail.map(({ href, label }) => (
          <li class="usa-breadcrumb__list-item" key={href}>
            <a class="usa-breadcrumb__link" href={href}>
              <span>{label}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
