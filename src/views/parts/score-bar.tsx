import type { VNode } from 'preact';
import type { Page } from '../page.ts';

type ScoreBarProps = {
  page: Page;
  /** Whole points. */
  points: number;
  maximum: number;
  /** What is said instead of the points. */
  text?: string;
};

/** Points as a figure, and as a bar for the eye alone. */
export function ScoreBar({ page, points, maximum, text }: ScoreBarProps): VNode {
  const width = Math.max(0, Math.min(100, (100 * points) / maximum));
  return (
    <span class="score">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class="score-ground" width="100" height="10" />
        <rect class="score-points" width={width} height="10" />
      </svg>
      <span class="figure">{text ?? page.number(points)}</span>
    </span>
  );
}
