// Figures as tables for a terminal.
import { languages } from '../../src/domain/vocabulary.ts';
import type { Evaluation } from './evaluate.ts';
import { type Figures, measures } from './measures.ts';

/** Lines with their cells under one another; the first column to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ');
  return rows.map(line).join('\n');
}

/** Three decimals, or a dash where there is nothing to measure. */
export function figure(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(3);
}

/** The heading of tables whose lines are figures. */
export const figuresHead: readonly string[] = ['', ...measures];

/** A line of figures. */
export function figuresLine(name: string, figures: Figures): string[] {
  return [name, ...measures.map((measure) => figure(figures[measure]))];
}

/** The figures of all needs and of those in each language. */
export function evaluationLines(name: string, { all, byLanguage }: Evaluation): string[][] {
  return [
    figuresLine(name, all.figures),
    ...languages.map((language) => figuresLine(`  ${language}`, byLanguage[language].figures)),
  ];
}
