import { z } from 'zod';
import { beginEnrolment } from '../../accounts/second-factors.ts';
import { withActor } from '../../db/client.ts';
import { conflict } from '../../domain/errors.ts';
import { parse } from '../../domain/parse.ts';
import { presentedPassword } from '../../domain/password.ts';
import { accountKeeper, type SessionContext } from './context.ts';
import { provePassword } from './prove.ts';
import { recordFactor } from './second-factor-changed.ts';

const beginInput = z.strictObject({ password: presentedPassword });

/**
 * The secret of an authenticator that is being set up, told this once: as an address (for a QR code), by
 * itself (to be typed), and the codes for the day it is lost.
 */
export type Enrolment = { uri: string; secret: string; backupCodes: readonly string[] };

/**
 * Begins to set up the second factor; it counts once a first code confirmed it, and beginning again makes
 * a new secret. Throws the conflict `second-factor-present`, invalid `wrong-password`, or too-many.
 */
export async function beginSecondFactor(
  context: SessionContext,
  input: unknown,
): Promise<Enrolment> {
  const { password } = parse(beginInput, input);
  const { account, proof } = await provePassword(context, password, '/password');
  const { db, links, session } = context;
  return await withActor(db, accountKeeper, async (tx) => {
    const enrolled = await beginEnrolment(tx, links, proof);
    if (enrolled === undefined) throw conflict('second-factor-present');
    await recordFactor(tx, session, account, 'second-factor.begin');
    const secret = new URL(enrolled.uri).searchParams.get('secret') ?? '';
    return { ...enrolled, secret };
  });
}
