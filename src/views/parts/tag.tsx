import type { ComponentChildren, VNode } from 'preact';

/** What the colour of a tag says beside its words; the words alone are enough. */
export type Tone = 'plain' | 'good' | 'busy' | 'care' | 'bad' | 'strong' | 'possible';

/** A word or two about what it stands beside. */
export function Tag({
  tone = 'plain',
  children,
}: {
  tone?: Tone;
  children: ComponentChildren;
}): VNode {
  return <span class={tone === 'plain' ? 'usa-tag' : `usa-tag tone-${tone}`}>{children}</span>;
}
