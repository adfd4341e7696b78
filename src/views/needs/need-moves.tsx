import type { VNode } from 'preact';
import { Form } from '../form/form.tsx';
import type { Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import type { ButtonLook } from '../parts/button-look.ts';
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
  // What was returned is to be completed before it is submitted again.
  const completed = need.status === 'returned' && moves.includes('edit');
  return (
    <section class="need-moves" aria-label={page.words('need.moves')}>
      {completed && <PageOf page={page} need={need} move="edit" look="primary" />}
      {buttons.map((move, index) => (
        <Form
          key={move}
          page={page}
          action={`/needs/${need.reference}/${move}`}
          revision={need.revision}
          button={page.words(`need.do-${move}`)}
          look={completed ? 'quiet' : lookOf(move, index)}
          inline
        />
      ))}
      {links
        .filter((move) => !(completed && move === 'edit'))
        .map((move) => (
          <PageOf
            key={move}
            page={page}
            need={need}
            move={move}
            look={move === 'withdraw' ? 'link' : 'quiet'}
          />
        ))}
      <Means page={page} moves={moves} />
    </section>
  );
}

type PageOfProps = {
  page: Page;
  need: NeedModel['need'];
  move: (typeof byPage)[number];
  look: ButtonLook;
};

function PageOf({ page, need, move, look }: PageOfProps): VNode {
  return (
    <ButtonLink href={`/needs/${need.reference}/${move}`} look={look}>
      {page.words(`need.do-${move}`)}
    </ButtonLink>
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
