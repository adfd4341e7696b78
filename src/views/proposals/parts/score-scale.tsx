// The score on its scale: what each criterion adds, and where the bands begin.
import type { VNode } from 'preact';
import { type CriterionScore, maximumScore } from '../../../domain/assessment.ts';
import type { Page } from '../../page.ts';
import { BandTag } from '../../parts/band-tag.tsx';
import type { JudgementModel } from '../judgement-model.ts';

type ScoreProps = {
  page: Page;
  judgement: Pick<JudgementModel, 'score' | 'band' | 'criteria' | 'cutOffs'>;
};

/** Band and points in words, above a scale on which the points of all criteria lie end to end. */
export function ScoreScale({ page, judgement }: ScoreProps): VNode {
  const { words } = page;
  const { score, band, criteria, cutOffs } = judgement;
  return (
    <div class="dossier-score">
      <p class="dossier-verdict">
        <BandTag page={page} band={band} />{' '}
        {words('dossier.score', { score, maximum: maximumScore })}
      </p>
      <svg
        class="dossier-scale"
        viewBox="0 0 1000 34"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect class="dossier-bar-whole" y={6} width={1000} height={22} />
        {segmentsOf(criteria).map(({ criterion, from, width }, index) => (
          <rect
            key={criterion}
            class={index % 2 === 0 ? 'dossier-bar-met' : 'dossier-bar-met dossier-bar-other'}
            x={from}
            y={6}
            width={width}
            height={22}
          />
        ))}
        {[cutOffs?.possible, cutOffs?.strong].map(
          (cut) =>
            cut !== undefined && (
              <rect key={cut} class="dossier-cut" x={cut / 1000 - 1} width={3} height={34} />
            ),
        )}
      </svg>
      {cutOffs !== null && <p class="hint">{words('dossier.cut-offs', cutOffs)}</p>}
    </div>
  );
}

function segmentsOf(criteria: readonly CriterionScore[]) {
  let end = 0;
  return criteria.map(({ criterion, points }) => {
    const from = end;
    end += points / 1000;
    return { criterion, from, width: points / 1000 };
  });
}
