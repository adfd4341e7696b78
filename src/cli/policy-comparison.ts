// Two policies beside each other: in what they differ, and which past decisions that would have changed.
import { columns, number, ruledTable } from './layout.ts';
import type { Comparison, Evidence, Placed } from './policy-answers.ts';
import type { Terminal } from './terminal.ts';

/** So many changed decisions are shown; all of them are in the JSON answer. */
const mostShown = 20;

/** The page of a comparison. */
export function comparisonPage(
  terminal: Terminal,
  comparison: Comparison,
  evidence: Evidence,
): string {
  const { say, paint } = terminal;
  const { from, to, differences, notes, reviews, decisions, bandChanged, rankChanged } = comparison;
  const title = say('comparison.head', { from: from.version, to: to.version });
  const counts = { decisions, bands: bandChanged, ranks: rankChanged };
  return [
    paint('bold', title),
    '',
    differences.length === 0 ? say('comparison.same') : differenceTable(terminal, comparison),
    '',
    verdictTable(terminal, comparison),
    say('comparison.counts', counts),
    ...changedInWords(terminal, comparison),
    '',
    ...overridesInWords(terminal, evidence),
    '',
    ...notes.map((note) => note.text),
    reviews.text,
  ].join('\n');
}

function differenceTable(
  { say, paint, width }: Terminal,
  { from, to, differences }: Comparison,
): string {
  const head = [say('comparison.value'), from.version, to.version, say('comparison.effect')];
  const rows = differences.map((one) => [
    one.pointer.slice(1).replaceAll('/', '.'),
    valueInWords(one.from),
    valueInWords(one.to),
    say(`difference.${one.effect}`),
  ]);
  const widths = [34, 16, 16, width - 71];
  return ruledTable({ head: head.map((text) => paint('bold', text)), widths, compact: true }, rows);
}

function valueInWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueInWords).join(' ');
  if (value === null) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function verdictTable(
  { say, label, paint, language }: Terminal,
  { from, to, verdicts }: Comparison,
): string {
  const head = [
    say('comparison.verdict'),
    say('stats.total'),
    say('comparison.both'),
    say('comparison.only', { version: from.version }),
    say('comparison.only', { version: to.version }),
    say('comparison.neither'),
  ];
  const rows = verdicts.map(({ verdict, total, both, onlyFrom, onlyTo, neither }) => [
    label('review', verdict),
    ...[total, both, onlyFrom, onlyTo, neither].map((count) => number(language, count)),
  ]);
  const widths = [18, 10, 18, 17, 17, 13];
  return ruledTable({ head: head.map((text) => paint('bold', text)), widths, compact: true }, rows);
}

function changedInWords(terminal: Terminal, { changed }: Comparison): string[] {
  if (changed.length === 0) return [];
  const rows = changed
    .slice(0, mostShown)
    .map(({ proposal, verdict, from, to }) => [
      '',
      proposal,
      terminal.label('review', verdict),
      `${placeInWords(terminal, from)} → ${placeInWords(terminal, to)}`,
    ]);
  const title = terminal.paint('bold', terminal.say('comparison.changed'));
  return ['', title, columns(rows, [2, 10, 16, terminal.width - 28])];
}

function placeInWords({ say, label, language }: Terminal, placed: Placed): string {
  const { score, band, rank, proposed } = placed;
  return [
    `${number(language, score)} ${label('band', band)}`,
    ...(rank === null ? [] : [say('comparison.rank', { rank })]),
    ...(proposed ? [] : [say('comparison.not-proposed')]),
  ].join(', ');
}

function overridesInWords(terminal: Terminal, { overrides }: Evidence): string[] {
  const { say, paint, language } = terminal;
  const { total, kinds, criteria, reasons } = overrides;
  const counts = [...kinds, ...criteria, ...reasons].filter(({ count }) => count > 0);
  const rows = counts.map(({ name, count }) => ['', name, number(language, count)]);
  const title = paint('bold', say('comparison.overrides', { count: total }));
  return rows.length === 0 ? [title] : [title, columns(rows, [2, 60, 10])];
}
