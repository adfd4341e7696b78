// data/audiences.json: whom assistance is for, with all the words for them.
import { z } from 'zod';
import { code, labels } from '../domain/codes.ts';
import { readJson, uniqueBy, version } from './read.ts';
import { labelLists } from './terms.ts';

const audience = z.strictObject({
  code,
  labels,
  altLabels: labelLists,
  broader: code.nullable(),
});

const audiencesFile = z.strictObject({
  version,
  source: z.string(),
  audiences: z
    .array(audience)
    .superRefine(uniqueBy((entry) => entry.code))
    .superRefine((entries, context) => {
      const codes = new Set(entries.map((entry) => entry.code));
      for (const [index, { broader }] of entries.entries()) {
        if (broader === null || codes.has(broader)) continue;
        context.addIssue({
          code: 'custom',
          path: [index, 'broader'],
          message: `${broader} is no audience`,
        });
      }
    }),
});

/** The audiences that records may name. */
export async function readAudiences() {
  return readJson('audiences.json', audiencesFile);
}
