// What a proposal rests on beyond its points: the concepts of both sides in their own words, how it
// stands beside the best other offer, and what change of the need would lift it.
import type { Assessment, Contrast, Lifts } from './answers.ts';
import { columns, list, number } from './layout.ts';
import { indent, section } from './section.ts';
import type { Terminal } from './terminal.ts';

const markWidth = 5;
const gap = 2;
const nameWidth = 24;
const pointsWidth = 12;

/** The concepts that meet, each with the words that showed it. */
export function conceptsOf(terminal: Terminal, { concepts }: Assessment): string {
  const { paint } = terminal;
  const rows = concepts.map((concept) => [
    paint('dim', String(concept.similarity)),
    inWords(terminal, concept.askedName, concept.askedWords),
    '',
    inWords(terminal, concept.offeredName, concept.offeredWords),
  ]);
  const half = Math.floor((terminal.width - indent - markWidth - gap) / 2);
  return section(terminal, terminal.say('proposal.concepts'), rows, [markWidth, half, gap, half]);
}

function inWords(terminal: Terminal, name: string, words: readonly string[]): string {
  const { say, paint } = terminal;
  const shown =
    words.length === 0
      ? say('proposal.declared')
      : list(
          terminal.language,
          words.map((note) => say('proposal.note', { note })),
        );
  return `${name} ${paint('dim', shown)}`;
}

/** The criteria by how far they set the proposal and the best other one apart. */
export function contrastOf(terminal: Terminal, contrast: Contrast | null): string {
  if (contrast === null) return '';
  const { say, paint } = terminal;
  const { proposal: reference, offer, score: points, differences } = contrast;
  const rows = differences
    .filter((difference) => difference.points !== 0)
    .map((difference) => [
      difference.name,
      paint(difference.points > 0 ? 'green' : 'red', signed(terminal, difference.points)),
      paint('dim', `${difference.value} / ${difference.otherValue}`.padStart(pointsWidth + 2)),
    ]);
  const sum = [paint('bold', say('proposal.difference')), signed(terminal, contrast.points), ''];
  const rest = terminal.width - indent - nameWidth - pointsWidth;
  const { title, provider } = offer;
  const other = say('proposal.contrast', { reference, title, provider, points });
  const head = columns([[paint('bold', other)]], [terminal.width]);
  const body = columns(
    [...rows, sum].map((cells) => ['', ...cells]),
    [indent, nameWidth, pointsWidth, rest],
  );
  return `${head}\n${body}`;
}

function signed({ language }: Terminal, points: number): string {
  const written = points > 0 ? `+${number(language, points)}` : number(language, points);
  return written.padStart(pointsWidth);
}

/** The changes of the need, each with what it would do. */
export function liftsOf(terminal: Terminal, lifts: Lifts | null): string {
  const rows = (lifts?.items ?? []).map(({ text, effects }) => ['•', [text, ...effects].join(' ')]);
  const widths = [2, terminal.width - indent - 2];
  return section(terminal, terminal.say('proposal.lifts'), rows, widths);
}
