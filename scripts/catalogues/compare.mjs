// What is wrong with the catalogues, in one line each.
import { argumentsOf, missingForms, parseMessage } from './arguments.mjs';
import { isUsed } from './used-words.mjs';

/**
 * The faults of catalogues as `readCatalogues` gives them. English says which keys there are; `words`
 * are those of the source; `sameAsEnglish` lists what need not be translated.
 */
export function faultsOf(catalogues, { words, sameAsEnglish }) {
  const { en, ...others } = catalogues;
  const keys = Object.values(en).flatMap((messages) => Object.keys(messages));
  return [
    ...repeated(keys).map((key) => `en: ${key} stands in two areas.`),
    ...Object.values(en).flatMap((messages) =>
      Object.entries(messages).flatMap(([key, message]) => formFaults('en', key, message)),
    ),
    ...Object.entries(others).flatMap(([language, areas]) =>
      languageFaults(language, areas, { en, sameAsEnglish }),
    ),
    ...keys.filter((key) => !isUsed(key, words)).map((key) => `en: ${key} is used nowhere.`),
    ...Object.keys(sameAsEnglish)
      .filter((key) => !keys.includes(key))
      .map((key) => `${key} is listed as the same as the English, but there is no such message.`),
  ];
}

function repeated(keys) {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

function languageFaults(language, areas, { en, sameAsEnglish }) {
  const names = [...new Set([...Object.keys(en), ...Object.keys(areas)])];
  return names.flatMap((area) => {
    const [english, messages] = [en[area], areas[area]];
    if (english === undefined) return [`${language}: the area ${area} is not there in English.`];
    if (messages === undefined) return [`${language}: the area ${area} is missing.`];
    const lacking = Object.keys(english).filter((key) => !(key in messages));
    const extra = Object.keys(messages).filter((key) => !(key in english));
    const shared = Object.keys(messages).filter((key) => key in english);
    return [
      ...lacking.map((key) => `${language}: ${key} is missing.`),
      ...extra.map((key) => `${language}: ${key} is not there in English.`),
      ...shared.flatMap((key) => [
        ...formFaults(language, key, messages[key]),
        ...argumentFaults(language, key, [english[key], messages[key]]),
        ...samenessFaults(language, key, { english, messages, sameAsEnglish }),
      ]),
    ];
  });
}

function formFaults(language, key, message) {
  const parsed = parsedOrFault(message, language);
  if (typeof parsed === 'string') return [`${language}: ${key} is malformed: ${parsed}`];
  return missingForms(parsed, language).map(
    (form) => `${language}: ${key} lacks a plural form, ${form}.`,
  );
}

function argumentFaults(language, key, [english, message]) {
  const [asked, given] = [parsedOrFault(english, 'en'), parsedOrFault(message, language)];
  if (typeof asked === 'string' || typeof given === 'string') return [];
  const [expected, found] = [argumentsOf(asked), argumentsOf(given)].map((list) => list.join(', '));
  if (expected === found) return [];
  return [`${language}: ${key} has the arguments (${found}), the English (${expected}).`];
}

function samenessFaults(language, key, { english, messages, sameAsEnglish }) {
  const same = messages[key] === english[key];
  const allowed = sameAsEnglish[key]?.languages.includes(language) === true;
  if (same === allowed) return [];
  return [
    same
      ? `${language}: ${key} is the same as the English.`
      : `${language}: ${key} is listed as the same as the English, but it is not.`,
  ];
}

function parsedOrFault(message, language) {
  try {
    return parseMessage(message, language);
  } catch (error) {
    return error.message;
  }
}
