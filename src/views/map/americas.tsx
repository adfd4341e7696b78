// The map of the Americas: one figure for each state, in shades of one colour, with the small states of the
// eastern Caribbean as circles and once more enlarged.
import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import outlines from './outlines.json' with { type: 'json' };
import { type Scale, scaleOf, shadeOf } from './shades.ts';

type MapProps = {
  page: Page;
  title: string;
  /** What the map shows, in a sentence, for those who cannot see it; the table beside it has the figures. */
  description: string;
  /** A figure for each state that the map is about; the others are land. */
  figures: ReadonlyMap<string, number>;
  /** What is said of a state where one points at it. */
  say(state: string, figure: number): string;
};

/** Shades besides that of none. */
const shades = 4;

/** From the least to the most, for no state is far from another. */
export function scaleOnMap(figures: MapProps['figures']): Scale {
  const values = [...figures.values()].filter((value) => value > 0);
  return scaleOf(values, shades, values.length === 0 ? 1 : Math.min(...values));
}

/** The class of a state: its shade, or land where the map is not about it. */
function lookOf(figures: MapProps['figures'], state: string, scale: Scale): string {
  const figure = figures.get(state);
  if (figure === undefined) return 'map-land';
  return `map-step-${shadeOf(figure, scale)}`;
}

/** The whole map, and the eastern Caribbean beside it. */
export function Americas(props: MapProps): VNode {
  return (
    <div class="map">
      <Whole {...props} />
      <EasternCaribbean {...props} />
    </div>
  );
}

function Whole({ page, title, description, figures, say }: MapProps): VNode {
  const scale = scaleOnMap(figures);
  const drawn = Object.entries(outlines.states);
  return (
    <svg
      viewBox={`0 0 ${outlines.width} ${outlines.height}`}
      role="img"
      aria-labelledby="map-title map-description"
      lang={page.language}
    >
      <title id="map-title">{title}</title>
      <desc id="map-description">{description}</desc>
      <path class="map-land" d={outlines.land} />
      {drawn.map(([state, path]) => (
        <path key={state} class={lookOf(figures, state, scale)} d={path}>
          <Hint state={state} figures={figures} say={say} />
        </path>
      ))}
      {Object.entries(outlines.circles).map(([state, [x, y]]) => (
        <circle key={state} class={lookOf(figures, state, scale)} cx={x} cy={y} r="2.8">
          <Hint state={state} figures={figures} say={say} />
        </circle>
      ))}
    </svg>
  );
}

/** States whose names stand to the left, where there is room for them. */
const namedOnTheLeft = ['KNA', 'VCT'];

function EasternCaribbean({ page, figures, say }: MapProps): VNode {
  const { inset } = outlines;
  const scale = scaleOnMap(figures);
  return (
    <svg class="map-inset" viewBox={`0 0 ${inset.width} ${inset.height}`} aria-hidden="true">
      <path class="map-land" d={inset.land} />
      {Object.entries(inset.states).map(([state, path]) => (
        <path key={state} class={lookOf(figures, state, scale)} d={path}>
          <Hint state={state} figures={figures} say={say} />
        </path>
      ))}
      {Object.entries(inset.points).map(([state, [x = 0, y = 0]]) => {
        const isLeft = namedOnTheLeft.includes(state);
        return (
          <text
            key={state}
            x={isLeft ? x - 10 : x + 12}
            y={y + 4}
            text-anchor={isLeft ? 'end' : 'start'}
          >
            {page.terms.label('state', state)}
          </text>
        );
      })}
    </svg>
  );
}

type HintProps = Pick<MapProps, 'figures' | 'say'> & { state: string };

function Hint({ state, figures, say }: HintProps): VNode | null {
  const figure = figures.get(state);
  return figure === undefined ? null : <title>{say(state, figure)}</title>;
}
