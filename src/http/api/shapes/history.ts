import { z } from 'zod';
import type { HistoryEvent } from '../../../store/audit/history.ts';
import { instant } from './common.ts';

/** What happened to a record. */
export const historyShape = z
  .object({
    items: z.array(
      z.object({
        at: instant,
        verb: z.string(),
        version: z.int().nullable(),
        by: z.string().meta({ description: 'person, service or system' }),
        organization: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'History' });

/** The events of a record as they are answered. */
export function presentHistory(events: readonly HistoryEvent[]) {
  return {
    items: events.map(({ at, actorKind, ...event }) => ({
      ...event,
      at: at.toISOString(),
      by: actorKind,
    })),
  };
}
