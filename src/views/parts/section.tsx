import type { ComponentChildren, VNode } from 'preact';

type SectionProps = {
  /** Links lead to it; unique on the page. */
  id: string;
  title: ComponentChildren;
  children: ComponentChildren;
};

/** A part of a page under a heading of its own, which `OnThisPage` can link to. */
export function Section({ id, title, children }: SectionProps): VNode {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
