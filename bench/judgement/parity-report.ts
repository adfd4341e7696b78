// Where the four languages of a need disagree, with the scores and the criteria behind it.
import type { Match } from '../../src/cli/match-needs.ts';
import { type Language, languages } from '../../src/domain/vocabulary.ts';
import type { Offer } from '../../src/matching/model.ts';
import { mean } from './measures.ts';
import type { Agreement } from './parity.ts';
import type { Report } from './reports.ts';
import { figure, table } from './tables.ts';

/** The shares of needs on which all languages agree, then each disagreement. */
export function parityReport(found: readonly Agreement[], offers: readonly Offer[]): Report {
  const share = (holds: (it: Agreement) => boolean) => mean(found.map((it) => (holds(it) ? 1 : 0)));
  const figures = {
    sameFirstFive: share(({ sameSet }) => sameSet),
    sameOrder: share(({ sameOrder }) => sameOrder),
    sameFirst: share(({ sameFirst }) => sameFirst),
    sameProposed: share(({ sameProposed }) => sameProposed),
    overlap: mean(found.map(({ overlap }) => overlap)),
  };
  const titles = new Map(offers.map(({ id, title }) => [id, title]));
  const text = [
    table([
      ['parallel needs', String(found.length)],
      ['offers', String(offers.length)],
      ['same first five', figure(figures.sameFirstFive)],
      ['same first five in the same order', figure(figures.sameOrder)],
      ['same first', figure(figures.sameFirst)],
      ['same proposed among the first five', figure(figures.sameProposed)],
      ['mean overlap of the first five', figure(figures.overlap)],
    ]),
    ...found
      .filter(({ sameSet }) => !sameSet)
      .sort((a, b) => a.overlap - b.overlap)
      .map((agreement) => disagreementText(agreement, titles)),
  ].join('\n\n');
  const needs = found.map(({ id, sameSet, sameOrder, overlap, found: byLanguage }) => ({
    id,
    sameSet,
    sameOrder,
    overlap,
    firstFive: Object.fromEntries(
      [...byLanguage].map(([language, matches]) => [
        language,
        matches.slice(0, 5).map(({ offerId }) => offerId),
      ]),
    ),
  }));
  return { text, document: { needs: found.length, offers: offers.length, figures, found: needs } };
}

/** Every offer that any language has among its first five, with its place and criteria in each. */
function disagreementText(
  { id, overlap, found }: Agreement,
  titles: ReadonlyMap<string, string>,
): string {
  const inFirst = [...found.values()].flatMap((matches) => matches.slice(0, 5));
  const offerIds = [...new Set(inFirst.map(({ offerId }) => offerId))];
  const criteria = inFirst[0]?.best.judgement.criteria.map(({ criterion }) => criterion) ?? [];
  const rows = offerIds.flatMap((offerId) => [
    [`  ${offerId} ${titles.get(offerId) ?? ''}`.slice(0, 70)],
    ...languages.map((language) => placeOf(offerId, language, found.get(language) ?? [])),
  ]);
  return [
    `${id}: overlap ${figure(overlap)}`,
    table([['', 'rank', 'score', '', ...criteria, ' concepts'], ...rows]),
  ].join('\n');
}

function placeOf(offerId: string, language: Language, matches: readonly Match[]): string[] {
  const rank = matches.findIndex((match) => match.offerId === offerId);
  const judgement = matches[rank]?.best.judgement;
  if (judgement === undefined) return [`    ${language}`, '-'];
  return [
    `    ${language}`,
    String(rank + 1),
    String(judgement.score),
    judgement.proposed ? 'proposed' : '',
    ...judgement.criteria.map(({ value }) => String(value)),
    ` ${judgement.concepts.map(({ asked, similarity }) => `${asked} ${similarity}`).join(', ')}`,
  ];
}
