// What the command `import` says, in the language of the terminal.
import { type ImportError, importCodes } from '../actions/import/request.ts';
import type { ErrorParameters } from '../domain/errors.ts';
import type { Language } from '../domain/vocabulary.ts';
import type { RowWarning } from '../interchange/finding.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { verbatim } from '../messages/format.ts';
import { type InterchangeCode, interchangeText } from './finding-text.ts';

type CodeOf<Key> = Key extends `import.${infer Code}` ? Code : never;

/** A message about imports. Values are put in as the file has them. */
export function importText(
  language: Language,
  code: CodeOf<MessageKey>,
  parameters: ErrorParameters = {},
): string {
  return verbatim(language, `import.${code}`, parameters);
}

/** `needs.csv, row 12, window.to: The period ends before it starts.` */
export function importFinding(
  language: Language,
  file: string,
  { row, field, code, parameters }: ImportError | RowWarning,
): string {
  const message = isOfFile(code)
    ? interchangeText(language, code, parameters)
    : importText(language, code, parameters);
  const where = { file, row: String(row), field, message };
  return interchangeText(language, field === '' ? 'at-row' : 'at-field', where);
}

const ownCodes: readonly string[] = importCodes;

function isOfFile(code: (ImportError | RowWarning)['code']): code is InterchangeCode & typeof code {
  return !ownCodes.includes(code);
}
