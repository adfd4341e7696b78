// data/work-programme.json: the actions of the Technical Group's work programme.
import { z } from 'zod';
import { labels } from '../domain/codes.ts';
import { readJson, uniqueBy, version } from './read.ts';

const workProgrammeFile = z.strictObject({
  version,
  source: z.string(),
  areas: z.array(z.strictObject({ number: z.int().min(1), labels })),
  actions: z
    .array(
      z.strictObject({
        code: z.string().regex(/^\d\.\d$/),
        area: z.int().min(1),
        /** One of the eight priorities of 7 October 2009. */
        priority: z.boolean(),
        labels,
        source: z.strictObject({ document: z.string(), line: z.int().min(1) }),
      }),
    )
    .superRefine(uniqueBy(({ code }) => code)),
});

/** The actions 1.1 to 4.6 and their areas. */
export async function readWorkProgramme() {
  return readJson('work-programme.json', workProgrammeFile);
}
