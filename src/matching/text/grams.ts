// Character 4-grams of words with their edges marked: a safety net for cognates that no rule knows.

const size = 4;

/** The 4-grams of a folded word, edges marked with an underscore; none for words below four letters. */
export function grams(folded: string): string[] {
  if (folded.length < size) return [];
  const marked = `_${folded}_`;
  const found: string[] = [];
  for (let at = 0; at + size <= marked.length; at += 1) found.push(marked.slice(at, at + size));
  return found;
}
