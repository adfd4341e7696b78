// Attempts are counted before they are made, each in a transaction that is over before the attempt begins:
// of any number made at once no more than the limit are made, and a refusal does not undo its count.
import { createHmac } from 'node:crypto';
import { withActor } from '../../db/client.ts';
import { tooMany } from '../../domain/errors.ts';
import { type ThrottledDeed, throttleLimits } from '../../domain/throttle.ts';
import { countAttempt } from '../../store/accounts/throttles.ts';
import { type AccountContext, accountKeeper } from './context.ts';

const minute = 60_000;

/** One count and whom it is about: an address of mail, an account, or an address of the network. */
export type Counted = readonly [deed: ThrottledDeed, subject: string];

/** What a subject is counted under: its hash with the secret, which tells nobody whose count it is. */
export function subjectHash({ links }: Pick<AccountContext, 'links'>, subject: string): Uint8Array {
  return createHmac('sha256', links.secret).update(`enlace throttle ${subject}`).digest();
}

/** Counts the attempt in each way; throws too-many `too-many-attempts` where it is one too many. */
export async function countAttempts(
  context: AccountContext,
  ...counted: readonly Counted[]
): Promise<void> {
  const { db, now } = context;
  const waits = await withActor(db, accountKeeper, async (tx) => {
    const found: number[] = [];
    for (const [deed, subject] of counted) {
      const { attempts: limit, minutes } = throttleLimits[deed];
      const since = new Date(now.getTime() - minutes * minute);
      const attempt = { deed, subject: subjectHash(context, subject) };
      const count = await countAttempt(tx, attempt, { now, since });
      if (count.attempts > limit) found.push(count.since.getTime() - since.getTime());
    }
    return found;
  });
  if (waits.length > 0) throw tooMany(Math.max(1, Math.ceil(Math.max(...waits) / 1000)));
}
