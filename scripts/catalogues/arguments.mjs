// What a message of ICU MessageFormat asks for.
import { IntlMessageFormat } from 'intl-messageformat';

/** The kinds of element in a parsed message (`TYPE` of the parser, which does not export it here). */
const kinds = { 1: 'text', 2: 'number', 3: 'date', 4: 'time', 5: 'select', 6: 'plural', 8: 'tag' };

/** Parses a message; throws what the parser says where it is malformed. */
export function parseMessage(message, language) {
  return new IntlMessageFormat(message, language).getAst();
}

/**
 * The arguments of a parsed message as sorted texts, `name: kind`. A plural is a number: a language may
 * do without its forms. A select names its choices.
 */
export function argumentsOf(elements) {
  /** @type {Set<string>} */
  const found = new Set();
  for (const element of everyElement(elements)) {
    const kind = kinds[element.type];
    if (kind === undefined) continue;
    const choices = kind === 'select' ? ` ${Object.keys(element.options).sort().join('|')}` : '';
    found.add(`${element.value}: ${kind === 'plural' ? 'number' : kind}${choices}`);
  }
  return [...found].sort();
}

/** The plural forms that the language has and the message lacks, as `argument: form`. */
export function missingForms(elements, language) {
  return [...everyElement(elements)]
    .filter(({ type }) => kinds[type] === 'plural')
    .flatMap(({ value, pluralType, options }) => {
      const rules = new Intl.PluralRules(language, { type: pluralType });
      const forms = rules.resolvedOptions().pluralCategories;
      return forms.filter((form) => !(form in options)).map((form) => `${value}: ${form}`);
    });
}

function* everyElement(elements) {
  for (const element of elements) {
    yield element;
    for (const option of Object.values(element.options ?? {})) yield* everyElement(option.value);
    if (element.children !== undefined) yield* everyElement(element.children);
  }
}
