import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { type Scale, shadeRanges } from './shades.ts';

type LegendProps = {
  page: Page;
  /** What the figures count. */
  label: string;
  /** What the classes of the shades begin with. */
  look: string;
  /** Null where there is no figure. */
  scale: Scale | null;
  /** What stands beside the shades: the class of its key, where it has one, and the words. */
  others: readonly { look: string | null; words: string }[];
};

/** What each shade of a table stands for. */
export function Legend({ page, label, look, scale, others }: LegendProps): VNode {
  const shades = scale === null ? [] : shadeRanges(scale);
  const keys = [
    ...shades.map(({ shade, from, to }) => ({
      look: `${look}-${shade}`,
      words: from === to ? page.number(from) : page.words('shades.range', { from, to }),
    })),
    ...others,
  ];
  return (
    <figure class="legend">
      <figcaption>{label}</figcaption>
      <ul>
        {keys.map((key) => (
          <li key={key.look}>
            {key.look !== null && <span class={`legend-key ${key.look}`} />}
            {key.words}
          </li>
        ))}
      </ul>
    </figure>
  );
}
