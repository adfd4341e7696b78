import type { Tx } from '../../db/client.ts';
import type { Session } from '../../domain/session.ts';
import type { Account } from '../../store/accounts/accounts.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { queueMail } from '../../store/mails/mails.ts';

/** What is done to a second factor. */
export type FactorVerb =
  | 'second-factor.begin'
  | 'second-factor.confirm'
  | 'second-factor.remove'
  | 'second-factor.renew-codes';

/** Writes down what somebody did to their second factor. */
export async function recordFactor(
  tx: Tx,
  { bearer }: Session,
  { id, organizationId }: Pick<Account, 'id' | 'organizationId'>,
  verb: FactorVerb,
): Promise<void> {
  await recordAudit(tx, bearer, {
    verb,
    recordType: 'person',
    recordId: id,
    ownerId: organizationId,
  });
}

/** Writes it down and tells the person by mail: if it was somebody else, they learn of it. */
export async function announceFactor(
  tx: Tx,
  session: Session,
  account: Pick<Account, 'id' | 'organizationId'>,
  verb: FactorVerb,
): Promise<void> {
  await recordFactor(tx, session, account, verb);
  await queueMail(tx, { template: 'second-factor-changed', personId: account.id, parameters: {} });
}
