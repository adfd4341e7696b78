// A need or an offer as something that was filed: what entering on behalf, attaching documents and
// confirming do is the same for both.
import type { Tx } from '../../db/client.ts';
import type { Actor } from '../../domain/actor.ts';
import { conflict, type ErrorParameters } from '../../domain/errors.ts';
import { matchableNeedStatuses } from '../../domain/status.ts';
import type { ConfirmationWay } from '../../domain/vocabulary.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { lockNeed, type NeedHead, updateNeed } from '../../store/needs/needs.ts';
import { lockOffer, type OfferHead, updateOffer } from '../../store/offers/offers.ts';
import { enqueue } from '../../store/outbox/outbox.ts';
import type { Context } from '../context.ts';

export type Named = { noun: 'need' | 'offer'; reference: string };
export type FiledRecord = { noun: 'need'; head: NeedHead } | { noun: 'offer'; head: OfferHead };

/** The record, locked until the transaction ends; throws `not-found` or `forbidden`. */
export async function lockRecord(
  tx: Tx,
  actor: Actor,
  { noun, reference }: Named,
): Promise<FiledRecord> {
  return noun === 'need'
    ? { noun, head: await lockNeed(tx, actor, reference) }
    : { noun, head: await lockOffer(tx, actor, reference) };
}

/** Which record it is, for the audit that holds what was done to it. */
export function matterOf({ noun, head }: FiledRecord) {
  return noun === 'need' ? { needId: head.id } : { offerId: head.id };
}

/** Throws the conflict `need-closed` or `offer-closed` where the record is over. */
export function checkStanding({ noun, head: { status } }: FiledRecord): void {
  if (noun === 'need' && status === 'closed') throw conflict('need-closed');
  if (status === 'withdrawn' || status === 'expired') throw conflict('offer-closed');
}

type Change = {
  verb: string;
  columns?: Partial<Pick<NeedHead, 'confirmedAt' | 'confirmedById' | 'confirmedBy'>>;
  details?: ErrorParameters;
};

/** Counts a change of the record and writes it down. */
export async function keepRecord(
  tx: Tx,
  actor: Actor,
  { noun, head }: FiledRecord,
  { verb, columns = {}, details = {} }: Change,
): Promise<void> {
  await (noun === 'need' ? updateNeed(tx, head.id, columns) : updateOffer(tx, head.id, columns));
  await recordAudit(tx, actor, {
    verb,
    recordType: noun,
    recordId: head.id,
    recordVersion: head.currentVersion,
    ownerId: head.ownerId,
    details,
  });
}

type Confirmation = { verb: string; confirmedBy: ConfirmationWay; details?: ErrorParameters };

/**
 * Makes the record its owner's own word (docs/rules.md 8 and 9): a sourced one leaves its world for the
 * live one and is matched there; the clock of an offer starts. Throws the conflict `already-confirmed`.
 */
export async function confirmRecord(
  tx: Tx,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  record: FiledRecord,
  { verb, confirmedBy, details = {} }: Confirmation,
): Promise<void> {
  const { noun, head } = record;
  if (head.confirmedAt !== null) throw conflict('already-confirmed');
  const confirmedById = actor.kind === 'person' ? actor.id : null;
  const confirmed = { confirmedAt: now, confirmedById, confirmedBy };
  const columns = noun === 'need' ? confirmed : { ...confirmed, renewedAt: now };
  await keepRecord(tx, actor, record, { verb, columns, details: { by: confirmedBy, ...details } });
  if (noun === 'need' && matchableNeedStatuses.includes(head.status)) {
    await enqueue(tx, 'propose-matches-for-need', { needId: head.id });
  }
  if (noun === 'offer' && head.publishedAt !== null) {
    await enqueue(tx, 'propose-matches-for-offer', { offerId: head.id });
  }
}
