// Cognate skeletons: what is left of a word of Latin or Greek stock once the spelling habits of the
// four languages are evened out. "investigação", "investigation" and "investigaciones" are one.

/** Endings by which the four languages turn one stem into one noun or adjective, longest first. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:mente|ment|mento|mentos|ments|miento|mientos)$/, 'm'],
  [/(?:[csx]iones|[csx]ion|[cs]oes|[cs]ao|tions|tion|ssions)$/, 's'],
  [/(?:idades|idade|idad|ities|ity|ites|ite)$/, 'i'],
  [/(?:encias|encia|ences|ence|ency|ancias|ancia|ances|ance|ancy)$/, 'n'],
  [/(?:arios|arias|ario|aria|aires|aire|aries|ary)$/, 'r'],
  [/(?:icos|icas|ico|ica|iques|ique|ics|ical|ic)$/, 'k'],
  [/(?:ismos|ismo|ismes|isme|isms|ism)$/, 'z'],
  [/(?:adores|adoras|ador|adora|ateurs|ateur|ators|ator|eurs|eur|ores|ors|or|ers|er)$/, 't'],
];

const longest = 7;
const least = 4;

/** The skeleton of a folded word, or null for one too short to tell anything. */
export function skeleton(folded: string): string | null {
  let word = folded;
  for (const [ending, mark] of endings) {
    if (!ending.test(word)) continue;
    const cut = word.replace(ending, mark);
    if (cut.length > least) word = cut;
    break;
  }
  const evened = word
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replace(/^es(?=[ckpqt])/, 's')
    .replace(/^e(?=[ckpqt][ruhi])/, 's')
    .replaceAll('qu', 'k')
    .replaceAll('y', 'i')
    .replaceAll('ct', 't')
    .replaceAll('pt', 't')
    .replaceAll('c', 'k')
    .replace(/(.)\1/g, '$1')
    .replace(/[aeious]+$/, '');
  return evened.length < least ? null : evened.slice(0, longest);
}
