import type { Tx } from '../db/client.ts';
import { demand } from '../domain/access.ts';
import { isSecretariat } from '../domain/actor.ts';
import { conflict, forbidden, notFound } from '../domain/errors.ts';
import { takeTurn } from '../store/accounts/turns.ts';
import { recordAudit } from '../store/audit/audit.ts';
import { enqueue } from '../store/outbox/outbox.ts';
import { failAdoption, findOpenAdoption, insertAdoption } from '../store/policies/adoptions.ts';
import { findPolicy } from '../store/policies/policy-reads.ts';
import type { Context, Outcome } from './context.ts';
import { checkRevision, perform } from './perform.ts';

/**
 * A supervisor who did not draft the policy has it adopted: a run under it starts, and when that has
 * ended the queue goes over in one transaction. Conflicts: `policy-in-force`, `policy-retired`, and
 * `adoption-under-way` with the version that is being adopted and since when.
 */
export async function adoptPolicy(context: Context, version: string): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const { actor, now } = context;
    if (actor.kind !== 'system' && !isSecretariat(actor)) throw notFound(version);
    // Of two who adopt at once the second sees what the first has begun.
    await takeTurn(tx, 'ask for an adoption');
    const policy = await findPolicy(tx, version);
    const involved = [policy.draftedById];
    demand(actor, 'policy.adopt', { ownerId: '', enteredByOrganizationId: '', involved });
    if (actor.kind !== 'person') throw forbidden();
    checkRevision(context, policy.revision);
    await checkNoneUnderWay(tx, now);
    if (policy.status === 'in-force') throw conflict('policy-in-force', { version });
    if (policy.status === 'retired') throw conflict('policy-retired', { version });
    const adoptionId = await insertAdoption(tx, {
      policyId: policy.id,
      requestedById: actor.id,
      requestedAt: now,
    });
    await enqueue(tx, 'run-adoption', { adoptionId });
    await recordAudit(tx, actor, {
      verb: 'policy.adopt',
      recordType: 'policy',
      recordId: policy.id,
      details: { version, adoption: adoptionId },
    });
    return { id: policy.id, reference: version };
  });
}

/** An adoption whose job was given up is over; any other keeps the next one waiting. */
async function checkNoneUnderWay(tx: Tx, now: Date): Promise<void> {
  const open = await findOpenAdoption(tx);
  if (open === undefined) return;
  if (open.givenUp === null) {
    const { version, requestedAt } = open;
    throw conflict('adoption-under-way', { version, since: requestedAt.toISOString() });
  }
  await failAdoption(tx, open.id, { failure: open.givenUp, now });
}
