// Builds data/lexicon.json: how common terms and concepts are in the language of the field, counted
// in the project's own texts (the inventory, the examples, the labels of the thesaurus and of the
// audiences) and in a short list of words that every call for assistance uses. Frequencies are
// given per thousand documents, so that languages with many texts and with few weigh alike.
// Run `npm run build` first, then `node scripts/build-lexicon.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { labelsOf } from '../dist/src/matching/concepts/labels.js';
import { annotate, createEngine } from '../dist/src/matching/engine.js';
import { grams } from '../dist/src/matching/text/grams.js';
import { termKey } from '../dist/src/matching/text/lexicon.js';
import { skeleton } from '../dist/src/matching/text/skeletons.js';
import { stem } from '../dist/src/matching/text/stems.js';
import { tokenize } from '../dist/src/matching/text/tokens.js';
import { readThesaurus } from '../dist/src/reference/thesaurus.js';
import { everydayWords } from './lexicon/everyday-words.mjs';

const version = '1.0.0';
const perMille = 1000;
/** A word that nearly every record of the field uses counts as if one in this many held it. */
const everydayShare = 4;
/** Mean of the effect criterion until there are evaluations. */
const effectMean = 600;
/** Terms seen in fewer documents weigh as much as unseen ones, and are left out. */
const leastDocuments = { s: 2, k: 2, g: 4, c: 1 };

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
const blank = { documents: 1, averageLength: { title: 1, body: 1 }, effectMean, frequencies: {} };
const policy = json('policy.json').content;
const engine = createEngine({ concepts, bodies, policy, lexicon: blank, audiences: [] });

const termsOfWord = (token, language) => {
  const cognate = skeleton(token.folded);
  return [
    termKey.stem(stem(token.word, language), language),
    ...(cognate === null ? [] : [termKey.skeleton(cognate)]),
  ];
};

const counts = new Map();
const count = (terms) => {
  for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
};
const documents = { en: 0, es: 0, pt: 0, fr: 0 };
for (const { language, title, body } of [...records, ...labels]) {
  documents[language] += 1;
  const tokens = [...tokenize(title, language), ...tokenize(body, language)];
  count(
    tokens.flatMap((token) => [
      ...termsOfWord(token, language),
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
  const [space, language] = term.split(':');
  const of = { s: documents[language], k: all, g: all, c: records.length }[space];
  if (found < leastDocuments[space]) continue;
  frequencies.set(term, Math.max(1, Math.round((perMille * found) / of)));
}
for (const [language, words] of Object.entries(everydayWords)) {
  for (const term of tokenize(words, language).flatMap((token) => termsOfWord(token, language))) {
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
};
writeFileSync(new URL('lexicon.json', data), `${JSON.stringify({ version, content }, null, 1)}\n`);
console.log(`${records.length} records, ${labels.length} labels, ${sorted.length} terms`);
