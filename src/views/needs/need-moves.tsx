import type { VNode } from 'preact';
import { Form } from '../form/form.tsx';
import type { Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import type { NeedModel, NeedMoveName } from './need-model.ts';

type NeedProps = { page: Page; model: NeedModel };

/** Moves that one button makes. */
const byButton = ['submit', 'confirm', 'open', 'join', 'leave'] as const;
type ByButton = (typeof byButton)[number];

/** Moves that ask for more on a page of their own. */
const byPage = [
  'return',
  'confirm-with-document',
  'request-confirmation',
  'edit',
  'withdraw',
] as const;

/** What the reader may do with the need, the next thing first. */
export function NeedMoves({ page, model }: NeedProps): VNode | null {
  const { moves, need } = model;
  const buttons = byButton.filter((move) => moves.includes(move));
  const links = byPage.filter((move) => moves.includes(move));
  if (buttons.length + links.length === 0) return null;
  return (
    <section class="need-moves" aria-label={page.words('need.moves')}>
      {buttons.map((move, index) => (
        <Form
          key={move}
          page={page}
          action={`/needs/${need.reference}/${move}`}
          revision={need.revision}
          button={page.words(`need.do-${move}`)}
          look={lookOf(move, index)}
          inline
        />
      ))}
      {links.map((move) => (
        <ButtonLink
          key={move}
          href={`/needs/${need.reference}/${move}`}
          look={move === 'withdraw' ? 'link' : 'quiet'}
        >
          {page.words(`need.do-${move}`)}
        </ButtonLink>
      ))}
      <Means page={page} moves={moves} />
    </section>
  );
}

function lookOf(move: ByButton, index: number): 'primary' | 'quiet' {
  return index === 0 && move !== 'leave' ? 'primary' : 'quiet';
}

/** What joining means, to whoever is about to. */
function Means({ page, moves }: { page: Page; moves: readonly NeedMoveName[] }): VNode | null {
  if (!moves.includes('join') && !moves.includes('leave')) return null;
  return (
    <p class="hint">
      {page.words(moves.includes('join') ? 'need.join-means' : 'need.leave-means')}
    </p>
  );
}
