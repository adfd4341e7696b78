import type { Tx } from '../db/client.ts';
import { enqueue } from '../store/outbox/outbox.ts';
import { findPolicyInForce } from '../store/policies/policies.ts';
import type { Context, Outcome } from './context.ts';
import { daysAfter } from './days.ts';
import { makeNeedMove } from './move-need.ts';
import { tellRoleHolders } from './tell-role-holders.ts';

/**
 * Submits a need: starts the clock of the secretariat's answer, has the need matched, and writes to the
 * owner's focal points that it was received and by when it is answered.
 */
export async function submitNeed(context: Context, reference: string): Promise<Outcome> {
  return await makeNeedMove(context, reference, {
    verb: 'need.submit',
    move: 'submit',
    changes: async (tx) => ({
      submittedAt: context.now,
      answerDueAt: await answerDue(tx, context),
    }),
    after: async (tx, need) => {
      await enqueue(tx, 'propose-matches-for-need', { needId: need.id });
      const answerBy = (await answerDue(tx, context)).toISOString().slice(0, 10);
      await tellRoleHolders(tx, context, [need.ownerId, 'focal-point'], {
        template: 'need-received',
        parameters: { reference, answerBy },
      });
    },
  });
}

async function answerDue(tx: Tx, { now }: Context): Promise<Date> {
  const { content } = await findPolicyInForce(tx);
  return daysAfter(now, content.clocks.answer);
}
