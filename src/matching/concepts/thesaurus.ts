// The thesaurus compiled: every pair of concepts has a similarity, worked out once.
import type { PolicyContent } from '../../domain/policy.ts';
import type { Concept } from '../../domain/thesaurus.ts';
import { log2 } from '../fixed-point.ts';
import { type Lexicon, termKey, weightOf } from '../text/lexicon.ts';

export type Thesaurus = {
  /** In the order of their codes, so that the order of the input is irrelevant. */
  concepts: readonly Concept[];
  indexOf: ReadonlyMap<string, number>;
  /** Each concept and its ancestors, nearest first. */
  lines: readonly (readonly number[])[];
  /** What each counts for when an ask shows it: its information times its rarity, 0 to 1000. */
  weights: Uint16Array;
  /** Row: concept asked for; column: concept offered; 0 to 1000. */
  similarity: Uint16Array;
  /** Whether the two are look-alikes: not to be confused with one another. */
  lookAlike: (one: number, other: number) => boolean;
};

const fullInformation = 1024;

/** Works out weights and similarities. Unknown codes in relations are passed over. */
export function compileThesaurus(
  input: readonly Concept[],
  policy: PolicyContent['topic'],
  lexicon: Lexicon,
): Thesaurus {
  const concepts = [...input].sort((a, b) => (a.code < b.code ? -1 : 1));
  const indexOf = new Map(concepts.map(({ code }, index) => [code, index]));
  const lines = concepts.map((_, index) => lineOf(index, concepts, indexOf));
  const information = informationOf(lines);
  const size = concepts.length;
  const similarity = new Uint16Array(size * size);
  for (const [asked, { related, notToBeConfusedWith }] of concepts.entries()) {
    for (const [offered, { code }] of concepts.entries()) {
      const value = between(lines[asked] ?? [], lines[offered] ?? [], information, policy);
      const linked = related.includes(code) ? Math.max(value, policy.related) : value;
      const apart = notToBeConfusedWith.includes(code) ? 0 : linked;
      similarity[asked * size + offered] = apart < policy.least ? 0 : apart;
    }
  }
  const weights = Uint16Array.from(concepts, ({ code }, index) => {
    const rarity = weightOf(lexicon, termKey.concept(code)) / lexicon.unseen;
    return Math.floor((1000 * rarity * (information[index] ?? 0)) / fullInformation);
  });
  const lookAlike = (one: number, other: number) =>
    concepts[one]?.notToBeConfusedWith.includes(concepts[other]?.code ?? '') === true;
  return { concepts, indexOf, lines, weights, similarity, lookAlike };
}

/** A concept and its ancestors, nearest first. A cycle ends the line. */
function lineOf(
  start: number,
  concepts: readonly Concept[],
  indexOf: ReadonlyMap<string, number>,
): number[] {
  const line: number[] = [];
  let at: number | undefined = start;
  while (at !== undefined && !line.includes(at)) {
    line.push(at);
    at = indexOf.get(concepts[at]?.broader ?? '');
  }
  return line;
}

/**
 * Intrinsic information content: 1 - log(descendants + 1) / log(concepts), here times 1024.
 * N. Seco, T. Veale and J. Hayes, "An Intrinsic Information Content Metric for Semantic Similarity
 * in WordNet", ECAI 2004.
 */
function informationOf(lines: readonly number[][]): Uint16Array {
  const descendants = lines.map(() => 0);
  for (const [, ...ancestors] of lines) {
    for (const ancestor of ancestors) descendants[ancestor] = (descendants[ancestor] ?? 0) + 1;
  }
  const most = log2(Math.max(2, lines.length));
  return Uint16Array.from(
    descendants,
    (below) => fullInformation - Math.floor((fullInformation * log2(below + 1)) / most),
  );
}

/**
 * 1000 for the same concept, the policy's value for one below the concept asked for, else the square
 * of the similarity of D. Lin, "An Information-Theoretic Definition of Similarity", ICML 1998:
 * 2 IC(lowest common ancestor) / (IC(a) + IC(b)). Squared, since concepts that share no more than a
 * wide parent call for different assistance.
 */
function between(
  asked: readonly number[],
  offered: readonly number[],
  information: Uint16Array,
  policy: PolicyContent['topic'],
): number {
  const [first = 0] = asked;
  const [second = 0] = offered;
  if (first === second) return 1000;
  if (offered.includes(first)) return policy.descendant;
  const shared = asked.find((ancestor) => offered.includes(ancestor));
  if (shared === undefined) return 0;
  const sum = (information[first] ?? 0) + (information[second] ?? 0);
  const lin = sum === 0 ? 0 : Math.floor((2000 * (information[shared] ?? 0)) / sum);
  return Math.floor((lin * lin) / 1000);
}
