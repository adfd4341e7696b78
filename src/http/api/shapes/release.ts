import { z } from 'zod';
import { revisionOf } from '../../../actions/disclosure/lock-release.ts';
import type { ReadRelease } from '../../../actions/disclosure/read-release.ts';
import { isoDate } from '../../../domain/dates.ts';
import { type ReleasedContent, releasableFields } from '../../../domain/release.ts';
import { proposalStatuses } from '../../../domain/status.ts';
import { channels, kinds, languages, modes, textStatuses } from '../../../domain/vocabulary.ts';
import type { Release } from '../../../store/releases/release-reads.ts';
import type { ReleasedProposal } from '../../../store/releases/released-proposal-reads.ts';
import { concerns, type Reader } from '../../door.ts';
import { instant, iso, named, period } from './common.ts';

/** A proposal as far as the provider of its offer knows of it. */
export const releasedProposalShape = z
  .object({
    reference: z.string(),
    status: z.enum(proposalStatuses),
    need: z.string(),
    ask: z.int(),
    release: z.string().meta({ description: 'What was released to you of the ask' }),
    offer: z.string(),
    edition: z.object({ number: z.int(), label: z.string(), window: period }).nullable(),
  })
  .meta({ id: 'ReleasedProposal' });

const summary = {
  reference: z.string(),
  revision: z.int().meta({ description: 'The ETag of the record, as a number' }),
  need: z.string(),
  ask: z.int(),
  provider: named,
  version: z.int().meta({ description: 'The version of the need that was released' }),
  current: z.boolean().meta({ description: 'False: the need has a later version' }),
  fields: z.array(z.enum(releasableFields)),
  kinds: z.array(z.enum(kinds)),
  concepts: z.array(z.string()).meta({ description: 'Broad themes' }),
  subregions: z.array(z.string()).meta({ description: 'Codes of groups' }),
  releasedAt: instant,
  renewedAt: instant.nullable().meta({ description: 'When another release took its place' }),
  revokedAt: instant.nullable(),
};

/** A release in a list: what was released is for whoever opens it. */
export const releaseSummaryShape = z.object(summary).meta({ id: 'ReleaseSummary' });

const texts = z.array(
  z.object({ language: z.enum(languages), status: z.enum(textStatuses), text: z.string() }),
);

const contentShape = z
  .object({
    owner: z.string(),
    title: texts,
    description: texts,
    beneficiaries: z.array(z.string()),
    audience: z.object({ codes: z.array(z.string()), words: z.array(z.string()) }),
    window: period,
    participants: z.int().nullable(),
    languages: z.object({
      delivery: z.array(z.enum(languages)),
      passive: z.array(z.enum(languages)),
    }),
    modes: z.array(z.enum(modes)),
  })
  .partial()
  .meta({ description: 'The values of the fields that were released; the others are absent' });

/** What a release would let its provider read. */
export const releasePreviewShape = z
  .object({
    need: summary.need,
    ask: summary.ask,
    kinds: summary.kinds,
    concepts: summary.concepts,
    subregions: summary.subregions,
    content: contentShape,
  })
  .meta({ id: 'ReleasePreview' });

/** A release with what was released. */
export const releaseShape = z
  .object({
    ...summary,
    content: contentShape,
    proposals: z
      .array(releasedProposalShape)
      .meta({ description: 'For the provider: approved proposals of its offers for the ask' }),
    filing: z
      .object({
        channel: z.enum(channels),
        documentSymbol: z.string().nullable(),
        documentDate: isoDate.nullable(),
      })
      .nullable()
      .meta({ description: 'For the owner and the secretariat; else null' }),
  })
  .meta({ id: 'Release' });

/** A release in a list for a reader. */
export function presentReleaseSummary(
  release: Release,
  { language }: Reader,
): z.infer<typeof releaseSummaryShape> {
  const { reference, version, current, fields, content } = release;
  const { need, ask, kinds: wanted, concepts, subregions } = content;
  return {
    reference,
    revision: revisionOf(release),
    need,
    ask,
    provider: { code: release.provider, name: release.providerNames[language] },
    version,
    current,
    fields,
    kinds: wanted,
    concepts,
    subregions,
    releasedAt: release.releasedAt.toISOString(),
    renewedAt: iso(release.renewedAt),
    revokedAt: iso(release.revokedAt),
  };
}

/** A release for a reader. */
export function presentRelease(release: ReadRelease, reader: Reader): z.infer<typeof releaseShape> {
  const { ownerId, channel, documentSymbol, documentDate } = release;
  const isTold = concerns(reader.actor, { ownerId, enteredByOrganizationId: ownerId });
  return {
    ...presentReleaseSummary(release, reader),
    // Of what the row holds, the outline is in the summary already.
    content: contentShape.parse(release.content),
    proposals: release.proposals.map(presentReleasedProposal),
    filing: isTold ? { channel, documentSymbol, documentDate } : null,
  };
}

/** What a release would let its provider read, as it is answered. */
export function presentReleasePreview(
  preview: ReleasedContent,
): z.infer<typeof releasePreviewShape> {
  const { need, ask, kinds: wanted, concepts, subregions } = preview;
  return { need, ask, kinds: wanted, concepts, subregions, content: contentShape.parse(preview) };
}

/** A proposal for the provider of its offer. */
export function presentReleasedProposal(
  proposal: ReleasedProposal,
): z.infer<typeof releasedProposalShape> {
  const { reference, status, need, ask, release, offer, edition, editionLabel } = proposal;
  const { windowFrom: from, windowTo: to } = proposal;
  return {
    reference,
    status,
    need,
    ask,
    release,
    offer,
    edition:
      edition === null || editionLabel === null
        ? null
        : {
            number: edition,
            label: editionLabel,
            window: from === null || to === null ? null : { from, to },
          },
  };
}
