// Builds data/lexicon.json: how common terms and concepts are in the language of the field, counted
// in the project's own texts (the inventory, the examples, the labels of the thesaurus and of the
// audiences) and in a short list of words that every call for assistance uses. Frequencies are
// given per thousand documents. The dictionary of the field (data/dictionary) goes into it with the stems
// and the skeletons of its words.
// Run `npm run build` first, then `node scripts/build-lexicon.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { labelsOf } from '../dist/src/matching/concepts/labels.js';
import { annotate, createEngine } from '../dist/src/matching/engine.js';
import { grams } from '../dist/src/matching/text/grams.js';
import { compileLexicon, termKey } from '../dist/src/matching/text/lexicon.js';
import { stem } from '../dist/src/matching/text/stems.js';
import { tokenize } from '../dist/src/matching/text/tokens.js';
import { wholeKey } from '../dist/src/matching/text/word-terms.js';
import { readThesaurus } from '../dist/src/reference/thesaurus.js';
import { meaningsIn } from './lexicon/dictionary.mjs';
import { everydayWords } from './lexicon/everyday-words.mjs';

const version = '2.0.0';
const perMille = 1000;
/** A word that nearly every record of the field uses counts as if one in this many held it. */
const everydayShare = 4;
/** Mean of the effect criterion until there are evaluations. */
const effectMean = 600;
/** Terms seen in fewer documents weigh as much as unseen ones, and are left out. */
const leastDocuments = { m: 1, k: 2, w: 2, g: 4, c: 1 };

const data = new URL('../data/', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, data), 'utf8'));

const records = [
  ...json('inventory/needs.json'),
  ...json('inventory/offers.json'),
  ...json('inventory/activities.json'),
  ...json('examples/needs.json'),
  ...json('examples/offers.json'),
].map(({ language = 'en', title, description }) => ({ language, title, body: description ?? '' }));

const { concepts, bodies } = await readThesaurus();
const languages = ['en', 'es', 'pt', 'fr'];
const labels = [
  ...concepts.flatMap((concept) =>
    languages.map((language) => [
      language,
      labelsOf(concept, language)
        .map(({ label }) => label)
        .join(', '),
    ]),
  ),
  ...json('audiences.json').audiences.flatMap((audience) => Object.entries(audience.labels)),
].map(([language, body]) => ({ language, title: '', body }));

/** An engine to find concepts with: neither its policy nor its lexicon bears on that. */
const meanings = meaningsIn(new URL('dictionary/', data));
const blank = {
  documents: 1,
  averageLength: { title: 1, body: 1 },
  effectMean,
  frequencies: {},
  meanings,
};
const forms = compileLexicon(blank).meanings;
const policy = json('policy.json').content;
const engine = createEngine({ concepts, bodies, policy, lexicon: blank, audiences: [] });

const termOfWord = ({ word, folded }, language) =>
  wholeKey({ folded, stemmed: stem(word, language) }, language, forms);

const counts = new Map();
const count = (terms) => {
  for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
};
for (const { language, title, body } of [...records, ...labels]) {
  const tokens = [...tokenize(title, language), ...tokenize(body, language)];
  count(
    tokens.flatMap((token) => [
      termOfWord(token, language),
      ...grams(token.folded).map(termKey.gram),
    ]),
  );
}
for (const { language, title, body } of records) {
  const hits = [...annotate(engine, title, language), ...annotate(engine, body, language)];
  count(hits.map(({ code }) => termKey.concept(code)));
}

const all = records.length + labels.length;
const frequencies = new Map();
for (const [term, found] of counts) {
  const [space] = term.split(':');
  const of = space === 'c' ? records.length : all;
  if (found < leastDocuments[space]) continue;
  frequencies.set(term, Math.max(1, Math.round((perMille * found) / of)));
}
for (const [language, words] of Object.entries(everydayWords)) {
  for (const term of tokenize(words, language).map((token) => termOfWord(token, language))) {
    frequencies.set(term, Math.max(frequencies.get(term) ?? 0, perMille / everydayShare));
  }
}

const meanLength = (field) => {
  const lengths = records.map((record) => tokenize(record[field], record.language).length);
  return Math.round((10 * lengths.reduce((sum, length) => sum + length, 0)) / lengths.length) / 10;
};
const sorted = [...frequencies].sort(([a], [b]) => (a < b ? -1 : 1));
const content = {
  documents: perMille,
  averageLength: { title: meanLength('title'), body: meanLength('body') },
  effectMean,
  frequencies: Object.fromEntries(sorted),
  meanings,
};
writeFileSync(new URL('lexicon.json', data), `${JSON.stringify({ version, content }, null, 1)}\n`);
console.log(`${records.length} records, ${labels.length} labels, ${sorted.length} terms`);
