// Explanations on request: of a need, and of what would lift a proposal.
import { z } from 'zod';
import type { NeedExplanation } from '../../../actions/explain-need.ts';
import type { liftsOfProposal } from '../../../actions/explain-proposal.ts';
import { gates } from '../../../domain/assessment.ts';
import { isoDate } from '../../../domain/dates.ts';
import {
  type Change,
  type ChangeCode,
  causes,
  changeSides,
  gapEffects,
  needFields,
} from '../../../domain/explanation.ts';
import type { Language } from '../../../domain/vocabulary.ts';
import { text } from '../../../messages/format.ts';
import type { Words } from '../../words.ts';
import { period } from './common.ts';
import { foundOfferShape, presentFoundOffer } from './offer.ts';

const codes = Object.keys(changeSides).filter((code): code is ChangeCode => code in changeSides);

const change = {
  change: z.enum(codes),
  by: z.enum(['need', 'offer']).meta({ description: 'Whose change it would be' }),
  text: z.string(),
};
const score = z
  .int()
  .nullable()
  .meta({ description: 'With the change, as judged again; for the secretariat alone' });

const whyNothing = z.object({
  cause: z.enum(causes),
  text: z.string(),
  onTopic: z.int().meta({ description: 'Offers on the topic of the need' }),
  blocked: z
    .array(z.object({ gate: z.enum(gates), name: z.string(), offers: z.int() }))
    .meta({ description: 'How many of them each condition stops' }),
  below: z.int().meta({ description: 'Those that meet all conditions and come short' }),
  gaps: z.array(
    z.object({
      field: z.enum(needFields),
      effect: z.enum(gapEffects),
      text: z.string(),
      offers: z.array(z.string()).meta({ description: 'References, by title' }),
    }),
  ),
});

/** Why a need is answered as it is. */
export const needExplanationShape = z
  .object({
    asOf: isoDate,
    asks: z.array(
      z.object({
        number: z.int(),
        noAdequateOffer: whyNothing.nullable().meta({ description: 'Null where there is one' }),
      }),
    ),
    nearMisses: z
      .array(
        z.object({
          ask: z.int(),
          offer: foundOfferShape,
          window: period.meta({ description: 'When the nearest edition is held' }),
          gate: z.enum(gates),
          text: z.string(),
          score,
          changes: z.array(z.object({ ...change, score })),
        }),
      )
      .meta({ description: 'Offers that one change would make adequate' }),
  })
  .meta({ id: 'NeedExplanation' });

/** What changes of the need would lift a proposal. */
export const liftsShape = z
  .object({
    items: z.array(
      z.object({
        ...change,
        score: z.int(),
        strong: z.boolean().meta({ description: 'Whether it would enter the strong band' }),
        ahead: z.boolean().meta({ description: 'Whether it would pass the best other offer' }),
        effects: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'Lifts' });

/** The explanation of a need in the reader's words. */
export function presentNeedExplanation(
  { asOf, asks, nearMisses }: NeedExplanation,
  language: Language,
  words: Words,
): z.infer<typeof needExplanationShape> {
  return {
    asOf,
    asks: asks.map(({ number, whyNothing: why }) => ({
      number,
      noAdequateOffer: why && {
        ...why,
        text: text(language, `cause.${why.cause}`),
        blocked: why.blocked.map(({ gate, offers }) => ({
          gate,
          name: text(language, `gate-name.${gate}`),
          offers,
        })),
        gaps: why.gaps.map(({ field, effect, offers }) => {
          const values = { field: text(language, `need-field.${field}`), offers: offers.length };
          const named = offers.map(({ reference }) => reference);
          return { field, effect, text: text(language, `gap.${effect}`, values), offers: named };
        }),
      },
    })),
    nearMisses: nearMisses.map(({ failure, changes, offer, ...miss }) => ({
      ...miss,
      offer: presentFoundOffer(offer, language),
      gate: failure.gate,
      text: words.gate(failure),
      changes: changes.map((one) => ({ ...presentChange(one, words), score: one.score })),
    })),
  };
}

/** The lifts of a proposal in the reader's words. */
export function presentLifts(
  lifts: Awaited<ReturnType<typeof liftsOfProposal>>,
  language: Language,
  words: Words,
): z.infer<typeof liftsShape> {
  return {
    items: lifts.map((lift) => ({
      ...presentChange(lift, words),
      score: lift.score,
      strong: lift.strong,
      ahead: lift.ahead,
      effects: [
        ...(lift.strong ? [text(language, 'lift.strong')] : []),
        ...(lift.ahead ? [text(language, 'lift.ahead')] : []),
      ],
    })),
  };
}

function presentChange(one: Change, words: Words) {
  return { change: one.code, by: changeSides[one.code], text: words.change(one) };
}
