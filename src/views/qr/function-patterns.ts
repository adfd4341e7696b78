// What a QR code holds besides its data: by it a camera finds the code and its grid.
import type { Version } from './versions.ts';

/** Rows of modules, true for dark; undefined where data will stand. */
export type Modules = (boolean | undefined)[][];

/** Level L and mask 0, with their correction. */
const format = 0x77c4;

/** The modules of a version with everything but its data. */
export function functionPatterns({ number, alignment, said }: Version): Modules {
  const size = 17 + 4 * number;
  const modules: Modules = Array.from({ length: size }, () =>
    Array.from({ length: size }, () => undefined),
  );
  drawTiming(modules);
  drawAlignment(modules, alignment);
  drawFinders(modules);
  drawFormat(modules);
  if (said !== undefined) drawVersion(modules, said);
  return modules;
}

/** Darkens or lightens a module; what lies outside is left out. */
function set(modules: Modules, [row, column]: readonly [number, number], dark: boolean): void {
  const line = modules[row];
  if (line !== undefined && column >= 0 && column < line.length) line[column] = dark;
}

/** Square rings around a centre, from ring 0 at the centre to the outermost. */
function drawRings(
  modules: Modules,
  [row, column]: readonly [number, number],
  rings: readonly boolean[],
): void {
  const reach = rings.length - 1;
  for (let down = -reach; down <= reach; down += 1) {
    for (let right = -reach; right <= reach; right += 1) {
      const ring = Math.max(Math.abs(down), Math.abs(right));
      set(modules, [row + down, column + right], rings[ring] === true);
    }
  }
}

function drawTiming(modules: Modules): void {
  for (let place = 0; place < modules.length; place += 1) {
    set(modules, [6, place], place % 2 === 0);
    set(modules, [place, 6], place % 2 === 0);
  }
}

function drawAlignment(modules: Modules, centres: readonly number[]): void {
  const last = modules.length - 7;
  const corners = [6, last];
  for (const row of centres) {
    for (const column of centres) {
      // Three of the corners belong to the finders.
      const inCorner = corners.includes(row) && corners.includes(column);
      if (inCorner && (row !== last || column !== last)) continue;
      drawRings(modules, [row, column], [true, false, true]);
    }
  }
}

function drawFinders(modules: Modules): void {
  const far = modules.length - 4;
  for (const centre of [
    [3, 3],
    [3, far],
    [far, 3],
  ] as const) {
    drawRings(modules, centre, [true, true, false, true, false]);
  }
}

/** Twice, around the first finder and beside the others, past the timing patterns. */
function drawFormat(modules: Modules): void {
  const size = modules.length;
  for (let place = 0; place < 15; place += 1) {
    const dark = bitOf(format, place);
    if (place < 8) {
      set(modules, [place < 6 ? place : place + 1, 8], dark);
      set(modules, [8, size - 1 - place], dark);
    } else {
      set(modules, [8, place === 8 ? 7 : 14 - place], dark);
      set(modules, [size - 15 + place, 8], dark);
    }
  }
  set(modules, [size - 8, 8], true);
}

function drawVersion(modules: Modules, said: number): void {
  for (let place = 0; place < 18; place += 1) {
    const [near, far] = [Math.floor(place / 3), modules.length - 11 + (place % 3)];
    set(modules, [near, far], bitOf(said, place));
    set(modules, [far, near], bitOf(said, place));
  }
}

function bitOf(value: number, place: number): boolean {
  return ((value >>> place) & 1) === 1;
}
