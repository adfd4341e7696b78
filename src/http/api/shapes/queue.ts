import { z } from 'zod';
import type { Language } from '../../../domain/vocabulary.ts';
import { languages, urgencies } from '../../../domain/vocabulary.ts';
import { type QueuedNeed, queuedAsk } from '../../../store/queue.ts';
import { instant, named, notice, noticeFor } from './common.ts';

/** A need of the queue with the best proposals for each of its asks. */
export const queuedNeedShape = z
  .object({
    reference: z.string(),
    status: z.string(),
    owner: named,
    beneficiaries: z.array(z.string()),
    title: z.string(),
    language: z.enum(languages).meta({ description: 'Language of the title' }),
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
    asks: z.array(queuedAsk),
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
    submittedAt: need.submittedAt.toISOString(),
    answerDueAt: need.answerDueAt.toISOString(),
    placedAt: need.placedAt.toISOString(),
  };
}
