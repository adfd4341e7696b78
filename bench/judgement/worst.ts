// The needs on which the engine does worst, with what it saw in them.
import type { Match } from '../../src/cli/match-needs.ts';
import type { Collection, JudgedNeed } from './collection.ts';
import type { Evaluation } from './evaluate.ts';
import { isAnswerable, isGood } from './measures.ts';
import { figure, table } from './tables.ts';

type Matches = ReadonlyMap<string, readonly Match[]>;

/** The answerable needs with the lowest nDCG@10, then the needs for which the engine decided wrongly. */
export function worstText({ collection, evaluation, matches }: Seen, count: number): string {
  const ndcgOf = ({ id }: JudgedNeed) => evaluation.perNeed.get(id)?.['nDCG@10'] ?? 1;
  const worst = collection.needs
    .filter(({ judged }) => isAnswerable(judged))
    .sort((a, b) => ndcgOf(a) - ndcgOf(b))
    .slice(0, count);
  const wrong = collection.needs.filter(({ id }) => {
    const { answered, abstention } = evaluation.perNeed.get(id) ?? {};
    return answered === 0 || abstention === 0;
  });
  const told = [...worst, ...wrong.filter((need) => !worst.includes(need))];
  return told
    .map((need) => needText(need, matches.get(need.id) ?? [], { collection, evaluation }))
    .join('\n\n');
}

export type Seen = { collection: Collection; evaluation: Evaluation; matches: Matches };

function needText(
  need: JudgedNeed,
  matches: readonly Match[],
  { collection, evaluation }: Omit<Seen, 'matches'>,
): string {
  const { facts, judged, asks } = need;
  const figures = evaluation.perNeed.get(need.id) ?? {};
  const [ask] = asks;
  const first = matches.slice(0, 10);
  const shown = new Set(first.map(({ offerId }) => offerId));
  const late = matches.filter(
    ({ offerId }) => !shown.has(offerId) && isGood(judged.grades.get(offerId) ?? 0),
  );
  const kept = new Set(matches.map(({ offerId }) => offerId));
  const missed = [...judged.grades].filter(
    ([offerId, grade]) => isGood(grade) && !kept.has(offerId),
  );
  const rankOf = (match: Match) => matches.indexOf(match) + 1;
  const titleOf = (offerId: string) => collection.offerFacts.get(offerId)?.title ?? '';
  const measured = Object.entries(figures).map(([name, value]) => `${name} ${figure(value)}`);
  return [
    `${need.id} ${facts.country} ${need.language}: ${facts.title}`,
    `  ${facts.description.replaceAll('\n', ' ')}`,
    `  ${measured.join(', ')}`,
    `  for ${ask?.audience.join(', ')}; wants ${ask?.wantedKinds.join(', ') || 'any kind'}; asks ${asks.length}`,
    table([
      ['  rank', 'offer', 'grade', 'score', '', ...criteriaOf(first[0]), ' title and concepts'],
      ...[...first, ...late].map((match) => [
        `  ${rankOf(match)}`,
        match.offerId,
        String(judged.grades.get(match.offerId) ?? 'unjudged'),
        String(match.best.judgement.score),
        match.best.judgement.proposed ? 'proposed' : '',
        ...match.best.judgement.criteria.map(({ value, stated }) => `${value}${stated ? '' : '*'}`),
        ` ${titleOf(match.offerId)}`.slice(0, 60).padEnd(60),
        conceptsOf(match),
      ]),
    ]),
    ...missed.map(
      ([offerId, grade]) => `  not among them: ${offerId} (${grade}) ${titleOf(offerId)}`,
    ),
  ].join('\n');
}

/** The names of the criteria, cut to the width of their values. */
function criteriaOf(match: Match | undefined): string[] {
  return match?.best.judgement.criteria.map(({ criterion }) => criterion.slice(0, 5)) ?? [];
}

/** Concepts asked for that the offer answers, each with what the offer has and how near it is. */
function conceptsOf({ best }: Match): string {
  return best.judgement.concepts
    .filter(({ similarity }) => similarity > 0)
    .map(({ asked, offered, similarity }) =>
      asked === offered ? asked : `${asked}<${offered} ${similarity}`,
    )
    .join(', ');
}
