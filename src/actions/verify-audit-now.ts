import { withActor } from '../db/client.ts';
import { demand } from '../domain/access.ts';
import { conflict } from '../domain/errors.ts';
import { recordAudit } from '../store/audit/audit.ts';
import { findChainEnd } from '../store/audit/audit-reads.ts';
import type { Context } from './context.ts';
import { type AuditReport, verifyAudit } from './verify-audit.ts';

/** Longest chain that is verified while somebody waits; a longer one is by the command `audit verify`. */
const longestChain = 250_000;

/**
 * Recomputes the whole chain for somebody who waits for it, and writes down that it was done and what came
 * of it. Throws `forbidden`, or the conflict `chain-too-long`.
 */
export async function verifyAuditNow(context: Context): Promise<AuditReport> {
  const { actor, db } = context;
  demand(actor, 'audit.verify');
  const end = await withActor(db, actor, findChainEnd);
  if (end !== undefined && end.position > longestChain) {
    throw conflict('chain-too-long', { limit: longestChain });
  }
  const report = await verifyAudit(context, {});
  await withActor(db, actor, async (tx) => {
    await recordAudit(tx, actor, {
      verb: 'audit.verify',
      recordType: 'audit',
      recordId: null,
      details: { sealed: report.sealed, faults: report.faults.length },
    });
  });
  return report;
}
