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
  /** Of its heading: one below that of the desk, which has none where it is the only one. */
  level: DeskLevel;
};

export type DeskLevel = 2 | 3;

/** Things of one sort that wait; nothing at all where none do. */
export function WaitingList({ title, items, level }: WaitingListProps): VNode | null {
  if (items.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <section class="desk-list">
      <Heading>{title}</Heading>
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
