// What a person does by the link that was sent to it, without an account: read what was entered on behalf
// of its organization, confirm it, or say that it is wrong. It acts as itself, by the role that it holds.
import { z } from 'zod';
import { type Tx, withActor } from '../db/client.ts';
import { may } from '../domain/access.ts';
import type { System } from '../domain/actor.ts';
import { editedSince, isDisputed } from '../domain/deeds.ts';
import { linkNotValid } from '../domain/errors.ts';
import { parse } from '../domain/parse.ts';
import { moveNeed } from '../domain/status.ts';
import { listDeeds } from '../store/audit/deeds.ts';
import {
  findRequest,
  type Request,
  useConfirmation,
  withdrawConfirmations,
} from '../store/confirmations.ts';
import { queueMail } from '../store/mails/mails.ts';
import { findNeedVisibleTo, type Need } from '../store/needs/need-reads.ts';
import { updateNeed } from '../store/needs/needs.ts';
import { findOfferVisibleTo, type Offer } from '../store/offers/offer-reads.ts';
import type { Context, Outcome } from './context.ts';
import { idInLink, type Links } from './links.ts';
import {
  confirmRecord,
  type FiledRecord,
  keepRecord,
  lockRecord,
  matterOf,
} from './on-behalf/record.ts';

/** Nobody is signed in; the link says who acts. */
export type LinkContext = Pick<Context, 'db' | 'now'> & { links: Links };

/** What was asked, and the record as the person reads it. */
export type AskedConfirmation = Request & ({ need: Need } | { offer: Offer });

export const disputeInput = z.strictObject({
  note: z.string().trim().min(1).max(4000).nullable().default(null),
});

/** Who looks up the request before it is known who acts. */
const door: System = { kind: 'system', name: 'confirmation-link' };

/** What the page of the link shows. Throws not-found `link-not-valid`. */
export async function readConfirmation(
  context: LinkContext,
  token: string,
): Promise<AskedConfirmation> {
  return await byLink(context, token, async (tx, request) => {
    const { noun, reference, actor } = request;
    return noun === 'need'
      ? { ...request, need: await findNeedVisibleTo(tx, actor, reference) }
      : { ...request, offer: await findOfferVisibleTo(tx, actor, reference) };
  });
}

/**
 * Makes the record its owner's own word. The link is used by that: of two who follow it at once, one
 * confirms. Throws not-found `link-not-valid`, the same whether the link is unknown, over, used or
 * withdrawn, or the record was confirmed or edited meanwhile.
 */
export async function confirmByLink(context: LinkContext, token: string): Promise<Outcome> {
  const { now } = context;
  return await byLink(context, token, async (tx, request, record) => {
    const { id: confirmation, actor, noun, reference } = request;
    if (!(await useConfirmation(tx, confirmation, now))) throw linkNotValid();
    const details = { confirmation };
    await confirmRecord(tx, { actor, now }, record, {
      verb: `${noun}.confirm`,
      confirmedBy: 'link',
      details,
    });
    return { id: record.head.id, reference };
  });
}

/**
 * Says that the record is wrong: the link is good no longer, the record must be corrected before anybody
 * confirms it, and a need that was submitted goes back to whoever entered it, who is written to. Throws
 * not-found `link-not-valid`, or `invalid`.
 */
export async function disputeByLink(
  context: LinkContext,
  token: string,
  body: unknown,
): Promise<Outcome> {
  const { now } = context;
  return await byLink(context, token, async (tx, request, record) => {
    const { id: confirmation, actor, noun, reference } = request;
    const { note } = parse(disputeInput, body ?? {});
    const { id, enteredById } = record.head;
    await withdrawConfirmations(tx, { noun, id }, now);
    await keepRecord(tx, actor, record, { verb: `${noun}.dispute`, details: { confirmation } });
    if (record.noun === 'need' && record.head.status === 'submitted') {
      const status = moveNeed(record.head.status, 'return');
      await updateNeed(tx, id, { status, returnedAt: now, returnNote: note });
      if (enteredById !== null) {
        const parameters = { reference };
        await queueMail(tx, { template: 'need-returned', personId: enteredById, parameters });
      }
    }
    return { id, reference };
  });
}

/** Runs `work` as the person of the link, with the record locked; throws not-found `link-not-valid`. */
async function byLink<Result>(
  { db, now, links }: LinkContext,
  token: string,
  work: (tx: Tx, request: Request, record: FiledRecord) => Promise<Result>,
): Promise<Result> {
  const id = idInLink(links, 'confirmations', token);
  if (id === undefined) throw linkNotValid();
  const request = await withActor(db, door, async (tx) => await findRequest(tx, id, now));
  if (request === undefined) throw linkNotValid();
  return await withActor(db, request.actor, async (tx) => {
    const record = await lockRecord(tx, request.actor, request);
    await checkStillAsked(tx, request, record);
    return await work(tx, request, record);
  });
}

/** Whether the record is what the person was asked about, and the person may still speak for it. */
async function checkStillAsked(
  tx: Tx,
  { actor, noun }: Request,
  record: FiledRecord,
): Promise<void> {
  const { head } = record;
  const over = head.status === 'closed' || head.status === 'withdrawn' || head.status === 'expired';
  const deeds = await listDeeds(tx, matterOf(record));
  const edited = isDisputed(deeds) || editedSince([`${noun}.request-confirmation`], deeds);
  const allowed = may(actor, `${noun}.confirm`, head);
  if (head.confirmedAt !== null || over || edited || !allowed) throw linkNotValid();
}
