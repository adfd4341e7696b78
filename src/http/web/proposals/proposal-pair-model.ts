// Both sides of a proposal, from how they are read to how its pages show them.
import type { Pair } from '../../../actions/read-dossier.ts';
import type { Window } from '../../../domain/dates.ts';
import type { Language } from '../../../domain/vocabulary.ts';
import type { Offer } from '../../../store/offers/offer-reads.ts';
import type { Provenance } from '../../../store/version-columns.ts';
import type {
  Filing,
  NeedSide,
  OfferSide,
  PairModel,
} from '../../../views/proposals/pair-model.ts';
import { documentsIn, noticeFor } from '../../api/shapes/common.ts';

/** Both sides as their reader may know them: seats left are the secretariat's to know. */
export function pairModel(pair: Pair, language: Language, insider: boolean): PairModel {
  const { proposal } = pair;
  return {
    reference: proposal.reference,
    status: proposal.status,
    need: needSide(pair, language),
    offer: offerSide(pair, language, insider),
    reasons: (insider ? proposal.assessment?.reasons : proposal.reasons) ?? [],
    holds: proposal.holds,
  };
}

function needSide({ proposal, need }: Pair, language: Language): NeedSide {
  const ask = need.asks.find(({ number }) => number === proposal.ask);
  const own = (declared: readonly string[] | undefined, whole: readonly string[]) =>
    declared === undefined || declared.length === 0 ? whole : declared;
  const kinds =
    ask === undefined || ask.wantedKinds.length === 0 ? need.wantedKinds : ask.wantedKinds;
  return {
    reference: need.reference,
    ask: proposal.ask,
    askTitle: ask === undefined || ask.whole ? null : ask.title,
    texts: need.texts,
    owner: need.ownerNames[language],
    ownerState: need.group === null ? (need.beneficiaries[0] ?? null) : null,
    beneficiaries: need.beneficiaries,
    concepts: own(ask?.concepts, need.concepts),
    kinds,
    audience: need.audience,
    audienceText: need.audienceText,
    languages: need.deliveryLanguages,
    passiveLanguages: need.passiveLanguages,
    modes: need.modes,
    window: windowOf(need.windowFrom, need.windowTo),
    participants: need.participants,
    urgency: need.urgency,
    excludedProviders: need.excludedProviders,
    filing: filingOf({ ...need, documents: documentsIn(need.provenance) }, language),
  };
}

function offerSide({ proposal, offer }: Pair, language: Language, insider: boolean): OfferSide {
  const edition = offer?.editions.find(({ label }) => label === proposal.edition);
  return {
    reference: proposal.offer,
    texts: proposal.offerTexts,
    owner: offer?.ownerNames[language] ?? proposal.provider,
    kind: proposal.offerKind,
    content: offer,
    edition:
      proposal.edition === null
        ? null
        : {
            label: proposal.edition,
            venue: edition?.venue ?? null,
            window: windowOf(proposal.windowFrom, proposal.windowTo),
            modes: proposal.modes ?? [],
            languages: proposal.deliveryLanguages ?? [],
            interpreted: proposal.interpretedLanguages ?? [],
            seats: proposal.seats,
            seatsLeft: insider ? proposal.seatsLeft : null,
          },
    filing: filingOf(
      {
        channel: offer?.channel ?? 'web',
        documentSymbol: offer?.documentSymbol ?? null,
        documentDate: offer?.documentDate ?? null,
        provenance: offer?.provenance ?? [],
        example: proposal.offerExample,
        source: proposal.offerSource,
        documents: proposal.offerDocuments,
        confirmedAt: proposal.offerConfirmedAt,
      },
      language,
    ),
  };
}

type Filed = Pick<Offer, 'channel' | 'documentSymbol' | 'documentDate' | 'confirmedAt'> & {
  example: boolean;
  source: string | null;
  documents: readonly string[];
  provenance: readonly Provenance[];
};

function filingOf(record: Filed, language: Language): Filing {
  const { channel, documentSymbol, documentDate, confirmedAt, provenance } = record;
  return {
    notice: noticeFor({ ...record, confirmed: confirmedAt !== null }, language),
    channel,
    documentSymbol,
    documentDate,
    confirmedAt: confirmedAt?.toISOString() ?? null,
    passages: provenance.map(({ symbol, title, line, quotation }) => ({
      document: symbol ?? title,
      line,
      quotation,
    })),
  };
}

/** A period from its two ends; null where it is open. */
export function windowOf(from: string | null, to: string | null): Window | null {
  return from === null || to === null ? null : { from, to };
}
