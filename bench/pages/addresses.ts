// The pages that are measured, and who asks for each. `{need}` and the like stand for references of records
// that the reader may open.
import type { App } from '../../src/http/deps.ts';
import type { Reader } from './readers.ts';

/** By reader; the first of all is what the others are compared with. */
const asked: Readonly<Record<Reader, readonly string[]>> = {
  visitor: [
    '/help',
    '/',
    '/offers',
    '/offers?words=lavado',
    '/offers?kind=course',
    '/offers?theme={concept}',
    '/offers?subregion=caribbean&delivery=en',
    '/offers?state=ECU&sort=soonest',
    '/offers?page=40',
    '/offers/{offer}',
    '/statistics',
    '/accessibility',
    '/sign-in',
    '/password/forgotten',
    '/password/sent',
  ],
  state: [
    '/desk',
    '/needs',
    '/needs?whose=all',
    '/needs/new',
    '/needs/{own}',
    '/needs/{own}/edit',
    '/needs/{own}/readers',
    '/needs/{own}/receipt',
    '/needs/{own}/withdraw',
    '/needs/{own}/documents',
    '/needs/{own}/releases/new',
    '/needs/{released}/releases/{release}',
    '/needs/{released}/releases/{release}/renew',
    '/needs/{released}/releases/{release}/revoke',
    '/proposals/{approved}',
    '/proposals',
    '/points-of-contact',
    '/people',
    '/preferences',
    '/account',
    '/account/password',
    '/account/second-factor',
  ],
  provider: [
    '/desk',
    '/offers/own',
    '/offers/own?status=published',
    '/offers/new',
    '/offers/{mine}',
    '/offers/{mine}/edit',
    '/offers/{mine}/editions/new',
    '/offers/{mine}/editions/1',
    '/offers/{mine}/editions/1/cancel',
    '/offers/{mine}/withdraw',
    '/offers/{mine}/documents',
    '/demand',
    '/demand/needs',
    '/demand/needs?kind=course',
    '/demand/needs?theme={concept}',
    '/releases',
    '/releases/{release}',
  ],
  officer: [
    '/desk',
    '/queue',
    '/queue?state=ECU',
    '/queue?theme={concept}',
    '/queue?band=strong',
    '/queue?status=deferred',
    '/queue?taken=me',
    '/queue?due=overdue',
    '/collective',
    '/needs',
    '/needs?words=lavado',
    '/needs?state=ECU',
    '/needs?status=submitted',
    '/needs?theme={concept}',
    '/needs?due=overdue',
    '/needs?confirmed=no',
    '/needs?taken=me',
    '/needs/{need}',
    '/needs/{need}/matches',
    '/needs/{need}/matches?offer=lavado',
    '/needs/{unconfirmed}/return',
    '/needs/{unconfirmed}/request-confirmation',
    '/needs/{unconfirmed}/confirm-with-document',
    '/offers/register',
    '/offers/register?words=lavado',
    '/offers/register?status=submitted',
    '/offers/register?stale=true',
    '/offers/{offer}',
    '/offers/{unconfirmedoffer}/confirmation',
    '/proposals',
    '/proposals?status=recommended',
    '/proposals?band=strong',
    '/proposals?decidedBy={reviewer}',
    '/proposals/{proposal}',
    '/proposals/{recommended}',
    '/proposals/{proposal}?show=changes',
    '/proposals/{proposal}?show=replay',
    '/gaps',
    '/gaps?theme={concept}',
    '/what-if',
    '/what-if?decisions=1',
    '/policies',
    '/policies/{policy}',
    '/imports',
    '/imports/{import}',
    '/jobs',
    '/points-of-contact',
  ],
  administrator: [
    '/people',
    '/people?organization=ecu',
    '/people?role=focal-point',
    '/people/new',
    '/people/{person}',
    '/people/{person}/roles/new',
    '/people/{person}/roles/{role}/withdrawal',
    '/audit',
    '/audit?verb=proposal.reject',
    '/audit?record={need}',
    '/audit?person={person}',
    '/audit?organization=ecu',
    '/audit?from=2026-03-01&to=2026-03-02',
  ],
};

/** Reader and address of each page. */
export const addresses: readonly (readonly [Reader, string])[] = (
  ['visitor', 'state', 'provider', 'officer', 'administrator'] as const
).flatMap((reader) => asked[reader].map((address) => [reader, address] as const));

/** Routes that are not measured here, and why. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^\/api\//, 'no page: see the benchmark of plans'],
  [/^\/(healthz|readyz|metrics)$/, 'for machines'],
  [/^\/(assets|docs)\//, 'files that do not change'],
  [/\.(csv|xlsx|atom)$/, 'a file, as long as its list'],
  [/\/documents\/\*$/, 'a file, as somebody sent it'],
  [/^\/(password|invitations)\/\*$/, 'a form behind a link of a mail, which works once'],
  [/^\/confirmations\//, 'a form behind a link of a mail, which works once'],
  [/^\/sign-in\/code$/, 'for whoever has given a password and no code'],
  [/^\/mailbox/, 'of the demonstration alone'],
];

/** Pages of the app that no address asks for. */
export function unmeasured(app: App): string[] {
  const measured = new Set(addresses.map(([, address]) => patternOf(address)));
  return app
    .decisions()
    .filter(({ method }) => method === 'GET')
    .map(({ url }) => url.replaceAll(/:\w+/g, '*'))
    .filter((url) => !measured.has(url) && !others.some(([route]) => route.test(url)));
}

/** The route of an address: what stands for a record, and the number of an edition, can be any. */
function patternOf(address: string): string {
  return address
    .replace(/\?.*/, '')
    .replaceAll(/\{\w+\}/g, '*')
    .replace(/\/editions\/\d+/, '/editions/*');
}
