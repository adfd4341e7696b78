// What a passage is about, and whether two passages are about different things.

import type { Language } from '../../domain/vocabulary.ts';
import type { Engine } from '../compiled.ts';
import { annotate } from '../engine.ts';
import { generalConcepts } from './general-concepts.ts';
import type { Passage } from './model.ts';

/** A concept at its place in a text. */
export type Topic = Passage & { concept: number };

/** A concept detected less surely than this starts no ask. */
const sure = 700;

/** The concepts of a text that say what it is about, in the order of their places. */
export function topicsOf(engine: Engine, text: string, language: Language): Topic[] {
  return annotate(engine, text, language).flatMap(({ code, start, end, confidence }) => {
    const concept = engine.thesaurus.indexOf.get(code);
    if (concept === undefined || confidence < sure || generalConcepts.has(code)) return [];
    return [{ concept, start, end }];
  });
}

/** The topics that stand in a passage, each concept once. */
export function topicsIn(topics: readonly Topic[], { start, end }: Passage): number[] {
  const within = topics.filter((topic) => topic.start >= start && topic.end <= end);
  return [...new Set(within.map(({ concept }) => concept))];
}

/**
 * Whether two concepts belong to one subject: the same, similar, related, under one parent below the
 * top of the tree, or look-alikes, which people name in one breath.
 */
export function near({ thesaurus }: Engine, one: number, other: number): boolean {
  const { concepts, similarity, lines, lookAlike } = thesaurus;
  if (one === other || lookAlike(one, other)) return true;
  if ((similarity[one * concepts.length + other] ?? 0) > 0) return true;
  if ((similarity[other * concepts.length + one] ?? 0) > 0) return true;
  const below = (concept: number) => lines[concept]?.slice(0, -1) ?? [];
  return below(one).some((ancestor) => below(other).includes(ancestor));
}

/** Whether some concept of one list belongs to the subject of one of the other. */
export function touch(engine: Engine, some: readonly number[], others: readonly number[]): boolean {
  return some.some((one) => others.some((other) => near(engine, one, other)));
}
