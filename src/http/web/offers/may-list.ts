import { may } from '../../../domain/access.ts';
import type { Bearer } from '../../../domain/actor.ts';

/** Whether somebody may list an offer of their own organization, or enter one for another. */
export function mayListOffers(actor: Bearer): boolean {
  const { id } = actor.organization;
  return may(actor, 'offer.file', { ownerId: id, enteredByOrganizationId: id });
}
