// Needs of the same organization that are about the same: the filer may have filed it before.
import type { NeedContent } from '../../domain/need.ts';
import { topicsOf } from '../../matching/asks/topics.ts';
import type { Engine } from '../../matching/compiled.ts';
import type { OwnNeed } from '../../store/needs/own-needs.ts';

/** So many are shown. */
const most = 5;

type Words = Pick<NeedContent, 'language' | 'title' | 'description' | 'concepts'>;

/** The needs that share at least half of the topics of a draft; those that share most first. */
export function similarNeeds(engine: Engine, draft: Words, needs: readonly OwnNeed[]): OwnNeed[] {
  const asked = topics(engine, draft);
  const shared = needs.map((need) => {
    const theirs = topics(engine, need);
    return { need, count: [...asked].filter((topic) => theirs.has(topic)).length };
  });
  return shared
    .filter(({ count }) => count > 0 && 2 * count >= asked.size)
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ need }) => need);
}

/** Declared topics, and those that the words show. */
export function topics(engine: Engine, { language, title, description, concepts }: Words) {
  const declared = concepts.flatMap((code) => engine.thesaurus.indexOf.get(code) ?? []);
  const shown = topicsOf(engine, `${title}\n\n${description}`, language);
  return new Set([...declared, ...shown.map(({ concept }) => concept)]);
}

/** The codes of topics and of everything that is a part of them. */
export function codesWithin({ thesaurus }: Engine, wanted: ReadonlySet<number>): string[] {
  return thesaurus.concepts.flatMap(({ code }, index) =>
    thesaurus.lines[index]?.some((one) => wanted.has(one)) === true ? [code] : [],
  );
}
