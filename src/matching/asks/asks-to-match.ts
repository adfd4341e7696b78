// A need that states no asks, matched as a whole and on each ask that it seems to hold.
import type { Kind } from '../../domain/vocabulary.ts';
import type { Engine } from '../compiled.ts';
import type { Ask } from '../model.ts';
import type { SuggestedAsk } from './model.ts';
import { suggestAsks } from './suggest-asks.ts';
import { near } from './topics.ts';

/**
 * The ask of a whole need first, then the asks suggested for it, under `${id}#1`, `${id}#2`, … with the
 * whole as their context; the whole alone where there is only one subject. An ask that is already part
 * of a need (it has a context) is left as it is.
 */
export function asksToMatch(engine: Engine, whole: Ask): Ask[] {
  if (whole.context !== '') return [whole];
  const suggested = suggestAsks(engine, whole);
  if (suggested.length < 2) return [whole];
  const parts = suggested.map((ask, place) => partOf(engine, whole, { ask, number: place + 1 }));
  return [whole, ...parts];
}

function partOf(
  engine: Engine,
  whole: Ask,
  { ask, number }: { ask: SuggestedAsk; number: number },
): Ask {
  return {
    ...whole,
    id: `${whole.id}#${number}`,
    title: ask.title,
    description: ask.description,
    context: [whole.title, whole.description].join('\n'),
    suggested: true,
    wantedKinds: kindsFor(whole.wantedKinds, ask.kinds),
    concepts: declaredFor(engine, whole.concepts, ask.concepts),
  };
}

/** Of the kinds wanted for the whole those that the part names; all where it names none of them. */
function kindsFor(wanted: readonly Kind[], named: readonly Kind[]): readonly Kind[] {
  if (wanted.length === 0) return named;
  const both = wanted.filter((kind) => named.includes(kind));
  return both.length > 0 ? both : wanted;
}

/** Of the concepts declared for the whole those that belong to the subject of the part. */
function declaredFor(
  engine: Engine,
  declared: readonly string[],
  detected: readonly string[],
): string[] {
  const { indexOf } = engine.thesaurus;
  const own = detected.flatMap((code) => indexOf.get(code) ?? []);
  return declared.filter((code) => {
    const concept = indexOf.get(code);
    return concept !== undefined && own.some((one) => near(engine, one, concept));
  });
}
