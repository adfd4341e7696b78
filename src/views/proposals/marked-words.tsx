import type { ComponentChildren } from 'preact';

const special = /[.*+?^${}()|[\]\\]/g;

/** A text in which these words are marked wherever they stand as words. */
export function markedWords(text: string, words: readonly string[]): ComponentChildren {
  const wanted = words.filter((word) => word.trim() !== '');
  if (wanted.length === 0) return text;
  const longestFirst = wanted.toSorted((a, b) => b.length - a.length);
  const either = longestFirst.map((word) => word.replace(special, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${either})(?![\\p{L}\\p{N}])`, 'giu');
  return text
    .split(pattern)
    .map((part, place) => (place % 2 === 1 ? <mark key={`${place}`}>{part}</mark> : part));
}
