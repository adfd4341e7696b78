import { z } from 'zod';
import { type QueuedNeed, queuedAsk } from '../../../domain/queue.ts';
import type { Language } from '../../../domain/vocabulary.ts';
import { kinds, languages, urgencies } from '../../../domain/vocabulary.ts';
import {
  instant,
  named,
  notice,
  noticeFor,
  presentThemes,
  themes,
  withheldTitle,
} from './common.ts';

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
    asks: z.array(
      queuedAsk.extend({
        title: z.string().nullable().meta({ description: withheldTitle }),
        themes,
      }),
    ),
  })
  .meta({ id: 'QueuedNeed' });

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
  };
}
