// On what the judgement rests, and whether it would be made again: the answer to "how do you know?".
import type { VNode } from 'preact';
import { Facts } from '../facts.tsx';
import type { Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { Details } from '../parts/details.tsx';
import type { JudgementModel, PastJudgement, ReplayModel } from './judgement-model.ts';
import { OnRequest } from './parts/on-request.tsx';

type BasisProps = {
  page: Page;
  judgement: JudgementModel;
  /** All assessments of the proposal, the newest first. */
  judgements: readonly PastJudgement[];
  /** Null where nobody has asked yet. */
  replay: ReplayModel | null;
  /** The address that judges again. */
  href: string;
};

/** Versions, policy, engine and fingerprint of the judgement; its replay; the judgements before it. */
export function Basis({ page, judgement, judgements, replay, href }: BasisProps): VNode {
  const { words, date } = page;
  const { basis } = judgement;
  const versions = { need: basis.needVersion, offer: basis.offerVersion };
  return (
    <div id="basis-part">
      <Facts
        facts={[
          { name: words('dossier.judged-at'), values: [date(basis.judgedAt)] },
          { name: words('dossier.as-of'), values: [date(basis.asOf)] },
          { name: words('dossier.versions'), values: [words('dossier.versions-are', versions)] },
          { name: words('dossier.policy'), values: [basis.policy] },
          { name: words('dossier.engine'), values: [basis.engine] },
          { name: words('dossier.fingerprint'), values: [basis.fingerprint] },
        ]}
      />
      <h3>{words('dossier.replay')}</h3>
      {replay === null ? (
        <OnRequest
          page={page}
          href={href}
          part="basis-part"
          label="dossier.judge-again"
          hint="dossier.replay-hint"
        />
      ) : (
        <Replay page={page} replay={replay} />
      )}
      {judgements.length > 1 && (
        <Details summary={words('dossier.judgements', { count: judgements.length })}>
          <ol>
            {judgements.map((one) => (
              <li key={one.id}>
                {[
                  date(one.at),
                  words(`band.${one.band}`),
                  words('dossier.points-of', { points: one.score }),
                  `${words('dossier.policy')} ${one.policy}`,
                  `${words('dossier.engine')} ${one.engine}`,
                ].join(' · ')}
              </li>
            ))}
          </ol>
        </Details>
      )}
    </div>
  );
}

const tones = { same: 'success', verified: 'info', different: 'error' } as const;

function Replay({ page, replay }: { page: Page; replay: ReplayModel }): VNode {
  const { words } = page;
  return (
    <>
      <Alert tone={tones[replay.outcome]} live>
        {words(`replay.${replay.outcome}`)}
      </Alert>
      <ul class="dossier-gates">
        {replay.checks.map(({ check, outcome, notes }) => (
          <li key={check} class={outcome === 'failed' ? 'dossier-failed' : 'dossier-met'}>
            {words(`replay-check.${check}`)} {notes.join(' ')}
          </li>
        ))}
      </ul>
    </>
  );
}
