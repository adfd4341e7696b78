// Why this offer and not the other, as the secretariat gets it.
import { z } from 'zod';
import type { RivalContrast } from '../../../actions/explain-proposal.ts';
import { criteria } from '../../../domain/assessment.ts';
import { text } from '../../../messages/format.ts';
import type { Reader } from '../../door.ts';
import type { Words } from '../../words.ts';
import { presentProposalSummary } from './proposal.ts';

export const contrastShape = z
  .object({
    proposal: z.string().meta({ description: 'The best of the other proposals of the ask' }),
    offer: z.object({ reference: z.string(), title: z.string(), provider: z.string() }),
    score: z.int().meta({ description: 'Score of the other proposal' }),
    points: z.int().meta({ description: 'Score of this proposal less that of the other' }),
    differences: z
      .array(
        z.object({
          criterion: z.enum(criteria),
          name: z.string(),
          value: z.int(),
          otherValue: z.int(),
          points: z.int(),
          text: z.string(),
        }),
      )
      .meta({
        description: 'What speaks most for this one first; their points add up to `points`',
      }),
  })
  .meta({ id: 'Contrast', description: 'For the secretariat alone' });

/** A contrast in the reader's words. */
export function presentContrast(
  { rival, points, differences }: RivalContrast,
  reader: Reader,
  words: Words,
): z.infer<typeof contrastShape> {
  const { reference, offer, score } = presentProposalSummary(rival, reader);
  return {
    proposal: reference,
    offer: { reference: offer.reference, title: offer.title, provider: offer.provider },
    score: score ?? 0,
    points,
    differences: differences.map(({ code, ...difference }) => {
      const name = words.criterion(difference.criterion);
      const values = { criterion: name, points: Math.abs(difference.points) };
      return { ...difference, name, text: text(reader.language, `contrast.${code}`, values) };
    }),
  };
}
