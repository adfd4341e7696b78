import { z } from 'zod';
import { type QueuedNeed, queuedAsk } from '../../../domain/queue.ts';
import type { Language } from '../../../domain/vocabulary.ts';
import { kinds, languages, urgencies } from '../../../domain/vocabulary.ts';
import {
  instant,
  named,
  notice,
  noticeFor,
  presentName,
  presentThemes,
  themes,
  withheldTitle,
} from './common.ts';

/** Who of the secretariat works on a need, so that colleagues leave it to them; null where nobody does. */
export const takingShape = z
  .object({ personId: z.uuid(), name: z.string(), since: instant })
  .nullable()
  .meta({ description: 'Who of the secretariat works on it, and since when' });

/** A need of the queue with the best proposals for each of its asks. */
export const queuedNeedShape = z
  .object({
    reference: z.string(),
    status: z.string(),
    owner: named,
    beneficiaries: z.array(z.string()),
    title: z.string().nullable().meta({ description: withheldTitle }),
    language: z.enum(languages).nullable().meta({ description: 'Language of the title' }),
    themes,
    wantedKinds: z.array(z.enum(kinds)),
    urgency: z.enum(urgencies).nullable(),
    source: z.string().nullable(),
    example: z.boolean(),
    notice,
    submittedAt: instant,
    answerDueAt: instant,
    urgencyDays: z.int().meta({ description: 'Days by which its urgency moves it forward' }),
    considerationDays: z
      .int()
      .meta({ description: 'Days by which special consideration moves it forward' }),
    placedAt: instant.meta({ description: 'Its place in the order: the due date less both' }),
    taking: takingShape,
    asks: z.array(
      queuedAsk.extend({
        title: z.string().nullable().meta({ description: withheldTitle }),
        themes,
      }),
    ),
  })
  .meta({ id: 'QueuedNeed' });

/** Who works on a need, for a reader. */
export function presentTaking(
  taking: QueuedNeed['taking'],
  language: Language,
): z.infer<typeof takingShape> {
  if (taking === null) return null;
  const { personId, name, since } = taking;
  return { personId, name: presentName(name, language), since: since.toISOString() };
}

/** A need of the queue as it is answered. */
export function presentQueuedNeed(
  need: QueuedNeed,
  language: Language,
): z.infer<typeof queuedNeedShape> {
  return {
    ...need,
    owner: { code: need.owner, name: need.ownerNames[language] },
    notice: noticeFor(need, language),
    themes: presentThemes(need.themes, language),
    asks: need.asks.map((ask) => ({ ...ask, themes: presentThemes(ask.themes, language) })),
    submittedAt: need.submittedAt.toISOString(),
    answerDueAt: need.answerDueAt.toISOString(),
    placedAt: need.placedAt.toISOString(),
    taking: presentTaking(need.taking, language),
  };
}
