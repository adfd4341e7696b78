import type { Page } from '../page.ts';
import type { Step } from '../parts/breadcrumb.tsx';

/** The pages above a page about a need: the register, and the need itself. */
export function trailToNeed({ words }: Page, reference: string): Step[] {
  return [
    { href: '/needs', label: words('needs.title') },
    { href: `/needs/${reference}`, label: words('need.title', { reference }) },
  ];
}
