import { isMessageKey } from '../../messages/catalogues.ts';
import { verbatim } from '../../messages/format.ts';
import type { Page } from '../page.ts';
import type { FindingModel } from './model.ts';

/** A finding in words. Values are put in as the file has them: a date that is none stays as typed. */
export function findingText(page: Page, { code, parameters }: FindingModel): string {
  const { owner } = parameters;
  const named =
    typeof owner === 'string'
      ? { ...parameters, owner: page.terms.label('organization', owner) }
      : parameters;
  const key = [`interchange.${code}`, `import.${code}`].find(isMessageKey);
  return key !== undefined && isMessageKey(key) ? verbatim(page.language, key, named).trim() : code;
}
