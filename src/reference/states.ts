// data/states.json: states and territories with their standing in the Organization over time.
import { z } from 'zod';
import { labels, stateCode } from '../domain/codes.ts';
import { isoDate } from '../domain/dates.ts';
import { languages } from '../domain/vocabulary.ts';
import { readJson, uniqueBy, version } from './read.ts';

/** Whole periods: `to` is the first day on which it no longer holds; null ends are open. */
export const periodShape = { from: isoDate.nullable(), to: isoDate.nullable() };

const state = z.strictObject({
  code: stateCode,
  /** Official names. */
  names: labels,
  shortNames: labels,
  /** BCP 47, beyond the languages of the service too. */
  officialLanguages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
  /** The languages of the service in which one writes to the state. */
  serviceLanguages: z.array(z.enum(languages)),
  subregion: z.enum(['caribbean', 'central-america', 'north-america', 'south-america']).nullable(),
  statuses: z
    .array(
      z.strictObject({
        status: z.enum([
          'member',
          'not-participating',
          'suspended',
          'withdrawn',
          'permanent-observer',
          'territory',
          'other',
        ]),
        ...periodShape,
        source: z.string().min(1),
      }),
    )
    .min(1),
});

const statesFile = z.strictObject({
  version,
  source: z.string(),
  states: z.array(state).superRefine(uniqueBy(({ code }) => code)),
});

/** The states and territories that records may name. */
export async function readStates() {
  return readJson('states.json', statesFile);
}
