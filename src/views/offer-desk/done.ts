import { type Done, doings } from '../notice.tsx';
import type { Page } from '../page.ts';

/** What was just achieved, as the address of the page says it. */
export function doneIn({ path }: Pick<Page, 'path'>): Done | null {
  const said = new URLSearchParams(path.split('?', 2)[1]).get('done');
  return doings.find((done) => done === said) ?? null;
}
