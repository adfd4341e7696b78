// Draws the outlines of the Americas once, for the map of the home page: src/views/map/outlines.json.
//   node scripts/build-map.mjs
// Natural Earth at 1:50m (world-atlas): at 1:110m seven member states are not there at all. Coordinates are
// whole numbers of the drawing, and what is smaller than can be seen is left out, so that the map stays light.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { geoAzimuthalEqualArea, geoCentroid, geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);
const atlas = JSON.parse(await readFile(require.resolve('world-atlas/countries-50m.json'), 'utf8'));
const countries = feature(atlas, atlas.objects.countries).features;

/** The states of the Americas by the numbers of ISO 3166-1, as the atlas has them. */
const states = {
  ATG: '028',
  ARG: '032',
  BHS: '044',
  BRB: '052',
  BLZ: '084',
  BOL: '068',
  BRA: '076',
  CAN: '124',
  CHL: '152',
  COL: '170',
  CRI: '188',
  CUB: '192',
  DMA: '212',
  DOM: '214',
  ECU: '218',
  SLV: '222',
  GRD: '308',
  GTM: '320',
  GUY: '328',
  HTI: '332',
  HND: '340',
  JAM: '388',
  MEX: '484',
  NIC: '558',
  PAN: '591',
  PRY: '600',
  PER: '604',
  KNA: '659',
  LCA: '662',
  VCT: '670',
  SUR: '740',
  TTO: '780',
  USA: '840',
  URY: '858',
  VEN: '862',
};
/** Other land in sight: Greenland, Puerto Rico, French Guiana (a part of France), the Falklands. */
const others = ['304', '630', '250', '238'];

/** States that are too small to be seen on the whole map: drawn as circles, and in the inset. */
const small = ['KNA', 'ATG', 'DMA', 'LCA', 'VCT', 'BRB', 'GRD', 'TTO'];

const whole = { width: 310, height: 500 };
const inset = { width: 340, height: 270 };

const americas = {
  type: 'MultiPoint',
  coordinates: [
    [-166, 62],
    [-55, 50],
    [-90, 70],
    [-68, -56],
    [-35, -8],
  ],
};
const projection = geoAzimuthalEqualArea()
  .rotate([86, -8])
  .fitExtent(
    [
      [4, 4],
      [whole.width - 4, whole.height - 4],
    ],
    americas,
  )
  .clipExtent([
    [0, 0],
    [whole.width, whole.height],
  ]);
const easternCaribbean = {
  type: 'MultiPoint',
  coordinates: [
    [-67.3, 17.9],
    [-56.1, 9.8],
  ],
};
const insetProjection = geoMercator()
  .fitExtent(
    [
      [8, 8],
      [inset.width - 8, inset.height - 8],
    ],
    easternCaribbean,
  )
  .clipExtent([
    [0, 0],
    [inset.width, inset.height],
  ]);

/** Rings as whole points of the drawing, without those that lie on the line between others. */
function pathOf(country, projected, { least, tolerance }) {
  const rings = [];
  let ring = [];
  geoPath(projected, {
    moveTo: (x, y) => (ring = [[x, y]]),
    lineTo: (x, y) => ring.push([x, y]),
    closePath: () => rings.push(ring),
    arc: () => {},
    beginPath: () => {},
  })(country);
  return rings
    .filter((points) => Math.abs(areaOf(points)) >= least)
    .map((points) => written(simplify(points, tolerance)))
    .join('');
}

function areaOf(points) {
  return points.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = points[(place + 1) % points.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** Ramer, Douglas and Peucker: what lies nearer to the line than the tolerance is left out. */
function simplify(points, tolerance) {
  const [first] = points;
  const last = points.at(-1);
  const distances = points.map((point) => distanceTo(point, first, last));
  const farthest = distances.indexOf(Math.max(...distances));
  if (points.length < 3 || distances[farthest] <= tolerance) return [first, last];
  return [
    ...simplify(points.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplify(points.slice(farthest), tolerance),
  ];
}

function distanceTo([x, y], [fromX, fromY], [toX, toY]) {
  const length = Math.hypot(toX - fromX, toY - fromY);
  if (length === 0) return Math.hypot(x - fromX, y - fromY);
  return Math.abs((toX - fromX) * (fromY - y) - (fromX - x) * (toY - fromY)) / length;
}

function written(points) {
  const rounded = points.map((point) => point.map(Math.round));
  const [[x, y], ...rest] = rounded;
  let at = [x, y];
  const steps = rest.flatMap((point) => {
    const step = [point[0] - at[0], point[1] - at[1]];
    at = point;
    return step[0] === 0 && step[1] === 0 ? [] : [step.join(',')];
  });
  return steps.length < 2 ? '' : `M${x},${y}l${steps.join(' ').replaceAll(',-', '-')}z`;
}

/** Without what lies east of the Atlantic: French Guiana is a part of France there. */
function american({ geometry, ...country }) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.filter(([[[longitude]]]) => longitude < -20);
  return { ...country, geometry: { type: 'MultiPolygon', coordinates } };
}

const byNumber = (number) => countries.filter(({ id }) => id === number).map(american);
const drawn = (numbers, projected, options) =>
  numbers
    .flatMap(byNumber)
    .map((one) => pathOf(one, projected, options))
    .join('');
const pointOf = (number, projected) => projected(geoCentroid(byNumber(number)[0])).map(Math.round);

const coarse = { least: 3, tolerance: 0.6 };
const fine = { least: 4, tolerance: 0.4 };
const outlines = {
  ...whole,
  land: drawn(others, projection, coarse),
  states: Object.fromEntries(
    Object.entries(states)
      .filter(([code]) => !small.includes(code))
      .map(([code, number]) => [code, drawn([number], projection, coarse)]),
  ),
  circles: Object.fromEntries(
    ['BHS', ...small].map((code) => [code, pointOf(states[code], projection)]),
  ),
  inset: {
    ...inset,
    land: drawn([...others, states.VEN], insetProjection, fine),
    states: Object.fromEntries(
      small.map((code) => [code, drawn([states[code]], insetProjection, fine)]),
    ),
    points: Object.fromEntries(small.map((code) => [code, pointOf(states[code], insetProjection)])),
  },
};
const target = fileURLToPath(new URL('../src/views/map/outlines.json', import.meta.url));
await writeFile(target, `${JSON.stringify(outlines, null, 2)}\n`);
