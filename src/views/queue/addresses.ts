import type { NeedList } from '../../domain/vocabulary.ts';

/** The address of each list. */
export const queueAddress = {
  queue: '/queue',
  collective: '/collective',
} as const satisfies Record<NeedList, string>;

/** The part of the page that is drawn anew when a filter changes or a need is taken. */
export const queueRegion = 'queue-list';
