import { z } from 'zod';
import type { Tx } from '../db/client.ts';
import { forbidden, invalidField } from '../domain/errors.ts';
import { onBehalf } from '../domain/need.ts';
import { parse } from '../domain/parse.ts';
import type { Channel, ConfirmationWay } from '../domain/vocabulary.ts';
import { findOrganization, findOrganizationById } from '../store/people/organizations.ts';
import type { Context } from './context.ts';

/** The filing columns of a new record: whose it is, who entered it, by which way. */
export type Filing = {
  ownerId: string;
  ownerState: string | null;
  /** What an invented organization files is an example, too. */
  example: boolean;
  enteredByOrganizationId: string;
  enteredById: string | null;
  channel: Channel;
  documentSymbol: string | null;
  documentDate: string | null;
  confirmedAt: Date | null;
  confirmedById: string | null;
  confirmedBy: ConfirmationWay | null;
};

/** Of the input only whose it will be: who may file is decided before anything else is read. */
const envelope = z.looseObject({ onBehalf: onBehalf.optional() });

/**
 * Whose record it will be: the actor's own organization, or the one named in `onBehalf`. What an
 * owner files is confirmed by that; what is entered on its behalf waits for its word (docs/rules.md 8).
 */
export async function filingOf(tx: Tx, context: Context, input: unknown): Promise<Filing> {
  const { actor } = context;
  const { onBehalf: named } = parse(envelope, input);
  if (actor.kind === 'system') throw forbidden();
  const enteredById = actor.kind === 'person' ? actor.id : null;
  const entered = { enteredByOrganizationId: actor.organization.id, enteredById };
  if (named === undefined) {
    const { example } = await findOrganizationById(tx, actor.organization.id);
    return {
      ...entered,
      example,
      ownerId: actor.organization.id,
      ownerState: actor.organization.state,
      channel: context.channel ?? 'api',
      documentSymbol: null,
      documentDate: null,
      confirmedAt: context.now,
      confirmedById: enteredById,
      confirmedBy: 'owner',
    };
  }
  const owner = await findOrganization(tx, named.owner);
  if (owner === undefined) {
    throw invalidField('/onBehalf/owner', 'unknown-organization', { value: named.owner });
  }
  if (named.channel === 'note-verbale' && named.documentSymbol === null) {
    throw invalidField('/onBehalf/documentSymbol', 'missing');
  }
  return {
    ...entered,
    ownerId: owner.id,
    example: owner.example,
    ownerState: owner.stateCode,
    channel: named.channel,
    documentSymbol: named.documentSymbol,
    documentDate: named.documentDate,
    confirmedAt: null,
    confirmedById: null,
    confirmedBy: null,
  };
}
