import { z } from 'zod';
import { renewCodes } from '../../accounts/second-factors.ts';
import { withActor } from '../../db/client.ts';
import { conflict } from '../../domain/errors.ts';
import { parse } from '../../domain/parse.ts';
import { presentedPassword } from '../../domain/password.ts';
import { accountKeeper, type SessionContext } from './context.ts';
import { provePassword } from './prove.ts';
import { announceFactor } from './second-factor-changed.ts';

const renewInput = z.strictObject({ password: presentedPassword });

/**
 * Makes new backup codes, told this once; the old ones no longer count. Throws the conflict
 * `no-second-factor`, invalid `wrong-password`, or too-many.
 */
export async function renewBackupCodes(
  context: SessionContext,
  input: unknown,
): Promise<readonly string[]> {
  const { password } = parse(renewInput, input);
  const { db, links, session } = context;
  if (!session.secondFactor) throw conflict('no-second-factor');
  const { account, proof } = await provePassword(context, password, '/password');
  return await withActor(db, accountKeeper, async (tx) => {
    const codes = await renewCodes(tx, links, proof);
    await announceFactor(tx, session, account, 'second-factor.renew-codes');
    return codes;
  });
}
