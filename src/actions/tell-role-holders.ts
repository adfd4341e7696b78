import type { Tx } from '../db/client.ts';
import type { MailSubject } from '../domain/mail.ts';
import type { Role } from '../domain/vocabulary.ts';
import { queueMail } from '../store/mails/mails.ts';
import { listRoleHolders } from '../store/people/role-holders.ts';
import { type Context, today } from './context.ts';

/** Writes a mail to everybody of an organization who holds the role today. */
export async function tellRoleHolders(
  tx: Tx,
  context: Context,
  [organizationId, role]: readonly [string, Role],
  mail: MailSubject,
): Promise<void> {
  const holders = await listRoleHolders(tx, { organizationId, role, day: today(context) });
  for (const personId of holders) await queueMail(tx, { ...mail, personId });
}
