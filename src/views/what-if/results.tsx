import type { VNode } from 'preact';
import {
  hasMoved,
  type JudgedProposal,
  type Moved,
  type PlacedNeed,
  type Standing,
} from '../../domain/what-if.ts';
import type { Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { BandTag } from '../parts/band-tag.tsx';
import { Figures } from '../parts/figures.tsx';
import { Tag } from '../parts/tag.tsx';
import { statesInBrief } from '../states.ts';
import { Written } from '../user-text.tsx';

type TriedNeed = PlacedNeed & {
  asks: readonly { number: number; proposals: readonly Moved<JudgedProposal>[] }[];
};

/** The top of the queue before and after. */
export type WhatIfResult = {
  needs: readonly TriedNeed[];
  /** So many needs of each order are looked at. */
  shown: number;
  /** Proposals that the queue opens for an ask. */
  perAsk: number;
};

/** What would change at the top of the queue: in figures, then need by need. */
export function Results({ page, result }: { page: Page; result: WhatIfResult }): VNode {
  const { words, number } = page;
  const { needs, shown } = result;
  const proposals = needs.flatMap(({ asks }) => asks.flatMap((ask) => ask.proposals));
  const countOf = (holds: (one: Moved<JudgedProposal>) => boolean) =>
    number(proposals.filter(holds).length);
  const isMoved = needs.some(({ before, after }) => before !== after) || proposals.some(hasMoved);
  return (
    <section aria-labelledby="top">
      <h2 id="top">{words('what-if.top', { count: shown })}</h2>
      {isMoved ? (
        <Figures
          figures={[
            {
              name: words('what-if.needs-moved'),
              value: number(needs.filter(({ before, after }) => before !== after).length),
            },
            {
              name: words('what-if.other-rank'),
              value: countOf(({ before, after }) => before.rank !== after.rank),
            },
            {
              name: words('what-if.other-band'),
              value: countOf(({ before, after }) => before.band !== after.band),
            },
            {
              name: words('what-if.leave'),
              value: countOf(({ before, after }) => before.proposed && !after.proposed),
            },
          ]}
        />
      ) : (
        <Alert>{words('what-if.nothing-moves')}</Alert>
      )}
      <p class="hint">{words('what-if.limits')}</p>
      <ol class="what-if-needs">
        {needs.map((need) => (
          <Need key={need.id} page={page} need={need} result={result} />
        ))}
      </ol>
    </section>
  );
}

type NeedProps = { page: Page; need: TriedNeed; result: WhatIfResult };

function Need({ page, need, result }: NeedProps): VNode {
  const { words, language } = page;
  const { reference, before, after, title, themes, beneficiaries, asks } = need;
  return (
    <li class="what-if-need" value={after}>
      <div class="what-if-place">
        <strong>{page.number(after)}</strong>{' '}
        {before !== after && (
          <Tag tone={after < before ? 'good' : 'care'}>
            {words('what-if.was', { place: before })}
          </Tag>
        )}
        {before > result.shown && <Tag tone="busy">{words('what-if.enters')}</Tag>}
        {after > result.shown && <Tag tone="care">{words('what-if.falls')}</Tag>}
      </div>
      <div>
        <h3>
          <a href={`/needs/${reference}`}>
            {title === null ? (
              themes.map(({ labels }) => labels[language]).join(' · ') || reference
            ) : (
              <Written page={page} language={need.language}>
                {title}
              </Written>
            )}
          </a>
        </h3>
        <p class="what-if-line">
          {reference} · {statesInBrief(page, beneficiaries)}
        </p>
        {asks.map(({ number, proposals }) => (
          <Ask key={number} page={page} proposals={proposals} perAsk={result.perAsk} />
        ))}
      </div>
    </li>
  );
}

type AskProps = { page: Page; proposals: readonly Moved<JudgedProposal>[]; perAsk: number };

/** What the queue opens now or would open, in the order that it would have. */
function Ask({ page, proposals, perAsk }: AskProps): VNode | null {
  const { words } = page;
  const isOpened = ({ rank }: Standing) => rank !== null && rank <= perAsk;
  const shown = proposals.filter(({ before, after }) => isOpened(before) || isOpened(after));
  if (shown.length === 0) return null;
  return (
    <table class="what-if-table">
      <thead>
        <tr>
          <th scope="col">{words('queue.column.offer')}</th>
          <th scope="col">{words('policies.before')}</th>
          <th scope="col">{words('what-if.then')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((moved) => (
          <tr key={moved.proposal.reference} class={hasMoved(moved) ? 'what-if-moved' : undefined}>
            <th scope="row" data-label={words('queue.column.offer')}>
              <a href={`/proposals/${moved.proposal.reference}`}>
                <Written page={page} language={moved.proposal.offerLanguage}>
                  {moved.proposal.offerTitle}
                </Written>
              </a>
            </th>
            <td data-label={words('policies.before')}>
              <Place page={page} standing={moved.before} />
            </td>
            <td data-label={words('what-if.then')}>
              <Place page={page} standing={moved.after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Place({ page, standing }: { page: Page; standing: Standing }): VNode {
  const { words } = page;
  const { rank, band, score } = standing;
  return (
    <span class="what-if-standing">
      {rank === null ? (
        <Tag tone="bad">{words('comparison.not-proposed')}</Tag>
      ) : (
        <>
          <span>{words('comparison.rank', { rank })}</span> <BandTag page={page} band={band} />
        </>
      )}
      <span class="what-if-points">{words('queue.points', { points: score })}</span>
    </span>
  );
}
