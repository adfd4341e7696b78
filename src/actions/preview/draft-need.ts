// A need that is still being written, as its filer has it so far.
import { z } from 'zod';
import { limits, type NeedContent, needContent, onBehalf, worksApart } from '../../domain/need.ts';
import { asksToMatch } from '../../matching/asks/asks-to-match.ts';
import type { Engine } from '../../matching/compiled.ts';
import type { Ask } from '../../matching/model.ts';

/**
 * What filing takes, with nothing demanded but the language of its words: what is filled in has to be
 * valid, what is not may still be missing.
 */
export const draftInput = z.strictObject({
  content: z
    .strictObject({
      ...needContent.shape,
      title: z.string().trim().max(limits.title).default(''),
    })
    .refine((need) => !need.translations.some((text) => text.language === need.language), {
      path: ['translations'],
      params: { code: 'translation-of-itself' },
    })
    .refine(worksApart, {
      path: ['passiveLanguages'],
      params: { code: 'also-delivery-language' },
    }),
  onBehalf: onBehalf.optional(),
});

/**
 * The asks that the draft would be matched by: those it states, else the whole of it and each ask that
 * it seems to hold.
 */
export function asksOfDraft(
  engine: Engine,
  content: NeedContent,
  beneficiaries: readonly string[],
): Ask[] {
  const { title, description, wantedKinds, concepts, asks } = content;
  const whole: Ask = {
    id: 'draft',
    needId: 'draft',
    beneficiaries,
    language: content.language,
    title,
    description,
    context: '',
    audience: content.audience,
    wantedKinds,
    deliveryLanguages: content.deliveryLanguages,
    passiveLanguages: content.passiveLanguages,
    modes: content.modes,
    window: content.window,
    participants: content.participants,
    concepts,
    excludedProviders: content.excludedProviders,
  };
  if (asks.length === 0) return asksToMatch(engine, whole);
  return asks.map((ask, place) => ({
    ...whole,
    id: `draft#${place + 1}`,
    title: ask.title,
    description: ask.description,
    context: `${title}\n${description}`,
    wantedKinds: ask.wantedKinds.length > 0 ? ask.wantedKinds : wantedKinds,
    concepts: ask.concepts,
  }));
}
