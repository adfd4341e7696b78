import { isMessageKey, type MessageKey } from '../../messages/catalogues.ts';
import type { FormError, Page } from '../page.ts';

/**
 * An error in words: those of the field where it has its own ("Enter an email address"), whichever row of
 * several it stands in, else those of the code. A code without words must not cost the page.
 */
export function errorText({ words }: Page, { field, code, parameters }: FormError): string {
  const anyRow = field?.replaceAll(/(?<=\/)\d+(?=\/)/g, '*');
  const ofField = [`wrong.${anyRow}.${code}`, `field.${code}`];
  const keys = field === null ? [`problem.${code}`] : ofField;
  const fallback: MessageKey = 'field.wrong';
  return words(keys.find(isMessageKey) ?? fallback, parameters);
}

/** The errors of one field, in words. */
export function errorsOfField(page: Page, errors: readonly FormError[], name: string): string[] {
  return errors.filter(({ field }) => field === name).map((error) => errorText(page, error));
}
