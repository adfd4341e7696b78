// Who may set how far a need is disclosed.

import type { Subject } from './access/rules.ts';
import { may } from './access.ts';
import type { Actor } from './actor.ts';
import { type NeedStatus, needTransitions } from './status.ts';
import { type NeedVisibility, needVisibilities } from './vocabulary.ts';

type Levelled = Subject & { status: NeedStatus; visibility: NeedVisibility };

/**
 * Whether the actor may give this level to a need that it edits. A draft goes out by whoever submits it; once
 * it is out, only who may submit needs lets more readers have it: a drafter could otherwise publish alone.
 */
export function mayGiveLevel(actor: Actor, need: Levelled, level: NeedVisibility): boolean {
  const isOut = !needTransitions.submit.from.includes(need.status);
  const isWider = needVisibilities.indexOf(level) > needVisibilities.indexOf(need.visibility);
  return !(isOut && isWider) || may(actor, 'need.submit', need);
}
