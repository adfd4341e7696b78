import type { ComponentChildren, VNode } from 'preact';
import type { Page } from '../page.ts';

/** Something that happened to a record. */
export type TimelineEntry = {
  /** Unique in its list. */
  key: string;
  /** An ISO date or instant (UTC). */
  at: string;
  title: ComponentChildren;
  detail?: ComponentChildren;
};

type TimelineProps = { page: Page; entries: readonly TimelineEntry[] };

/** The history of a record, in the order in which it is given. */
export function Timeline({ page, entries }: TimelineProps): VNode {
  return (
    <ol class="timeline">
      {entries.map(({ key, at, title, detail }) => (
        <li key={key}>
          <p>
            <strong>{title}</strong>
          </p>
          <time datetime={at}>{page.date(at)}</time>
          {detail !== undefined && <div>{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
