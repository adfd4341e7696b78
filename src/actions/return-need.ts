import { z } from 'zod';
import { parse } from '../domain/parse.ts';
import type { Context, Outcome } from './context.ts';
import { makeNeedMove } from './move-need.ts';

export const returnNeedInput = z.strictObject({ note: z.string().trim().min(3).max(4000) });

/** Returns a submitted need to its filer with a note on what to mend. */
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
  });
}
