// Finds the concepts of the thesaurus in a text: the longest label first, then labels whose words
// stand apart ("drug and arms trafficking").
import type { Concept } from '../../domain/thesaurus.ts';
import type { Language } from '../../domain/vocabulary.ts';
import type { ConceptHit } from '../model.ts';
import type { Token } from '../text/tokens.ts';
import type { Finding } from './finding.ts';
import { keysOf, type LabelIndexes, type LabelNode, type Meaning } from './label-index.ts';
import { type Dictionary, looseFindings } from './loose-findings.ts';

/** Concepts in a tokenized text, in the order of their places. */
export function findConcepts(
  tokens: readonly Token[],
  language: Language,
  engine: Dictionary & { labels: LabelIndexes },
): Finding[] {
  const keys = tokens.map((token) => keysOf(token, language));
  const findings: Finding[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = longestFrom(at, tokens, keys, engine.labels[language]);
    if (match === null) {
      at += 1;
      continue;
    }
    const places = Array.from({ length: match.end - at }, (_, offset) => at + offset);
    for (const { concept, confidence } of match.meanings) {
      // A label of several concepts shows each of them less surely.
      findings.push({
        concept,
        confidence: Math.floor(confidence / match.meanings.length),
        tokens: places,
      });
    }
    at = match.end;
  }
  findings.push(...looseFindings(tokens, language, engine, findings));
  return findings;
}

/** The findings as the filer sees them: codes, offsets in the text, words. */
export function toHits(
  findings: readonly Finding[],
  tokens: readonly Token[],
  text: string,
  concepts: readonly Concept[],
): ConceptHit[] {
  return findings
    .map(({ concept, confidence, tokens: places }) => {
      const start = Math.min(...places.map((place) => tokens[place]?.start ?? 0));
      const end = Math.max(...places.map((place) => tokens[place]?.end ?? 0));
      const code = concepts[concept]?.code ?? '';
      return { code, start, end, words: text.slice(start, end), confidence };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.code < b.code ? -1 : 1));
}

function longestFrom(
  start: number,
  tokens: readonly Token[],
  keys: readonly (readonly string[])[],
  root: LabelNode,
): { end: number; meanings: readonly Meaning[] } | null {
  let found: { end: number; meanings: readonly Meaning[] } | null = null;
  let nodes: readonly LabelNode[] = [root];
  const stretch = tokens[start]?.stretch;
  for (let at = start; at < tokens.length && tokens[at]?.stretch === stretch; at += 1) {
    const here = keys[at] ?? [];
    nodes = nodes.flatMap((node) => here.flatMap((key) => node.next.get(key) ?? []));
    if (nodes.length === 0) break;
    const meaning = nodes.find(({ meanings }) => meanings.length > 0);
    if (meaning !== undefined) found = { end: at + 1, meanings: meaning.meanings };
  }
  return found;
}
