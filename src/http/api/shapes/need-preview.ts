// What a filer is told of a need before it is filed.
import { z } from 'zod';
import type { NeedPreview } from '../../../actions/preview-need.ts';
import { isoDate } from '../../../domain/dates.ts';
import { isWithheldInLists } from '../../../domain/disclosure.ts';
import { needFields } from '../../../domain/explanation.ts';
import {
  offerBands,
  type PreviewFinding,
  previewFindings,
  sayingOf,
} from '../../../domain/preview.ts';
import { activityStatuses, needStatuses } from '../../../domain/status.ts';
import { kinds, type Language, languages } from '../../../domain/vocabulary.ts';
import { isMessageKey } from '../../../messages/catalogues.ts';
import { text } from '../../../messages/format.ts';
import type { Reader } from '../../door.ts';
import type { Words } from '../../words.ts';
import { instant, notice, noticeFor, withheldTitle } from './common.ts';
import { foundOfferShape, presentFoundOffer } from './offer.ts';

const passage = z.object({ start: z.int(), end: z.int() });

const conceptShape = z.object({
  code: z.string(),
  name: z.string().meta({ description: 'In the language of the reader' }),
  field: z.enum(['title', 'description']),
  words: z.string().meta({ description: 'The words that show it' }),
  ...passage.shape,
  confidence: z.int().meta({ description: '0 to 1000' }),
  declared: z.boolean().meta({ description: 'Whether the need declares it already' }),
});

const suggestedAskShape = z.object({
  ask: z
    .object({
      title: z.string(),
      description: z.string(),
      wantedKinds: z.array(z.enum(kinds)),
      concepts: z.array(z.string()),
    })
    .meta({ description: 'To be confirmed by sending it among the asks of the need' }),
  passages: z.array(passage).meta({ description: 'Its words in the description' }),
  leadIn: z.array(passage).meta({ description: 'What introduces it there' }),
  deficit: z.boolean().meta({ description: 'Stated as something that is missing' }),
});

const findingShape = z.object({
  code: z.enum(previewFindings),
  field: z.enum([...needFields, 'title', 'beneficiaries', 'asks', 'description']),
  text: z.string(),
  language: z.enum(languages).nullable().meta({ description: 'To accept, where it is about one' }),
  window: z.object({ from: isoDate, to: isoDate }).nullable().meta({ description: 'To accept' }),
  offers: z
    .enum(offerBands)
    .nullable()
    .meta({ description: 'How many offers it is about: one or two, three to nine, ten or more' }),
});

/** A need as the service reads it before it is filed. */
export const needPreviewShape = z
  .object({
    concepts: z.array(conceptShape),
    suggestedAsks: z
      .array(suggestedAskShape)
      .meta({ description: 'Empty where the need is one ask, or states its own' }),
    findings: z.array(findingShape),
    likelyOffers: z
      .array(foundOfferShape)
      .meta({ description: 'Offers that may answer it, in no order of merit' }),
    similarNeeds: z
      .array(
        z.object({
          reference: z.string(),
          status: z.enum(needStatuses),
          title: z.string().nullable().meta({ description: withheldTitle }),
          language: z.enum(languages).nullable().meta({ description: 'Language of the title' }),
          createdAt: instant,
        }),
      )
      .meta({ description: 'Needs of the same organization about the same' }),
    pastAssistance: z
      .array(
        z.object({
          reference: z.string(),
          title: z.string(),
          language: z.enum(languages).meta({ description: 'Language of the title' }),
          kind: z.enum(kinds),
          status: z.enum(activityStatuses),
          startsOn: isoDate.nullable(),
          endsOn: isoDate.nullable(),
          period: z.string().nullable().meta({ description: 'In the words of a document' }),
          notice,
        }),
      )
      .meta({ description: 'Assistance about the same that the beneficiaries received' }),
  })
  .meta({ id: 'NeedPreview' });

/** A preview in the reader's words. */
export function presentNeedPreview(
  preview: NeedPreview,
  { actor, language }: Reader,
  words: Words,
): z.infer<typeof needPreviewShape> {
  return {
    concepts: preview.concepts.map(({ names, ...concept }) => ({
      ...concept,
      name: names[language],
    })),
    suggestedAsks: preview.suggestedAsks.map(
      ({ title, description, kinds: wantedKinds, concepts, passages, leadIn, deficit }) => ({
        ask: { title, description, wantedKinds: [...wantedKinds], concepts: [...concepts] },
        passages: [...passages],
        leadIn: [...leadIn],
        deficit,
      }),
    ),
    findings: preview.findings.map((finding) => presentFinding(finding, language, words)),
    likelyOffers: preview.likelyOffers.map((offer) => presentFoundOffer(offer, language)),
    similarNeeds: preview.similarNeeds.map((need) => {
      const withheld = isWithheldInLists(actor, need);
      return {
        reference: need.reference,
        status: need.status,
        title: withheld ? null : need.title,
        language: withheld ? null : need.language,
        createdAt: need.createdAt.toISOString(),
      };
    }),
    pastAssistance: preview.pastAssistance.map((activity) => presentActivity(activity, language)),
  };
}

function presentFinding(finding: PreviewFinding, reader: Language, words: Words) {
  const { code, field, language, window, asks, offers } = finding;
  const key = `need-field.${field}`;
  return {
    code,
    field,
    language,
    window,
    offers,
    text: text(reader, `preview.${sayingOf(finding)}`, {
      ...(isMessageKey(key) && { field: text(reader, key) }),
      ...(language !== null && { language: words.label('language', language) }),
      ...(window !== null && window),
      ...(asks !== null && { asks }),
      ...(offers !== null && { offers }),
    }),
  };
}

function presentActivity(activity: NeedPreview['pastAssistance'][number], reader: Language) {
  const { reference, kind, status, startsOn, endsOn, periodText, titles } = activity;
  const [original] = titles;
  const shown = titles.find(({ language }) => language === reader) ?? original;
  if (shown === undefined) throw new Error('an activity without its title');
  return {
    reference,
    kind,
    status,
    startsOn,
    endsOn,
    ...shown,
    period: periodText,
    notice: noticeFor({ ...activity, confirmed: activity.confirmedAt !== null }, reader),
  };
}
