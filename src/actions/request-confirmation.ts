import { z } from 'zod';
import type { Tx } from '../db/client.ts';
import { demand } from '../domain/access.ts';
import { filersIn, isDisputed } from '../domain/deeds.ts';
import { conflict, forbidden, invalidField } from '../domain/errors.ts';
import { parse } from '../domain/parse.ts';
import { listDeeds } from '../store/audit/deeds.ts';
import {
  findConfirmer,
  insertConfirmation,
  withdrawConfirmations,
} from '../store/confirmations.ts';
import { queueMail } from '../store/mails/mails.ts';
import { type Context, type Outcome, today } from './context.ts';
import { daysAfter } from './days.ts';
import { checkStanding, keepRecord, lockRecord, matterOf, type Named } from './on-behalf/record.ts';
import { checkRevision, perform } from './perform.ts';

export const confirmationInput = z.strictObject({
  person: z.uuid().meta({ description: 'Of the owner, in the role in which it confirms' }),
});

/** Days for which the link is good. */
const daysOpen = 14;

const confirmingRoles = { need: 'focal-point', offer: 'provider-editor' } as const;

/**
 * Asks a person of the owner, by a link that is used once, to confirm what was entered on its behalf;
 * the person needs no account. An earlier request about the record is good no longer. The id of the
 * outcome is the request's. Throws `not-found`, `forbidden`, `precondition-…`, `invalid`, or the
 * conflict `already-confirmed`, `disputed`, `need-closed` or `offer-closed`.
 */
export async function requestConfirmation(
  context: Context,
  named: Named,
  body: unknown,
): Promise<Outcome> {
  const { actor, now } = context;
  return await perform(context, async (tx) => {
    const record = await lockRecord(tx, actor, named);
    const { noun, head } = record;
    const verb = `${noun}.request-confirmation` as const;
    demand(actor, verb, head);
    if (actor.kind !== 'person') throw forbidden();
    checkRevision(context, head.revision);
    checkStanding(record);
    if (head.confirmedAt !== null) throw conflict('already-confirmed');
    const deeds = await listDeeds(tx, matterOf(record));
    if (isDisputed(deeds)) throw conflict('disputed');
    const { person: personId } = parse(confirmationInput, body);
    const asked = { ownerId: head.ownerId, personId, noun, day: today(context) };
    await checkConfirmer(tx, asked, { askedById: actor.id, filers: filersIn(deeds) });
    await withdrawConfirmations(tx, { noun, id: head.id }, now);
    const request = {
      ownerId: head.ownerId,
      personId,
      requestedById: actor.id,
      createdAt: now,
      expiresAt: daysAfter(now, daysOpen),
    };
    const id = await insertConfirmation(tx, { noun, id: head.id }, request);
    const { reference } = named;
    await queueMail(tx, {
      template: 'confirmation-request',
      personId,
      parameters: { confirmationId: id, reference },
    });
    await keepRecord(tx, actor, record, { verb, details: { confirmation: id, person: personId } });
    return { id, reference };
  });
}

type AskedPerson = { ownerId: string; personId: string; noun: Named['noun']; day: string };

/**
 * Throws `invalid` unless the person can speak for the owner, and nobody is alone with it: an officer
 * could write down a need that nobody had, and then invite whoever confirms it. So none of those who
 * filed the record may have invited or designated the person, whatever document they named; and who
 * merely asks may have, where the role stands on a document.
 */
async function checkConfirmer(
  tx: Tx,
  { ownerId, personId, noun, day }: AskedPerson,
  { askedById, filers }: { askedById: string; filers: readonly string[] },
): Promise<void> {
  const role = confirmingRoles[noun];
  const person = await findConfirmer(tx, { personId, role, day });
  if (person?.organizationId !== ownerId || !person.holds) {
    throw invalidField('/person', 'cannot-confirm', { role });
  }
  if (person.email === null) throw invalidField('/person', 'no-address');
  const { namedBy, documented } = person;
  const alone = namedBy.some((id) => filers.includes(id) || (id === askedById && !documented));
  if (alone) throw invalidField('/person', 'not-independent');
}
