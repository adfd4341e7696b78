// The words behind codes. Reference data changes by a deployment, so what was read is kept for a while.

import { type Db, withActor } from '../../../db/client.ts';
import { visitor } from '../../../domain/actor.ts';
import type { Language } from '../../../domain/vocabulary.ts';
import { type LabelsByNoun, listLabels } from '../../../store/reference/reference-lists.ts';
import type { Terms } from '../../../views/page.ts';
import { wordsIn } from '../../words.ts';

const millisecondsKept = 60_000;

/** The terms of a page for which nothing can be read: codes stand for themselves. */
export function bareTerms(language: Language): Terms {
  return wordsIn(language, new Map());
}

/** Reads the terms in a language, at most once a minute. */
export function termsFrom(db: Db, now: () => Date): (language: Language) => Promise<Terms> {
  let kept: { labels: Promise<LabelsByNoun>; until: number } | undefined;
  const byLanguage = new Map<Language, Terms>();
  return async (language) => {
    const at = now().getTime();
    if (kept === undefined || at >= kept.until) {
      byLanguage.clear();
      kept = { labels: withActor(db, visitor, listLabels), until: at + millisecondsKept };
    }
    const labels = await kept.labels.catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    const terms = byLanguage.get(language) ?? wordsIn(language, labels);
    byLanguage.set(language, terms);
    return terms;
  };
}
