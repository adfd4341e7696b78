// What `enlace match` writes: the same bytes for the same input.
import { createHash } from 'node:crypto';
import { type Judgement, servedBy } from '../domain/assessment.ts';
import { canonicalJson } from '../domain/canonical.ts';
import { changeSides } from '../domain/explanation.ts';
import { engineVersion } from '../matching/engine.ts';
import type { NearMiss } from '../matching/explain/near-misses.ts';
import type { Match, MatchRun, NeedMatches } from './match-needs.ts';

export const outputFormats = ['tsv', 'json'] as const;
export type OutputFormat = (typeof outputFormats)[number];

const header = ['need', 'offer', 'rank', 'score', 'proposed'];

/** A table: a line a pair, the best of a need first. */
export function asTsv(needs: readonly NeedMatches[]): string {
  const rows = needs.flatMap(({ needId, matches }) =>
    matches.map(({ offerId, best: { judgement } }, index) =>
      [cell(needId), cell(offerId), index + 1, judgement.score, judgement.proposed].join('\t'),
    ),
  );
  return [header.join('\t'), ...rows, ''].join('\n');
}

/** An id as a cell: it must not break the line. */
function cell(id: string): string {
  return id.replace(/[\t\r\n]+/g, ' ');
}

/** Everything that the engine says of the pairs, and under what it says so. */
export function asJson(run: MatchRun, needs: readonly NeedMatches[]): string {
  const document = {
    asOf: run.asOf,
    engine: engineVersion,
    policy: createHash('sha256').update(canonicalJson(run.engine.policy)).digest('hex'),
    needs: needs.map(({ needId, asks, suggestedAsks, matches, nearMisses }) => ({
      need: needId,
      asks: asks.map(({ id, title }) => ({ ask: id, title })),
      suggestedAsks: suggestedAsks.map(({ title, passages, concepts, deficit }, index) => ({
        ask: `${needId}#${index + 1}`,
        title,
        passages,
        concepts,
        deficit,
      })),
      matches: matches.map(matchInFull),
      nearMisses: nearMisses.map(nearMissInFull),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function nearMissInFull({ offerId, editionId, askId, failure, score, changes }: NearMiss) {
  return {
    offer: offerId,
    edition: editionId,
    ask: askId,
    gate: failure.gate,
    parameters: failure.parameters,
    score,
    changes: changes.map((change) => ({
      by: changeSides[change.code],
      change: change.code,
      parameters: change.parameters,
      score: change.score,
    })),
  };
}

function matchInFull({ offerId, best, asks }: Match, index: number) {
  return {
    offer: offerId,
    edition: best.editionId,
    rank: index + 1,
    ...judgementInFull(best.judgement),
    asks: asks.map(({ askId, editionId, judgement }) => ({
      ask: askId,
      edition: editionId,
      score: judgement.score,
      proposed: judgement.proposed,
    })),
  };
}

function judgementInFull(judgement: Judgement) {
  const { score, proposed, band, beneficiaries, criteria, concepts, reasons } = judgement;
  return {
    score,
    proposed,
    band,
    beneficiaries: servedBy(beneficiaries),
    criteria,
    concepts,
    reasons,
  };
}
