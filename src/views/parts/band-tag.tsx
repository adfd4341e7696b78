import type { VNode } from 'preact';
import type { Band } from '../../domain/vocabulary.ts';
import type { Page } from '../page.ts';
import { Tag, type Tone } from './tag.tsx';

const tones: Readonly<Record<Band, Tone>> = {
  strong: 'strong',
  possible: 'possible',
  weak: 'plain',
};

/** How well an offer fits, in a word. */
export function BandTag({ page, band }: { page: Page; band: Band }): VNode {
  return <Tag tone={tones[band]}>{page.words(`band.${band}`)}</Tag>;
}
