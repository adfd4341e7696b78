// The ways through the service: which of them somebody sees depends on their desks.
import type { Verb } from '../domain/access.ts';
import type { Desk } from '../domain/desk.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import type { Page } from './page.ts';

export type Way = {
  href: string;
  label: MessageKey;
  /** What one must be allowed to do, where not everybody at the desk is. */
  verb?: Verb;
};

/** Ways that stand together under a heading; the first group has none. */
export type WayGroup = { heading: MessageKey | null; ways: readonly Way[] };

/** What the secretariat has in groups of its own. */
const common: readonly Way[] = [
  { href: '/imports', label: 'nav.imports', verb: 'record.import' },
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
      heading: null,
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
        { href: '/imports', label: 'nav.imports', verb: 'record.import' },
        { href: '/people', label: 'nav.people' },
        { href: '/audit', label: 'nav.audit', verb: 'audit.read' },
        { href: '/jobs', label: 'nav.jobs' },
      ],
    },
    {
      heading: 'nav.public',
      ways: [
        { href: '/offers', label: 'nav.catalogue' },
        { href: '/statistics', label: 'nav.statistics' },
        { href: '/help', label: 'nav.help' },
      ],
    },
  ],
};

/** The ways of whoever reads the page, those of their desks first; none leads to a closed door. */
export function waysOf({ reader }: Pick<Page, 'reader'>): WayGroup[] {
  const desks = reader?.desks ?? [];
  const own: Way[] = reader === null ? [] : [{ href: '/desk', label: 'nav.desk' }];
  const isOpen = ({ verb }: Way) => verb === undefined || reader?.may(verb) === true;
  const groups = desks
    .flatMap((desk) => ofDesk[desk])
    .map(({ heading, ways }) => ({ heading, ways: ways.filter(isOpen) }));
  const plain = groups.filter(({ heading }) => heading === null).flatMap(({ ways }) => ways);
  const shared = desks.includes('secretariat') ? [] : common.filter(isOpen);
  return [
    { heading: null, ways: [...own, ...plain, ...shared] },
    ...groups.filter(({ heading }) => heading !== null),
  ];
}

/**
 * The way on which the page is: its own, else the nearest above it (`/needs` for the page of a need); null
 * where there is none.
 */
export function presentWay({ path }: Page, groups: readonly WayGroup[]): string | null {
  const [address = ''] = path.split('?', 1);
  const above = groups
    .flatMap(({ ways }) => ways.map(({ href }) => href))
    .filter((href) => address === href || address.startsWith(`${href}/`));
  return above.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
