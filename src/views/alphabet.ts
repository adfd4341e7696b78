import type { Page } from './page.ts';

/** Puts things in the order of their names, as the language of the page has it: for `toSorted`. */
export function byName<Thing>(
  { language }: Pick<Page, 'language'>,
  nameOf: (thing: Thing) => string,
): (a: Thing, b: Thing) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(nameOf(a), nameOf(b));
}
