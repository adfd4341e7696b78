import type { ComponentChildren, VNode } from 'preact';

/** One thing that waits: what it is, and what to do about it. */
export type Waiting = {
  key: string;
  /** Where it is done. */
  href: string;
  title: ComponentChildren;
  /** What to do, and by when. */
  detail?: ComponentChildren;
};

type WaitingListProps = {
  /** What they have in common. */
  title: string;
  items: readonly Waiting[];
};

/** Things of one sort that wait; nothing at all where none do. */
export function WaitingList({ title, items }: WaitingListProps): VNode | null {
  if (items.length === 0) return null;
  return (
    <section class="desk-list">
      <h3>{title}</h3>
      <ul class="rows">
        {items.map(({ key, href, title: name, detail }) => (
          <li key={key}>
            <div>
              <p>
                <a href={href}>{name}</a>
              </p>
              {detail !== undefined && <p class="hint">{detail}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
