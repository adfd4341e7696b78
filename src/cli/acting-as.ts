// In whose name a command acts on the database.
import { type Environment, readDatabasePlace } from '../config.ts';
import { misunderstood } from './failures.ts';
import type { OpenContext } from './import.ts';

/**
 * Acts as the person with the address that is given; on the service of this machine, where none is, as
 * its demonstration officer.
 */
export function actingAs(env: Environment): OpenContext {
  return async ({ as }) => {
    const { demonstrationAddress } = await import('../runtime/demonstration.ts');
    const { openAsPerson } = await import('./database.ts');
    const isOfThisMachine = 'dataFolder' in readDatabasePlace(env);
    const address = as ?? (isOfThisMachine ? demonstrationAddress('officer') : undefined);
    if (address === undefined) throw misunderstood('usage.missing-option', { what: '--as' });
    return await openAsPerson(env, address);
  };
}
