// The values of a policy by their names in words, each with what it is measured in.
import { criteria } from '../../domain/assessment.ts';
import { kinds } from '../../domain/vocabulary.ts';
import { isMessageKey } from '../../messages/catalogues.ts';
import type { Page } from '../page.ts';

/** Parts of a policy as its page tells them, with the pointers of their values. */
export const policyParts = {
  proposing: ['/threshold', '/bands/strong', '/bands/possible', '/maxPerAsk', '/candidatesPerAsk'],
  order: [
    '/queue/urgency/high',
    '/queue/urgency/normal',
    '/queue/urgency/low',
    '/queue/specialConsideration',
    '/specialConsideration',
  ],
  clocks: ['/clocks/answer', '/clocks/hold', '/clocks/offerStale', '/clocks/offerGrace'],
  approval: ['/secondApprovalAboveSeats', '/gates/latestStartAfterNeed'],
  comparing: [
    '/topic/least',
    '/topic/descendant',
    '/topic/related',
    '/topic/detected',
    '/text/wordShare',
    '/text/gramShare',
    '/text/leastWithoutConcepts',
    '/language/interpreted',
    '/language/passive',
    '/timing/fullOverlap',
    '/effect/prior',
  ],
} as const;

/** The name of the value at a pointer; a pointer without words stands for itself. */
export function valueName({ words, terms }: Page, pointer: string): string {
  const [, part = '', first = '', second = ''] = pointer.split('/');
  const criterion = criteria.find((one) => one === first);
  if ((part === 'weights' || part === 'neutral') && criterion !== undefined) {
    return words(`policies.value.${part}`, { criterion: terms.criterion(criterion) });
  }
  if (part === 'kindSimilarity') {
    const label = (code: string) => {
      const kind = kinds.find((one) => one === code);
      return kind === undefined ? code : terms.label('kind', kind);
    };
    return words('policies.value.kindSimilarity', { wanted: label(first), offered: label(second) });
  }
  const key = `policies.value${pointer.replaceAll('/', '.')}`;
  return isMessageKey(key) ? words(key) : pointer;
}

const inDays = /^\/(?:clocks|queue|gates|timing)\//;
const inPoints = /^\/(?:threshold$|bands\/)/;

/** A value in words: points, days, permille, states. */
export function valueInWords(page: Page, pointer: string, value: unknown): string {
  const { words, terms, list, number } = page;
  if (value === null || value === undefined) return words('policies.none');
  if (typeof value === 'number') {
    if (inPoints.test(pointer)) return words('policy.points', { points: value });
    if (inDays.test(pointer)) return words('policy.days', { count: value });
    return number(value);
  }
  if (Array.isArray(value)) return list(value.map((code) => terms.label('state', String(code))));
  return typeof value === 'string' ? value : JSON.stringify(value);
}
