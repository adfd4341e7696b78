import { z } from 'zod';
import { parse } from '../domain/parse.ts';
import type { Context, Outcome } from './context.ts';
import { makeNeedMove } from './move-need.ts';
import { tellRoleHolders } from './tell-role-holders.ts';

export const returnNeedInput = z.strictObject({ note: z.string().trim().min(3).max(4000) });

/** Returns a submitted need with a note on what to mend, and writes to the owner's focal points. */
export async function returnNeed(
  context: Context,
  reference: string,
  body: unknown,
): Promise<Outcome> {
  return await makeNeedMove(context, reference, {
    verb: 'need.return',
    move: 'return',
    changes: async () => ({
      returnedAt: context.now,
      returnNote: parse(returnNeedInput, body).note,
    }),
    after: async (tx, need) => {
      await tellRoleHolders(tx, context, [need.ownerId, 'focal-point'], {
        template: 'need-returned',
        parameters: { reference },
      });
    },
  });
}
