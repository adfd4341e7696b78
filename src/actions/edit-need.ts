import { z } from 'zod';
import { demand } from '../domain/access.ts';
import { conflict, forbidden } from '../domain/errors.ts';
import { mayGiveLevel } from '../domain/level.ts';
import { needContent } from '../domain/need.ts';
import { confirmationAfterEdit, endsConfirmation } from '../domain/owners-word.ts';
import { parse } from '../domain/parse.ts';
import { matchableNeedStatuses } from '../domain/status.ts';
import { recordAudit } from '../store/audit/audit.ts';
import { contentOf, findNeedVisibleTo } from '../store/needs/need-reads.ts';
import { lockNeed, updateNeed } from '../store/needs/needs.ts';
import { enqueue } from '../store/outbox/outbox.ts';
import { findOrganizationById } from '../store/people/organizations.ts';
import type { Context, Outcome } from './context.ts';
import { endReleases } from './disclosure/end-releases.ts';
import { checkBeneficiaries } from './file-need.ts';
import { hashOf } from './hash.ts';
import {
  checkNeedCodes,
  continued,
  matchingHash,
  normalNeed,
  writeNeedVersion,
} from './need-content.ts';
import { checkRevision, perform } from './perform.ts';

const input = z.strictObject({ content: needContent });

/**
 * Replaces the content of a need by a new version. The same content makes no version; a change of
 * what the engine reads has the need matched again, where it takes part in matching. What was released to
 * a provider that is now excluded is no longer read. What an officer edits is to be confirmed anew: a
 * sourced need goes back to the world of its document.
 * Throws `not-found`, `forbidden`, `precondition-…`, `invalid`, or the conflict `need-closed`.
 */
export async function editNeed(
  context: Context,
  reference: string,
  body: unknown,
): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const need = await lockNeed(tx, context.actor, reference);
    demand(context.actor, 'need.edit', need);
    checkRevision(context, need.revision);
    if (need.status === 'closed') throw conflict('need-closed');
    const before = contentOf(await findNeedVisibleTo(tx, context.actor, reference));
    const content = continued(parse(input, body).content, before);
    if (!mayGiveLevel(context.actor, need, content.visibility)) {
      throw forbidden('forbidden', { verb: 'need.submit' });
    }
    const owner = await findOrganizationById(tx, need.ownerId);
    checkBeneficiaries(content, owner.stateCode);
    await checkNeedCodes(tx, content);
    if (hashOf(normalNeed(content)) === hashOf(normalNeed(before)))
      return { id: need.id, reference };
    const version = need.currentVersion + 1;
    await writeNeedVersion(tx, context, { needId: need.id, version, content });
    await updateNeed(tx, need.id, {
      ...confirmationAfterEdit(context.actor, need),
      currentVersion: version,
      visibility: content.visibility,
    });
    await endReleases(tx, context, {
      need,
      providers: content.excludedProviders,
      reason: 'provider-excluded',
    });
    await recordAudit(tx, context.actor, {
      verb: 'need.edit',
      recordType: 'need',
      recordId: need.id,
      recordVersion: version,
      ownerId: need.ownerId,
    });
    const isMatchedAnew =
      matchingHash(content) !== matchingHash(before) || endsConfirmation(context.actor, need);
    if (matchableNeedStatuses.includes(need.status) && isMatchedAnew) {
      await enqueue(tx, 'propose-matches-for-need', { needId: need.id });
    }
    return { id: need.id, reference };
  });
}
