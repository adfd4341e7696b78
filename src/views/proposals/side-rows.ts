// Need and offer line by line, each line on one matter.
import type { MessageKey } from '../../messages/catalogues.ts';
import { eligibleInWords } from '../eligible.ts';
import type { Page } from '../page.ts';
import { periodInLine } from '../period.ts';
import { type Agreement, agreementOn, agreementOnStates } from './agreement.ts';
import type { JudgementModel } from './judgement-model.ts';
import type { NeedSide, OfferSide, PairModel } from './pair-model.ts';

/** What both sides state on one matter; an empty list where one states nothing. */
export type SideRow = {
  matter: MessageKey;
  need: readonly string[];
  offer: readonly string[];
  /** Null where the judgement says nothing of it, or is not for the reader. */
  agreement: Agreement | null;
};

/** The lines that need and offer have in common, and how far they agree on each. */
export function sideRows(
  page: Page,
  { need, offer }: PairModel,
  judgement: JudgementModel | null,
): SideRow[] {
  const { terms } = page;
  const criteria = judgement?.criteria ?? [];
  const met = judgement?.concepts ?? [];
  const { content, edition } = offer;
  return [
    {
      matter: 'dossier.states',
      need: terms.labels('state', need.beneficiaries),
      offer: eligibleIn(page, offer),
      agreement: judgement === null ? null : agreementOnStates(judgement.beneficiaries),
    },
    {
      matter: 'need-field.concepts',
      need: terms.labels(
        'concept',
        withFound(
          need.concepts,
          met.map(({ asked }) => asked),
        ),
      ),
      offer: terms.labels(
        'concept',
        withFound(
          content?.concepts ?? [],
          met.map(({ offered }) => offered),
        ),
      ),
      agreement: agreementOn('topic', criteria),
    },
    {
      matter: 'proposal.kinds',
      need: terms.labels('kind', need.kinds),
      offer: terms.labels('kind', [offer.kind]),
      agreement: agreementOn('kind', criteria),
    },
    {
      matter: 'need-field.audience',
      need: [...terms.labels('audience', need.audience), ...need.audienceText],
      offer: [
        ...terms.labels('audience', content?.audience ?? []),
        ...(content?.audienceText ?? []),
      ],
      agreement: agreementOn('audience', criteria),
    },
    {
      matter: 'proposal.languages',
      need: languagesOf(page, need.languages, {
        key: 'proposal.passive',
        codes: need.passiveLanguages,
      }),
      offer: languagesOf(page, edition?.languages ?? [], {
        key: 'proposal.interpreted',
        codes: edition?.interpreted ?? [],
      }),
      agreement: agreementOn('language', criteria),
    },
    {
      matter: 'proposal.modes',
      need: terms.labels('mode', need.modes),
      offer: terms.labels('mode', edition?.modes ?? []),
      agreement: agreementOn('mode', criteria),
    },
    {
      matter: 'proposal.dates',
      need: need.window === null ? [] : [periodInLine(page, need.window)],
      offer: datesOf(page, offer),
      agreement: agreementOn('timing', criteria),
    },
    {
      matter: 'proposal.seats',
      need: participantsOf(page, need),
      offer: seatsOf(page, offer),
      agreement: agreementOn('capacity', criteria),
    },
  ];
}

/** Topics that were declared, and those that were found in the text and met. */
function withFound(declared: readonly string[], found: readonly string[]): string[] {
  return [...new Set([...declared, ...found])];
}

function eligibleIn(page: Page, { content }: OfferSide): string[] {
  const { words, terms } = page;
  if (content === null) return [];
  const open = eligibleInWords(page, content.eligible);
  const excluded = terms.labels('state', content.excludedStates);
  return excluded.length === 0 ? open : [...open, words('dossier.not-for', { states: excluded })];
}

type Graded = { key: 'proposal.passive' | 'proposal.interpreted'; codes: readonly string[] };

function languagesOf({ words, terms }: Page, codes: readonly string[], graded: Graded): string[] {
  const spoken = terms.labels('language', codes);
  if (graded.codes.length === 0) return spoken;
  return [...spoken, words(graded.key, { languages: terms.labels('language', graded.codes) })];
}

function datesOf(page: Page, { edition }: OfferSide): string[] {
  if (edition === null) return [];
  const { window, venue } = edition;
  const dates = periodInLine(page, window);
  return venue === null ? [dates] : [dates, venue];
}

function participantsOf({ words }: Page, { participants }: NeedSide): string[] {
  return participants === null ? [] : [words('proposal.participants', { count: participants })];
}

function seatsOf({ words, number }: Page, { edition }: OfferSide): string[] {
  if (edition === null) return [];
  const { seats, seatsLeft } = edition;
  if (seats === null) return [words('proposal.unlimited')];
  return [
    seatsLeft === null ? number(seats) : words('proposal.seats-left', { left: seatsLeft, seats }),
  ];
}
