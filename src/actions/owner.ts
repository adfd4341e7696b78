import type { Tx } from '../db/client.ts';
import { forbidden, invalidField } from '../domain/errors.ts';
import type { OnBehalf } from '../domain/need.ts';
import type { Channel } from '../domain/vocabulary.ts';
import { findOrganization, findOrganizationById } from '../store/organizations.ts';
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
};

/**
 * Whose record it will be: the actor's own organization, or the one named in `onBehalf`. What an
 * owner files is confirmed by that; what is entered on its behalf waits for its word (design rule 8).
 */
export async function filingOf(
  tx: Tx,
  context: Context,
  onBehalf: OnBehalf | undefined,
): Promise<Filing> {
  const { actor } = context;
  if (actor.kind === 'system') throw forbidden();
  const enteredById = actor.kind === 'person' ? actor.id : null;
  const entered = { enteredByOrganizationId: actor.organization.id, enteredById };
  if (onBehalf === undefined) {
    const { example } = await findOrganizationById(tx, actor.organization.id);
    return {
      ...entered,
      example,
      ownerId: actor.organization.id,
      ownerState: actor.organization.state,
      channel: 'api',
      documentSymbol: null,
      documentDate: null,
      confirmedAt: context.now,
      confirmedById: enteredById,
    };
  }
  const owner = await findOrganization(tx, onBehalf.owner);
  if (owner === undefined) {
    throw invalidField('/onBehalf/owner', 'unknown-organization', { value: onBehalf.owner });
  }
  if (onBehalf.channel === 'note-verbale' && onBehalf.documentSymbol === null) {
    throw invalidField('/onBehalf/documentSymbol', 'missing');
  }
  return {
    ...entered,
    ownerId: owner.id,
    example: owner.example,
    ownerState: owner.stateCode,
    channel: onBehalf.channel,
    documentSymbol: onBehalf.documentSymbol,
    documentDate: onBehalf.documentDate,
    confirmedAt: null,
    confirmedById: null,
  };
}
