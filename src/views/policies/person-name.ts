import type { Page } from '../page.ts';

/** The name of a person, who may have been erased; null where there is none. */
export function personName({ words }: Page, name: string | null): string | null {
  return name === '' ? words('person.erased') : name;
}
