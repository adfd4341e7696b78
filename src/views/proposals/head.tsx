import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { textFor, Written } from '../user-text.tsx';
import type { CaseworkModel } from './casework-model.ts';
import { ScoreScale } from './parts/score-scale.tsx';

/** What the proposal is in one sentence, where it stands, and how good the match is. */
export function Head({ page, casework }: { page: Page; casework: CaseworkModel }): VNode {
  const { words, terms } = page;
  const { pair, judgement, reconfirmAt } = casework;
  const { offer, need, status } = pair;
  const text = textFor(page, offer.texts);
  const states = terms.labels('state', need.beneficiaries);
  return (
    <>
      <p class="dossier-lede">
        <Written page={page} language={text?.language ?? null}>
          {text?.title ?? ''}
        </Written>{' '}
        <span class="dossier-parties">
          {words('dossier.from-to', { provider: offer.owner, states })}
        </span>
      </p>
      <p class="dossier-standing">
        <StatusTag page={page} status={`proposal.${status}`} />{' '}
        <a href="#decide">{words('dossier.to-decision')}</a>
      </p>
      {reconfirmAt !== null && (
        <Alert tone="warning">{words('proposal.reconfirm', { at: reconfirmAt })}</Alert>
      )}
      {judgement !== null && <ScoreScale page={page} judgement={judgement} />}
    </>
  );
}
