import type { VNode } from 'preact';

/** A part of a page, or of a record that is spread over several pages. */
type Part = { href: string; label: string; current?: boolean };

/** Links to the parts of a long page, or to the pages of one record, in a line. */
export function OnThisPage({ label, parts }: { label: string; parts: readonly Part[] }): VNode {
  return (
    <nav class="on-this-page" aria-label={label}>
      <ul>
        {parts.map(({ href, label: name, current }) => (
          <li key={href}>
            <a href={href} aria-current={current === true ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
