import { z } from 'zod';
import { isoDate } from '../../../domain/dates.ts';
import { isWithheldInLists } from '../../../domain/disclosure.ts';
import { needClosings, needStatuses } from '../../../domain/status.ts';
import {
  channels,
  confirmationWays,
  kinds,
  type Language,
  languages,
  modes,
  needLists,
  needVisibilities,
  urgencies,
} from '../../../domain/vocabulary.ts';
import { contentOf, type Need } from '../../../store/needs/need-reads.ts';
import { concerns, type Reader } from '../../door.ts';
import {
  documentsIn,
  draftReasonShape,
  instant,
  iso,
  named,
  notice,
  noticeFor,
  period,
  presentDraftReason,
  presentThemes,
  provenance,
  textFor,
  themes,
  translations,
  withheldTitle,
} from './common.ts';

const head = {
  reference: z.string(),
  revision: z.int().meta({ description: 'The ETag of the record, as a number' }),
  status: z.enum(needStatuses),
  closing: z.enum(needClosings).nullable(),
  owner: named,
  example: z.boolean(),
  source: z.string().nullable(),
  notice,
  createdAt: instant,
  submittedAt: instant.nullable(),
};

const content = z
  .object({
    language: z.enum(languages),
    title: z.string(),
    description: z.string(),
    translations,
    beneficiaries: z.array(z.string()),
    group: z.string().nullable(),
    audience: z.array(z.string()),
    audienceText: z.array(z.string()),
    wantedKinds: z.array(z.enum(kinds)),
    deliveryLanguages: z.array(z.enum(languages)),
    passiveLanguages: z
      .array(z.enum(languages))
      .meta({ description: 'Those that the participants follow, but do not work in' }),
    modes: z.array(z.enum(modes)),
    window: period,
    participants: z.int().nullable(),
    urgency: z.enum(urgencies).nullable(),
    concepts: z.array(z.string()),
    actions: z.array(z.string()),
    instruments: z.array(z.string()),
    excludedProviders: z.array(z.string()),
    visibility: z.enum(needVisibilities),
    asks: z.array(
      z.object({
        number: z.int().optional(),
        title: z.string(),
        description: z.string(),
        wantedKinds: z.array(z.enum(kinds)),
        concepts: z.array(z.string()),
      }),
    ),
  })
  .meta({ description: 'What was filed, in the shape in which it is edited' });

/** A need as its readers get it. */
export const needShape = z
  .object({
    ...head,
    version: z.int(),
    openedAt: instant.nullable(),
    closedAt: instant.nullable(),
    content,
    joined: z.array(z.string()).meta({
      description: 'Of a need of a group: the beneficiaries that take part by their own word',
    }),
    asks: z.array(
      z.object({ number: z.int(), title: z.string(), whole: z.boolean(), closed: z.boolean() }),
    ),
    provenance,
    filing: z
      .object({
        list: z.enum(needLists),
        channel: z.enum(channels),
        documentSymbol: z.string().nullable(),
        documentDate: isoDate.nullable(),
        confirmedAt: instant.nullable(),
        confirmedBy: z.enum(confirmationWays).nullable(),
        answerDueAt: instant.nullable(),
        returnedAt: instant.nullable(),
        returnNote: z.string().nullable(),
        draftReason: draftReasonShape.nullable(),
      })
      .nullable()
      .meta({ description: 'For its owner, whoever entered it and the secretariat; else null' }),
  })
  .meta({ id: 'Need' });

/** A need in a list. */
export const needSummaryShape = z
  .object({
    ...head,
    title: z.string().nullable().meta({ description: withheldTitle }),
    language: z.enum(languages).nullable().meta({ description: 'Language of the title' }),
    themes,
    beneficiaries: z.array(z.string()),
    group: z.string().nullable(),
    wantedKinds: z.array(z.enum(kinds)),
    concepts: z.array(z.string()),
    urgency: z.enum(urgencies).nullable(),
    window: period,
  })
  .meta({ id: 'NeedSummary' });

/** A need for a reader: how it was filed is told only to those whom it concerns. */
export function presentNeed(need: Need, reader: Reader): z.infer<typeof needShape> {
  return {
    ...presentHead(need, reader),
    version: need.version,
    openedAt: iso(need.openedAt),
    closedAt: iso(need.closedAt),
    content: contentOf(need),
    joined: need.joined,
    asks: need.asks,
    provenance: need.provenance,
    filing: concerns(reader.actor, need) ? presentFiling(need, reader.language) : null,
  };
}

/** A need in a list for a reader: what a restricted one says is for whoever opens it. */
export function presentNeedSummary(need: Need, reader: Reader): z.infer<typeof needSummaryShape> {
  const withheld = isWithheldInLists(reader.actor, { ...need, sourceCode: need.source });
  const { title, language } = withheld
    ? { title: null, language: null }
    : textFor(need.texts, reader.language);
  const { beneficiaries, group, wantedKinds, concepts, urgency } = need;
  const { window } = contentOf(need);
  return {
    ...presentHead(need, reader),
    title,
    language,
    themes: presentThemes(need.themes, reader.language),
    beneficiaries,
    group,
    wantedKinds,
    concepts,
    urgency,
    window,
  };
}

function presentHead(need: Need, { language }: Reader) {
  const { reference, revision, status, closing, example, source } = need;
  return {
    reference,
    revision,
    status,
    closing,
    example,
    source,
    owner: { code: need.owner, name: need.ownerNames[language] },
    notice: noticeFor(
      { ...need, documents: documentsIn(need.provenance), confirmed: need.confirmedAt !== null },
      language,
    ),
    createdAt: need.createdAt.toISOString(),
    submittedAt: iso(need.submittedAt),
  };
}

function presentFiling(need: Need, language: Language) {
  const { list, channel, documentSymbol, documentDate, returnNote, draftReason } = need;
  return {
    list,
    channel,
    documentSymbol,
    documentDate,
    returnNote,
    draftReason: presentDraftReason(draftReason, language),
    confirmedAt: iso(need.confirmedAt),
    confirmedBy: need.confirmedBy,
    answerDueAt: iso(need.answerDueAt),
    returnedAt: iso(need.returnedAt),
  };
}
