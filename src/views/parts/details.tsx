import type { ComponentChildren, VNode } from 'preact';

type DetailsProps = { summary: ComponentChildren; open?: boolean; children: ComponentChildren };

/** What only some readers want to know: it opens without a script. */
export function Details({ summary, open = false, children }: DetailsProps): VNode {
  return (
    <details class="details" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
