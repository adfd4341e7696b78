import { z } from 'zod';
import type { Tx } from '../db/client.ts';
import { demand } from '../domain/access.ts';
import { conflict, DomainError, forbidden, invalidField } from '../domain/errors.ts';
import { parse } from '../domain/parse.ts';
import { policyContent } from '../domain/policy.ts';
import { contentOfDraft, nextPolicyVersion, policyDraft } from '../domain/policy-version.ts';
import { recordAudit } from '../store/audit/audit.ts';
import {
  findLexiconId,
  insertPolicyDraft,
  listPolicyVersions,
} from '../store/policies/policy-drafts.ts';
import { findPolicy, type PolicyDetail } from '../store/policies/policy-reads.ts';
import type { Context, Outcome } from './context.ts';
import { hashOf } from './hash.ts';
import { perform } from './perform.ts';

const whole = z.strictObject({ content: policyContent });

/**
 * Drafts a policy: a whole content, or what it changes in an earlier policy. It changes nothing until
 * it is adopted. The conflict `policy-version-taken` says that there is one of this version already.
 */
export async function draftPolicy(context: Context, body: unknown): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const { actor } = context;
    demand(actor, 'policy.draft');
    if (actor.kind !== 'person') throw forbidden();
    const input = parse(policyDraft, body);
    const base = await basePolicy(tx, input.from);
    const { content } = parse(whole, { content: contentOfDraft(base.content, input.content) });
    const lexiconId = await lexiconOf(tx, base, input.lexicon);
    const version = input.version ?? nextPolicyVersion(await listPolicyVersions(tx));
    const id = await insertPolicyDraft(tx, {
      version,
      name: input.name,
      hash: hashOf({ content, lexiconId }),
      content,
      lexiconId,
      draftedById: actor.id,
      createdAt: context.now,
    });
    if (id === undefined) throw conflict('policy-version-taken', { version });
    await recordAudit(tx, actor, {
      verb: 'policy.draft',
      recordType: 'policy',
      recordId: id,
      details: { version, from: base.version },
    });
    return { id, reference: version };
  });
}

async function basePolicy(tx: Tx, version: string | undefined): Promise<PolicyDetail> {
  try {
    return await findPolicy(tx, version ?? null);
  } catch (error) {
    if (!(error instanceof DomainError) || version === undefined) throw error;
    throw invalidField('/from', 'unknown-policy', { value: version });
  }
}

async function lexiconOf(tx: Tx, base: PolicyDetail, version: string | undefined): Promise<string> {
  if (version === undefined) return base.lexiconId;
  const id = await findLexiconId(tx, version);
  if (id === undefined) throw invalidField('/lexicon', 'unknown-lexicon', { value: version });
  return id;
}
