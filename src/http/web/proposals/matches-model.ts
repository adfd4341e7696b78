// From an explanation as it is read to what the page on matches shows.
import type { NeedExplanation } from '../../../actions/explain-need.ts';
import { approvedProposalStatuses, reviewableProposalStatuses } from '../../../domain/status.ts';
import type { Language } from '../../../domain/vocabulary.ts';
import type { Need } from '../../../store/needs/need-reads.ts';
import type { Offer } from '../../../store/offers/offer-reads.ts';
import type { OfferSummary } from '../../../store/offers/offer-summaries.ts';
import type { Proposal } from '../../../store/proposals/proposal-reads.ts';
import type { AskModel, FoundOffer, StandingModel } from '../../../views/matches/model.ts';
import type { NearMissModel } from '../../../views/proposals/parts/near-miss-list.tsx';
import { documentsIn, noticeFor, textFor } from '../../api/shapes/common.ts';
import { presentFoundOffer } from '../../api/shapes/offer.ts';

/** An offer that was found, for a reader of a language. */
export function foundOffer(summary: OfferSummary, language: Language): FoundOffer {
  const { provider, ...found } = presentFoundOffer(summary, language);
  return { ...found, provider: provider.name };
}

/** An offer that was read in full, as a list of results shows it. */
export function readOffer(offer: Offer, language: Language): FoundOffer {
  const text = textFor(offer.texts, language);
  const { reference, ownerNames, kind, provenance, confirmedAt } = offer;
  return {
    reference,
    title: text.title,
    language: text.language,
    provider: ownerNames[language],
    kind,
    notice: noticeFor(
      { ...offer, documents: documentsIn(provenance), confirmed: confirmedAt !== null },
      language,
    ),
  };
}

type Standing = StandingModel & { ask: number };

/** Of these proposals those that stand, the best first. */
export function standingModel(proposals: readonly Proposal[]): Standing[] {
  const standing = [...reviewableProposalStatuses, ...approvedProposalStatuses];
  return proposals
    .filter(({ status }) => standing.includes(status))
    .flatMap(({ reference, offerTexts, provider, assessment, status, ask }) => {
      const [text] = offerTexts;
      if (text === undefined || assessment === null) return [];
      const { title, language } = text;
      const { band, score } = assessment;
      return [{ reference, title, language, provider, band, score, status, ask }];
    })
    .toSorted((a, b) => b.score - a.score || (a.reference < b.reference ? -1 : 1));
}

type Explained = { need: Need; explanation: NeedExplanation; standing: readonly Standing[] };

/** The open asks of the need with what came of each. */
export function asksModel(
  { need, explanation, standing }: Explained,
  language: Language,
): AskModel[] {
  return explanation.asks.map(({ number, whyNothing }) => ({
    number,
    title: need.asks.find((ask) => ask.number === number)?.title ?? '',
    why:
      whyNothing === null
        ? null
        : {
            ...whyNothing,
            gaps: whyNothing.gaps.map(({ offers, ...gap }) => ({
              ...gap,
              offers: offers.map((one) => foundOffer(one, language)),
            })),
          },
    standing: standing.filter(({ ask }) => ask === number),
  }));
}

/** The near misses of a need; the ask is named where there are several. */
export function nearMissesModel(
  { asks, nearMisses }: NeedExplanation,
  language: Language,
): NearMissModel[] {
  return nearMisses.map(({ ask, offer, window, failure, changes }) => ({
    failure,
    changes,
    ask: asks.length > 1 ? ask : null,
    offer: foundOffer(offer, language),
    window,
  }));
}
