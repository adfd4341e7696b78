import type { VNode } from 'preact';
import { byName } from '../alphabet.ts';
import { Americas, scaleOnMap } from '../map/americas.tsx';
import { shadeRanges } from '../map/shades.ts';
import type { Page } from '../page.ts';

type StateMapProps = { page: Page; byState: ReadonlyMap<string, number> };

/** The map of offers open to each member state; `StateTable` has its figures. */
export function StateMap({ page, byState }: StateMapProps): VNode {
  const { words } = page;
  const values = [...byState.values()];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (
    <figure class="home-map">
      <Americas
        page={page}
        title={words('home.map-title')}
        description={words('home.map-description', { least, most })}
        figures={byState}
        say={(state, count) =>
          words('home.map-state', { state: page.terms.label('state', state), count })
        }
      />
      <Legend page={page} byState={byState} />
    </figure>
  );
}

/** What each step of colour stands for. */
function Legend({ page, byState }: StateMapProps): VNode {
  const { words, number } = page;
  const hasNone = [...byState.values()].includes(0);
  const steps = shadeRanges(scaleOnMap(byState)).map(({ shade, from, to }) => ({
    look: `map-step-${shade}`,
    range: from === to ? number(from) : words('shades.range', { from, to }),
  }));
  const none = { look: 'map-step-0', range: words('home.legend-none') };
  return (
    <figcaption class="map-legend">
      <a href="#map">{words('home.legend')}</a>
      <ul>
        {[...(hasNone ? [none] : []), ...steps].map(({ look, range }) => (
          <li key={look}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <rect class={look} x="1" y="1" width="14" height="14" />
            </svg>
            {range}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}

/** How many offers are open to each member state, by name. */
export function StateTable({ page, byState }: StateMapProps): VNode {
  const { words, terms, number } = page;
  const rows = Array.from(byState, ([state, count]) => ({
    state,
    name: terms.label('state', state),
    count,
  })).toSorted(byName(page, ({ name }) => name));
  return (
    <table class="home-states kept">
      <caption class="unseen">{words('home.map-title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('home.member-state')}</th>
          <th scope="col" class="numeric">
            {words('home.offers')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ state, name, count }) => (
          <tr key={state}>
            <th scope="row">
              <a href={`/offers?state=${state}`}>{name}</a>
            </th>
            <td class="numeric">{number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
