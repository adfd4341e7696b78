// data/examples: an invented set of needs and offers in the interchange format, with its providers, and what
// the people of a demonstration do with it.
import { z } from 'zod';
import { isoDate } from '../domain/dates.ts';
import { releasableFields } from '../domain/release.ts';
import { reviewReasons } from '../domain/review.ts';
import { channels } from '../domain/vocabulary.ts';
import { organizationsFile } from './organizations.ts';
import { readJson, readText, version } from './read.ts';

/**
 * The example needs and offers. The frequencies of the lexicon count the words of the first file of each
 * (scripts/build-lexicon.mjs); what a demonstration wants beside them stands in the further ones.
 */
export const exampleFiles = {
  needs: ['examples/needs.json', 'examples/further-needs.json'],
  offers: ['examples/offers.json', 'examples/further-offers.json'],
  circumstances: 'examples/circumstances.json',
  story: 'examples/story.json',
} as const;

const daysAgo = z.int().min(0).max(1000).default(0);
const code = z.string().regex(/^E-[NO]\d{2}$/);

const circumstancesFile = z.strictObject({
  version,
  /** The day as of which the windows of the examples were written: they move with the day of the load. */
  writtenOn: isoDate,
  /** What is not said of a need is: submitted on the day of the load, by its owner itself. */
  needs: z.record(
    code,
    z.strictObject({
      status: z.enum(['draft', 'submitted']).default('submitted'),
      daysAgo,
      onBehalf: z
        .strictObject({ channel: z.enum(channels), documentSymbol: z.string().min(1) })
        .optional(),
    }),
  ),
  /** What is not said of an offer is: published, and renewed on the day of the load. */
  offers: z.record(
    code,
    z.strictObject({ status: z.enum(['draft', 'submitted']).optional(), daysAgo }),
  ),
});
type Circumstances = z.infer<typeof circumstancesFile>;

const need = { need: code };
const pair = { ...need, ask: z.int().min(1).default(1), offer: code };
const note = z.string().min(3).nullable().default(null);

/** Something that somebody of a demonstration does; who it is follows from what it is. */
const step = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('open'), ...need }),
  z.strictObject({ do: z.literal('take'), ...need }),
  z.strictObject({ do: z.literal('return'), ...need, note: z.string().min(3) }),
  z.strictObject({ do: z.literal('withdraw'), ...need }),
  z.strictObject({ do: z.literal('request-confirmation'), ...need }),
  z.strictObject({
    do: z.literal('recommend'),
    ...pair,
    reason: z.enum(reviewReasons.recommend),
    note,
  }),
  z.strictObject({
    do: z.literal('approve'),
    ...pair,
    reason: z.enum(reviewReasons.approve),
    note,
    seats: z.int().min(1).optional(),
  }),
  z.strictObject({ do: z.literal('reject'), ...pair, reason: z.enum(reviewReasons.reject), note }),
  z.strictObject({
    do: z.literal('defer'),
    ...pair,
    reason: z.enum(reviewReasons.defer),
    note,
    days: z.int().min(1).max(365),
  }),
  z.strictObject({
    do: z.literal('release'),
    ...need,
    ask: z.int().min(1).default(1),
    fields: z.array(z.enum(releasableFields)).min(1),
    /** The document by which the state said so to the secretariat; where none is named it does so itself. */
    documentSymbol: z.string().min(1).optional(),
  }),
  z.strictObject({ do: z.literal('read'), ...need, ask: z.int().min(1).default(1) }),
  z.strictObject({ do: z.literal('ask-provider'), offer: code }),
  z.strictObject({
    do: z.literal('draft-policy'),
    /** Named, so that there is one draft however often the step is made. */
    version: z.string().min(1),
    name: z.string().min(3),
    weights: z.record(z.string(), z.int()),
  }),
]);
export type StoryStep = z.infer<typeof step>;

const storyFile = z.strictObject({ version, steps: z.array(step) });

/** The fictional providers of the example offers; each is marked as an example. */
export async function readExampleOrganizations() {
  return readJson('examples/organizations.json', organizationsFile);
}

/** The example needs that the lexicon knows, as a JSON file of the interchange format. */
export async function readExampleNeeds(): Promise<{ text: string; hash: string }> {
  return readText(exampleFiles.needs[0]);
}

/** The example offers that the lexicon knows, as a JSON file of the interchange format. */
export async function readExampleOffers(): Promise<{ text: string; hash: string }> {
  return readText(exampleFiles.offers[0]);
}

/** Where the example needs and offers stand when they are loaded. */
export async function readExampleCircumstances(): Promise<Circumstances & { hash: string }> {
  return readJson(exampleFiles.circumstances, circumstancesFile);
}

/** What the people of a demonstration do with the examples, in order. */
export async function readExampleStory(): Promise<StoryStep[]> {
  return (await readJson(exampleFiles.story, storyFile)).steps;
}
