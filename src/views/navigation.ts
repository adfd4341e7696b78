// The ways through the service: which of them somebody sees depends on their desks.
import type { Desk } from '../domain/desk.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import type { Page } from './page.ts';

export type Way = { href: string; label: MessageKey };

/** Ways that stand together under a heading; the first group has none. */
export type WayGroup = { heading: MessageKey | null; ways: readonly Way[] };

const everybody: readonly Way[] = [
  { href: '/offers', label: 'nav.offers' },
  { href: '/statistics', label: 'nav.statistics' },
  { href: '/help', label: 'nav.help' },
];

const ofDesk: Readonly<Record<Desk, readonly WayGroup[]>> = {
  state: [
    {
      heading: null,
      ways: [
        { href: '/needs', label: 'nav.needs' },
        { href: '/needs/new', label: 'nav.file-need' },
        { href: '/points-of-contact', label: 'nav.points-of-contact' },
      ],
    },
  ],
  provider: [
    {
      heading: null,
      ways: [
        { href: '/offers/own', label: 'nav.my-offers' },
        { href: '/offers/new', label: 'nav.list-offer' },
        { href: '/demand', label: 'nav.demand' },
        { href: '/releases', label: 'nav.releases' },
      ],
    },
  ],
  secretariat: [
    {
      heading: 'nav.work',
      ways: [
        { href: '/queue', label: 'nav.queue' },
        { href: '/collective', label: 'nav.collective' },
        { href: '/needs', label: 'nav.needs' },
        { href: '/offers/register', label: 'nav.offers' },
        { href: '/proposals', label: 'nav.proposals' },
      ],
    },
    {
      heading: 'nav.analysis',
      ways: [
        { href: '/gaps', label: 'nav.gaps' },
        { href: '/what-if', label: 'nav.what-if' },
        { href: '/policies', label: 'nav.policies' },
      ],
    },
    {
      heading: 'nav.administration',
      ways: [
        { href: '/imports', label: 'nav.imports' },
        { href: '/people', label: 'nav.people' },
        { href: '/audit', label: 'nav.audit' },
        { href: '/jobs', label: 'nav.jobs' },
      ],
    },
  ],
};

/** The ways of whoever reads the page, those of their desks first. */
export function waysOf({ reader }: Page): WayGroup[] {
  const desks = reader?.desks ?? [];
  const own: Way[] = reader === null ? [] : [{ href: '/desk', label: 'nav.desk' }];
  const groups = desks.flatMap((desk) => ofDesk[desk]);
  const plain = groups.filter(({ heading }) => heading === null).flatMap(({ ways }) => ways);
  return [
    { heading: null, ways: [...own, ...plain, ...everybody] },
    ...groups.filter(({ heading }) => heading !== null),
  ];
}
