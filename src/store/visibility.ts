// Which rows an actor may see, in SQL. The same rules stand in the row-level policies of the schema:
// each is a net under the other, and a test takes them away one at a time.
import { and, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { releases } from '../db/schema/disclosure.ts';
import { needs } from '../db/schema/needs.ts';
import { offers } from '../db/schema/offers.ts';
import { proposals } from '../db/schema/proposals.ts';
import { type Actor, isProvider, isSecretariat } from '../domain/actor.ts';

const everything = sql`true`;
const nothing = sql`false`;

function isOfMember(actor: Actor): boolean {
  return actor.kind !== 'system' && actor.organization.kind === 'member-state';
}

/** Whether a need is its owner's own word, or stands in a published document. */
const isOwnersWord = or(isNotNull(needs.confirmedAt), isNotNull(needs.sourceCode));

/**
 * Needs: one's own; for the secretariat those that it entered, and all but the drafts of others. What its
 * owner has not confirmed is nobody else's; of the rest open ones as far as their level, and for a state
 * those of groups that it would benefit from, once opened. An
 * observer in the secretariat's house is an observer like any other.
 */
export function needsVisibleTo(actor: Actor): SQL {
  if (actor.kind === 'system') return everything;
  const { id } = actor.organization;
  const levels = isOfMember(actor) ? (['members', 'public'] as const) : (['public'] as const);
  return (
    or(
      eq(needs.ownerId, id),
      isSecretariat(actor)
        ? or(eq(needs.enteredByOrganizationId, id), ne(needs.status, 'draft'))
        : undefined,
      and(eq(needs.status, 'open'), isOwnersWord, inArray(needs.visibility, levels)),
      isOfMember(actor) ? sql`${needs.id} in (select beneficiary_needs())` : undefined,
    ) ?? nothing
  );
}

/**
 * Offers: one's own; for the secretariat those that it entered, and all but the drafts of others; published
 * ones as meant.
 */
export function offersVisibleTo(actor: Actor): SQL {
  if (actor.kind === 'system') return everything;
  const { id } = actor.organization;
  return (
    or(
      eq(offers.ownerId, id),
      isSecretariat(actor)
        ? or(eq(offers.enteredByOrganizationId, id), ne(offers.status, 'draft'))
        : undefined,
      and(
        inArray(offers.status, ['published', 'exhausted']),
        isOfMember(actor) ? undefined : eq(offers.visibility, 'public'),
      ),
    ) ?? nothing
  );
}

/** Providers that a need leaves out: for its owner and the secretariat. */
export function needExclusionsVisibleTo(actor: Actor): SQL {
  if (actor.kind === 'system' || isSecretariat(actor)) return everything;
  return eq(needs.ownerId, actor.organization.id);
}

/** States that an offer leaves out: for its owner and the secretariat. */
export function offerExclusionsVisibleTo(actor: Actor): SQL {
  if (actor.kind === 'system' || isSecretariat(actor)) return everything;
  return eq(offers.ownerId, actor.organization.id);
}

/**
 * Seats already taken: for the secretariat. A provider that saw its seats go would learn that there is
 * a proposal before the state has released it.
 */
export function takenSeatsVisibleTo(actor: Actor): SQL {
  return actor.kind === 'system' || isSecretariat(actor) ? everything : nothing;
}

/** Proposals: the secretariat's; from approval on also the state's whose need it is. */
export function proposalsVisibleTo(actor: Actor): SQL {
  if (actor.kind === 'system' || isSecretariat(actor)) return everything;
  return (
    and(
      inArray(proposals.status, ['approved', 'consulting', 'agreed', 'declined', 'lapsed']),
      eq(needs.ownerId, actor.organization.id),
    ) ?? nothing
  );
}

/**
 * Releases: the owner's whose need it is, and the secretariat's; of those that stand, the provider's to
 * whom they were made. What was renewed or revoked is nothing to the provider any more.
 */
export function releasesVisibleTo(actor: Actor): SQL {
  if (actor.kind === 'system' || isSecretariat(actor)) return everything;
  const { id } = actor.organization;
  return (
    or(
      eq(releases.ownerId, id),
      isProvider(actor)
        ? and(eq(releases.providerId, id), isNull(releases.renewedAt), isNull(releases.revokedAt))
        : undefined,
    ) ?? nothing
  );
}
