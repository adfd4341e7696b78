// data/organizations.json: member states and organizations with all names they go by.
import { z } from 'zod';
import { code, labels, stateCode } from '../domain/codes.ts';
import { organizationKinds, providerTypes } from '../domain/vocabulary.ts';
import { readJson, uniqueBy, version } from './read.ts';

const organization = z
  .strictObject({
    code,
    names: labels,
    shortName: z.string().min(1),
    kind: z.enum(organizationKinds),
    providerType: z.enum(providerTypes).nullable(),
    /** The state that it is, or that it belongs to. */
    state: stateCode.nullable(),
    aliases: z.array(z.string().min(1)),
    note: z.string().optional(),
    source: z.strictObject({ document: z.string(), line: z.int().min(1) }).optional(),
    example: z.boolean().default(false),
  })
  .refine((entry) => entry.kind !== 'member-state' || entry.state !== null, {
    path: ['state'],
    message: 'a member state needs its code',
  });
export type Organization = z.infer<typeof organization>;

export const organizationsFile = z.strictObject({
  version,
  source: z.string(),
  organizations: z.array(organization).superRefine(uniqueBy(({ code: key }) => key)),
});

/** The organizations that the service knows from the start. */
export async function readOrganizations() {
  return readJson('organizations.json', organizationsFile);
}
