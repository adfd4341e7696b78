import { z } from 'zod';
import { beginReset } from '../../accounts/credentials.ts';
import { atLeast } from '../../accounts/pace.ts';
import { withActor } from '../../db/client.ts';
import { networkOf } from '../../domain/network.ts';
import { parse } from '../../domain/parse.ts';
import { findAccountByEmail } from '../../store/accounts/accounts.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { queueMail } from '../../store/mails/mails.ts';
import { countAttempts } from './attempts.ts';
import { type AccountContext, accountKeeper } from './context.ts';

const requestInput = z.strictObject({ email: z.string().trim().max(254).toLowerCase() });

/** Milliseconds after which everybody is answered: far more than a mail takes to be put in the queue. */
const answerTime = 200;

/**
 * Sends a link to whoever has an account with this address, and answers everybody the same after the same
 * time. Throws too-many `too-many-attempts`, whether there is an account or not.
 */
export async function requestPasswordReset(context: AccountContext, input: unknown): Promise<void> {
  const { email } = parse(requestInput, input);
  await countAttempts(
    context,
    ['reset-account', email],
    ['reset-address', networkOf(context.caller.address)],
  );
  await atLeast(answerTime, async () => await sendLink(context, email));
}

async function sendLink(context: AccountContext, email: string): Promise<void> {
  const { db, links, demonstration } = context;
  await withActor(db, accountKeeper, async (tx) => {
    const account = await findAccountByEmail(tx, email);
    const known = account !== undefined && (!account.demonstration || demonstration);
    await recordAudit(tx, accountKeeper, {
      verb: 'password.reset-request',
      recordType: 'person',
      recordId: account?.id ?? null,
      ...(account && { ownerId: account.organizationId }),
    });
    if (!known) return;
    const verificationId = await beginReset(tx, links, account.id);
    await queueMail(tx, {
      template: 'password-reset',
      personId: account.id,
      parameters: { verificationId },
    });
  });
}
