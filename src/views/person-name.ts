import type { Page } from './page.ts';

/** The name of a person, which is empty once it was erased; null where there is none. */
export function personName<Name extends string | null>({ words }: Page, name: Name) {
  return name === '' ? words('person.erased') : name;
}
