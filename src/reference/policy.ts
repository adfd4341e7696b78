// data/policy.json: the policy that is adopted on an empty database.
import { z } from 'zod';
import { policyContent } from '../domain/policy.ts';
import { readJson, version } from './read.ts';

const policyFile = z.object({ version, name: z.string().min(1), content: policyContent });

/** The first policy of the service. */
export async function readPolicy() {
  return readJson('policy.json', policyFile);
}
