import type { ComponentChildren, VNode } from 'preact';

type CardProps = {
  /** In the language of the page, or as it was written (`Written`). */
  title?: ComponentChildren;
  /** The level of its heading. */
  level?: 2 | 3;
  /** Makes it a place that links can lead to. */
  id?: string;
  children: ComponentChildren;
};

/** What belongs together, in a frame. Several stand in a grid inside `<div class="cards">`. */
export function Card({ title, level = 2, id, children }: CardProps): VNode {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class="card" id={id}>
      {title !== undefined && <Heading>{title}</Heading>}
      {children}
    </div>
  );
}
