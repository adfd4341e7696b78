// Builds data/lexicon.json: how common each term is in the language of the field, counted in the
// project's own texts (the inventory, the examples, the labels of the thesaurus and of the
// audiences) and in a short list of words that every call for assistance uses. Frequencies are
// given per thousand documents, so that languages with many texts and with few weigh alike.
// Run `npm run build` first, then `node scripts/build-lexicon.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { grams } from '../dist/src/matching/text/grams.js';
import { termKey } from '../dist/src/matching/text/lexicon.js';
import { skeleton } from '../dist/src/matching/text/skeletons.js';
import { stem } from '../dist/src/matching/text/stems.js';
import { tokenize } from '../dist/src/matching/text/tokens.js';
import { labelsOfThesaurus } from './lexicon/thesaurus-labels.mjs';
import { everydayWords } from './lexicon/everyday-words.mjs';

const version = '1.0.0';
const perMille = 1000;
/** A word that nearly every record of the field uses counts as if one in this many held it. */
const everydayShare = 4;
/** Mean of the effect criterion until there are evaluations: the middle of its scale. */
const effectMean = 600;
/** Terms seen in fewer documents weigh as much as unseen ones, and are left out. */
const leastDocuments = { stem: 2, skeleton: 2, gram: 4 };

const data = new URL('../data/', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, data), 'utf8'));

const records = [
  ...json('inventory/needs.json'),
  ...json('inventory/offers.json'),
  ...json('inventory/activities.json'),
  ...json('examples/needs.json'),
  ...json('examples/offers.json'),
].map(({ language = 'en', title, description }) => ({ language, title, body: description ?? '' }));

const labels = [
  ...labelsOfThesaurus(readFileSync(new URL('thesaurus.ttl', data), 'utf8')),
  ...json('audiences.json').audiences.flatMap((audience) => Object.entries(audience.labels ?? {})),
].map(([language, text]) => ({ language, title: '', body: text }));

const counts = new Map();
const documents = { en: 0, es: 0, pt: 0, fr: 0 };

for (const { language, title, body } of [...records, ...labels]) {
  documents[language] += 1;
  const terms = new Set();
  for (const token of [...tokenize(title, language), ...tokenize(body, language)]) {
    terms.add(termKey.stem(stem(token.word, language), language));
    const cognate = skeleton(token.folded);
    if (cognate !== null) terms.add(termKey.skeleton(cognate));
    for (const gram of grams(token.folded)) terms.add(termKey.gram(gram));
  }
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
}

const all = Object.values(documents).reduce((sum, count) => sum + count, 0);
const frequencies = new Map();
for (const [term, count] of counts) {
  const [space, language] = term.split(':');
  const [least, of] =
    space === 's'
      ? [leastDocuments.stem, documents[language]]
      : [space === 'k' ? leastDocuments.skeleton : leastDocuments.gram, all];
  if (count >= least) frequencies.set(term, Math.max(1, Math.round((perMille * count) / of)));
}

for (const [language, words] of Object.entries(everydayWords)) {
  for (const token of tokenize(words, language)) {
    const terms = [termKey.stem(stem(token.word, language), language)];
    const cognate = skeleton(token.folded);
    if (cognate !== null) terms.push(termKey.skeleton(cognate));
    for (const term of terms) {
      frequencies.set(term, Math.max(frequencies.get(term) ?? 0, perMille / everydayShare));
    }
  }
}

const mean = (lengths) => lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
const lengthsOf = (field) =>
  records.map((record) => tokenize(record[field], record.language).length);
const round = (value) => Math.round(10 * value) / 10;

const sorted = [...frequencies].sort(([a], [b]) => (a < b ? -1 : 1));
const content = {
  documents: perMille,
  averageLength: { title: round(mean(lengthsOf('title'))), body: round(mean(lengthsOf('body'))) },
  effectMean,
  frequencies: Object.fromEntries(sorted),
};
writeFileSync(new URL('lexicon.json', data), `${JSON.stringify({ version, content }, null, 1)}\n`);
console.log(`${records.length} records, ${labels.length} labels, ${sorted.length} terms`);
