import { demand } from '../domain/access.ts';
import { invalidField } from '../domain/errors.ts';
import { type NeedContent, needInput, needListOf } from '../domain/need.ts';
import { parse } from '../domain/parse.ts';
import { recordAudit } from '../store/audit/audit.ts';
import { insertNeed } from '../store/needs/needs.ts';
import type { Context, Outcome } from './context.ts';
import { checkNeedCodes, writeNeedVersion } from './need-content.ts';
import { type Filing, filingOf } from './owner.ts';
import { perform } from './perform.ts';

/**
 * Files a need as a draft of its owner, by one of its own people or by an officer on its behalf.
 * Throws `forbidden`, or `invalid` with every wrong field.
 */
export async function fileNeed(context: Context, input: unknown): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const { ownerState, ...filing } = await filingOf(tx, context, input);
    demand(context.actor, 'need.file', filing);
    const { content } = parse(needInput, input);
    checkBeneficiaries(content, ownerState);
    await checkNeedCodes(tx, content);
    const need = await insertNeed(
      tx,
      {
        ...filing,
        list: needListOf({ group: content.group, sourced: false }),
        visibility: content.visibility,
        createdAt: context.now,
      },
      context.randomBytes,
    );
    await writeNeedVersion(tx, context, { needId: need.id, version: 1, content });
    await recordAudit(tx, context.actor, {
      verb: 'need.file',
      recordType: 'need',
      recordId: need.id,
      recordVersion: 1,
      ownerId: need.ownerId,
      details: { channel: filing.channel },
    });
    return { id: need.id, reference: need.reference };
  });
}

/** A state speaks for itself alone; groups and the secretariat's own needs name their states. */
export function checkBeneficiaries(content: NeedContent, ownerState: Filing['ownerState']): void {
  if (ownerState === null) return;
  if (content.group !== null) throw invalidField('/content/group', 'not-your-group');
  const place = content.beneficiaries.findIndex((state) => state !== ownerState);
  if (place >= 0) {
    throw invalidField(`/content/beneficiaries/${place}`, 'not-your-state', { state: ownerState });
  }
}
