// data/lexicon.json: the frozen statistics of language that the first policy names.
import { z } from 'zod';
import { lexiconContent } from '../domain/policy.ts';
import { readJson, version } from './read.ts';

const lexiconFile = z.object({ version, content: lexiconContent });

/** The lexicon of the first policy. */
export async function readLexicon() {
  return readJson('lexicon.json', lexiconFile);
}
