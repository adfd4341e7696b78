// The map of the Americas: one figure for each state, in steps of colour, with the small states of the
// eastern Caribbean as circles and once more enlarged.
import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import outlines from './outlines.json' with { type: 'json' };

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

/** Steps of colour besides that of none. */
const mapSteps = 4;

/** The first figure of each step: the range of the figures in equal parts. */
export function stepStarts(figures: ReadonlyMap<string, number>): number[] {
  const values = [...figures.values()].filter((value) => value > 0);
  const least = Math.min(...values);
  const width = Math.max(1, Math.ceil((Math.max(...values) - least + 1) / mapSteps));
  const starts = Array.from({ length: mapSteps }, (_, step) => least + step * width);
  return starts.filter((start) => values.some((value) => value >= start));
}

/** The class of a state: its step, or land where the map is not about it. */
function lookOf(figures: MapProps['figures'], state: string, starts: readonly number[]): string {
  const figure = figures.get(state);
  if (figure === undefined) return 'map-land';
  return `map-step-${starts.filter((start) => figure >= start).length}`;
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
  const starts = stepStarts(figures);
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
        <path key={state} class={lookOf(figures, state, starts)} d={path}>
          <Hint state={state} figures={figures} say={say} />
        </path>
      ))}
      {Object.entries(outlines.circles).map(([state, [x, y]]) => (
        <circle key={state} class={lookOf(figures, state, starts)} cx={x} cy={y} r="2.8">
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
  const starts = stepStarts(figures);
  return (
    <svg class="map-inset" viewBox={`0 0 ${inset.width} ${inset.height}`} aria-hidden="true">
      <path class="map-land" d={inset.land} />
      {Object.entries(inset.states).map(([state, path]) => (
        <path key={state} class={lookOf(figures, state, starts)} d={path}>
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
