// Findings of a file in words, one line each.
import type { ErrorParameters } from '../domain/errors.ts';
import type { Language } from '../domain/vocabulary.ts';
import type { RowError, RowWarning } from '../interchange/finding.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { verbatim } from '../messages/format.ts';

type CodeOf<Key> = Key extends `interchange.${infer Code}` ? Code : never;

/** A message about files, without its area. */
export type InterchangeCode = CodeOf<MessageKey>;

/**
 * A message about files in a language. Values are put in as the file has them: a date that is none
 * must not be written out as one.
 */
export function interchangeText(
  language: Language,
  code: InterchangeCode,
  parameters: ErrorParameters = {},
): string {
  return verbatim(language, `interchange.${code}`, parameters).trim();
}

/** `needs.csv, row 12, window.to: The period ends before it starts.` */
export function findingText(
  language: Language,
  file: string,
  { row, field, code, parameters }: RowError | RowWarning,
): string {
  const message = interchangeText(language, code, parameters);
  const where = { file, row: String(row), field, message };
  return interchangeText(language, field === '' ? 'at-row' : 'at-field', where);
}
