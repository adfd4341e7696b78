import type { Tx } from '../../db/client.ts';
import { listStandingReleases } from '../../store/releases/releases.ts';
import type { Context } from '../context.ts';
import { closeRelease } from './close-release.ts';

type Ending = {
  need: { id: string };
  /** Codes of the providers whose releases end; all where none are named. */
  providers?: readonly string[];
  reason: 'need-withdrawn' | 'provider-excluded';
};

/**
 * Ends the releases of a need that its owner has taken back in other words: by withdrawing the need, or
 * by excluding the provider. The need must be locked.
 */
export async function endReleases(
  tx: Tx,
  context: Context,
  { need, providers, reason }: Ending,
): Promise<void> {
  for (const release of await listStandingReleases(tx, need.id)) {
    if (providers?.includes(release.provider) === false) continue;
    await closeRelease(tx, context, release, { reason });
  }
}
