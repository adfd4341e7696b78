import type { VNode } from 'preact';

/** A number in words of the page, and what it counts. */
type Figure = { name: string; value: string };

/** Figures that are read at a glance, beside one another. */
export function Figures({ figures }: { figures: readonly Figure[] }): VNode {
  return (
    <dl class="figures">
      {figures.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
