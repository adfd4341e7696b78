// How far a need is disclosed. Its owner and the secretariat may know all of it; what others may, its
// level says. Whoever is told what a restricted need says, outside its owner's organization, is noted.
import { type Actor, belongsTo } from './actor.ts';
import type { NeedVisibility } from './vocabulary.ts';

/** What of a need decides how it is disclosed. */
export type Disclosed = {
  ownerId: string;
  visibility: NeedVisibility;
  /** The body of documents that it was taken from; those are published. */
  sourceCode: string | null;
};

/** Whether what the need says is for some readers only: it is neither public nor from a document. */
function isRestricted({ visibility, sourceCode }: Omit<Disclosed, 'ownerId'>): boolean {
  return visibility !== 'public' && sourceCode === null;
}

/**
 * Whether a list keeps what the need says from this reader, who may open it but is noted then. The
 * service itself reads for nobody.
 */
export function isWithheldInLists(actor: Actor, need: Disclosed): boolean {
  return actor.kind !== 'system' && isRestricted(need) && !belongsTo(actor, need.ownerId);
}
