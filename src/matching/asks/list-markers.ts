// Runs of list markers: "1)", "(a)", "ii.", "-", "•", at the beginning of lines or within them.
import type { Passage } from './model.ts';

/** Markers that count on from one another, with the place of each; `inline` where they share a line. */
export type MarkerRun = { markers: readonly Passage[]; inline: boolean };

type Style = { pattern: RegExp; ordinalOf: (mark: string) => number | null };

const letters = (mark: string) => mark.toLowerCase().charCodeAt(0) - 96;
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const roman = (mark: string) => romans.indexOf(mark.toLowerCase()) + 1;
/** A bullet counts nothing: any number of them goes on. */
const bullet = () => null;

const styles: readonly Style[] = [
  { pattern: /(?<![^\s:;,.])\(?(\d{1,2})[)\]]\s*(?=\S)/gu, ordinalOf: Number },
  {
    pattern: /^[ \t]*(\d{1,2})(?:\.[-–)º°ª]?|[º°ª]\.?|[ \t]*[-–—])[ \t]+(?=\S)/gmu,
    ordinalOf: Number,
  },
  { pattern: /(?<=[:;.][ \t]+)(\d{1,2})\.[-–º°]?[ \t]+(?=\p{L})/gu, ordinalOf: Number },
  { pattern: /(?<![^\s:;,.])\(?([a-pA-P])\)\s*(?=\S)/gu, ordinalOf: letters },
  { pattern: /^[ \t]*([a-pA-P])\.[-–]?[ \t]+(?=\S)/gmu, ordinalOf: letters },
  { pattern: /(?<![^\s:;,.])\(?([ivxIVX]{1,4})\)\s*(?=\S)/gu, ordinalOf: roman },
  { pattern: /^[ \t]*([ivxIVX]{1,4})\.[-–]?[ \t]+(?=\S)/gmu, ordinalOf: roman },
  { pattern: /^[ \t]*([-–—•*·▪‣●○])[ \t]+(?=\S)/gmu, ordinalOf: bullet },
  { pattern: /(?<=\s)([•▪‣●])[ \t]+(?=\S)/gu, ordinalOf: bullet },
];

/** The runs of at least two markers, outermost only, in the order of the text. */
export function markerRuns(text: string): MarkerRun[] {
  const runs = styles.flatMap((style) => runsOf(style, text)).sort(byPlace);
  const outer: MarkerRun[] = [];
  let covered = -1;
  for (const run of runs) {
    const first = run.markers[0]?.start ?? 0;
    if (first <= covered) continue;
    outer.push(run);
    covered = run.markers.at(-1)?.end ?? covered;
  }
  return outer;
}

/** Earlier first; of two that begin together, the longer. */
function byPlace(a: MarkerRun, b: MarkerRun): number {
  const first = ({ markers }: MarkerRun) => markers[0]?.end ?? 0;
  return first(a) - first(b) || b.markers.length - a.markers.length;
}

function runsOf({ pattern, ordinalOf }: Style, text: string): MarkerRun[] {
  const runs: Passage[][] = [];
  let open: Passage[] = [];
  let next = 1;
  for (const match of text.matchAll(pattern)) {
    const ordinal = ordinalOf(match[1] ?? '');
    const marker = { start: match.index, end: match.index + match[0].length };
    const previous = open.at(-1);
    const goesOn =
      ordinal === null
        ? previous !== undefined && !/\n[ \t]*\n\s*\S/.test(text.slice(previous.end, marker.start))
        : ordinal === next && next > 1;
    if (goesOn) open.push(marker);
    else if (ordinal === null || ordinal === 1) {
      open = [marker];
      runs.push(open);
    } else continue;
    next = (ordinal ?? 0) + 1;
  }
  return runs
    .filter(({ length }) => length > 1)
    .map((markers) => ({ markers, inline: isInline(text, markers) }));
}

function isInline(text: string, [first, second]: readonly Passage[]): boolean {
  return !text.slice(first?.end, second?.end).includes('\n');
}
