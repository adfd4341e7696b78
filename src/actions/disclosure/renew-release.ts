import { canonicalJson } from '../../domain/canonical.ts';
import { conflict } from '../../domain/errors.ts';
import { parse } from '../../domain/parse.ts';
import { renewalInput } from '../../domain/release.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { findNeedVisibleTo } from '../../store/needs/need-reads.ts';
import { endRelease } from '../../store/releases/releases.ts';
import type { Context, Outcome } from '../context.ts';
import { perform } from '../perform.ts';
import { lockRelease } from './lock-release.ts';
import { checkReleasable, copyFor, makeRelease, openAsk, providerFor } from './make-release.ts';

/**
 * Puts a release of the present version, of other fields, or of what they say by now in the place of one
 * that stands; answers the new one. Throws what releasing throws, `release-ended`, or `nothing-to-renew`
 * where the same is released already.
 */
export async function renewRelease(
  context: Context,
  reference: string,
  body: unknown,
): Promise<Outcome> {
  const { actor, now } = context;
  return await perform(context, async (tx) => {
    const earlier = await lockRelease(tx, context, reference);
    const { version, fields = earlier.fields, onBehalf } = parse(renewalInput, body);
    const need = await findNeedVisibleTo(tx, actor, earlier.content.need);
    checkReleasable(need, version);
    const ask = openAsk(need, earlier.content.ask);
    const content = await copyFor(tx, context, { need, ask, fields });
    // The same version can say more than before: a beneficiary has joined since.
    const isSame = canonicalJson(content) === canonicalJson(earlier.content);
    if (isSame && version === earlier.version) throw conflict('nothing-to-renew');
    const provider = await providerFor(tx, need, earlier.provider);
    await endRelease(tx, earlier.id, { renewedAt: now });
    const made = await makeRelease(tx, context, {
      need,
      ask,
      provider,
      fields,
      ownersWord: onBehalf,
      content,
    });
    await recordAudit(tx, actor, {
      verb: 'release.renew',
      recordType: 'release',
      recordId: made.id,
      recordVersion: version,
      ownerId: need.ownerId,
      details: { need: need.id, earlier: earlier.id, provider: earlier.provider, fields },
    });
    return made;
  });
}
