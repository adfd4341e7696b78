import type { VNode } from 'preact';
import type { Coverage } from '../../domain/coverage.ts';
import type { Page } from '../page.ts';
import { Tag, type Tone } from '../parts/tag.tsx';

const tones = { none: 'plain', partial: 'care', full: 'good' } as const satisfies Record<
  Coverage,
  Tone
>;

/** How far something is covered, in a word. */
export function CoverageTag({ page, coverage }: { page: Page; coverage: Coverage }): VNode {
  return (
    <span class="need-coverage">
      <Tag tone={tones[coverage]}>{page.words(`coverage.${coverage}`)}</Tag>
    </span>
  );
}
