// What stands around the pair of a proposal, from how it is read to how the secretariat's page shows it.
import type { Casework, Pair } from '../../../actions/read-dossier.ts';
import type { DatePrecision, Language } from '../../../domain/vocabulary.ts';
import type {
  CaseworkModel,
  DuplicateModel,
  PreciseDate,
} from '../../../views/proposals/casework-model.ts';
import { presentName, textFor } from '../../api/shapes/common.ts';
import { pairModel, windowOf } from './proposal-pair-model.ts';

/** So many alternatives of a kind are shown; one more is read to know whether there are more. */
const shown = 6;

/** What the dossier holds; what the request adds (forms, what was worked out, what is next) comes on top. */
export function caseworkModel(
  pair: Pair,
  casework: Casework,
  language: Language,
): Omit<CaseworkModel, 'decisions' | 'lifts' | 'replay' | 'next'> {
  const { proposal } = pair;
  const { rivals, otherNeeds, history, assessments } = casework;
  return {
    pair: pairModel(pair, language, true),
    judgement: judgementOf(pair, casework),
    contrast: contrastOf(casework, language),
    rivals: rivals.slice(0, shown).map(({ providerNames, windowFrom, windowTo, ...rival }) => ({
      ...rival,
      provider: providerNames[language],
      window: windowOf(windowFrom, windowTo),
    })),
    moreRivals: rivals.length > shown,
    otherNeeds: otherNeeds.slice(0, shown).map(({ ownerNames, themes, ...other }) => ({
      ...other,
      owner: ownerNames[language],
      themes: themes.map(({ labels }) => labels[language]),
    })),
    moreNeeds: otherNeeds.length > shown,
    duplicates: duplicatesOf(casework, language),
    reviews: proposal.reviews.map(({ by, at, ...review }) => ({
      ...review,
      by: presentName(by, language),
      at: at.toISOString(),
    })),
    proposedAt: proposal.createdAt.toISOString(),
    events: history.map(({ verb, at }) => ({ verb, at: at.toISOString() })),
    judgements: assessments.map(({ createdAt, engineVersion, policyVersion, ...one }) => ({
      ...one,
      at: createdAt.toISOString(),
      engine: engineVersion,
      policy: policyVersion,
    })),
    deferredUntil: proposal.deferredUntil,
    reconfirmAt: proposal.reconfirmAt?.toISOString() ?? null,
  };
}

function judgementOf(
  { proposal: { assessment } }: Pair,
  { assessments, policy }: Casework,
): CaseworkModel['judgement'] {
  if (assessment === null) return null;
  const { threshold, bands } = policy.content;
  return {
    ...assessment,
    cutOffs: assessment.policyVersion === policy.version ? { threshold, ...bands } : null,
    basis: {
      asOf: assessment.asOf,
      judgedAt: assessment.createdAt.toISOString(),
      engine: assessment.engineVersion,
      policy: assessment.policyVersion,
      needVersion: assessment.needVersion,
      offerVersion: assessment.offerVersion,
      fingerprint: assessments.find(({ id }) => id === assessment.id)?.fingerprint ?? '',
    },
  };
}

function contrastOf({ contrast }: Casework, language: Language): CaseworkModel['contrast'] {
  if (contrast === null) return null;
  const { rival, points, differences } = contrast;
  const text = textFor(rival.offerTexts, language);
  return {
    reference: rival.reference,
    title: text.title,
    language: text.language,
    provider: rival.provider,
    score: rival.assessment?.score ?? 0,
    points,
    differences,
  };
}

function duplicatesOf({ duplication }: Casework, language: Language): DuplicateModel[] {
  return [
    ...duplication.proposals.map(({ providerNames, startsOn, endsOn, ...proposal }) => ({
      ...proposal,
      href: `/proposals/${proposal.reference}`,
      providers: [providerNames[language]],
      from: preciseDate(startsOn, 'day'),
      to: preciseDate(endsOn, 'day'),
      periodText: null,
      documents: [],
    })),
    ...duplication.activities.map(({ parties, ...activity }) => ({
      ...activity,
      href: null,
      providers: parties.map((names) => names[language]),
      from: preciseDate(activity.startsOn, activity.startsPrecision),
      to: preciseDate(activity.endsOn, activity.endsPrecision),
    })),
  ];
}

function preciseDate(date: string | null, precision: DatePrecision | null): PreciseDate | null {
  return date === null ? null : { date, precision: precision ?? 'day' };
}
