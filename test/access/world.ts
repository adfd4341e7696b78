// What the walk knows of its world: who walks, past which records, and what they may not read of these.
import type { Context } from '../../src/actions/context.ts';
import type { Subject } from '../../src/domain/access/rules.ts';
import type { Api } from '../http/support.ts';
import type { Canaries } from './canaries.ts';
import type { Cast, Relation, Ties } from './cast.ts';

export type Noun =
  | 'person'
  | 'need'
  | 'release'
  | 'release of a need'
  | 'document of a need'
  | 'document of an offer'
  | 'offer'
  | 'proposal'
  | 'run'
  | 'policy';

/** A record that routes are asked for. */
export type Subjected = {
  /** What it is in the fixture, for the messages of the walk. */
  name: string;
  reference: string;
  /** Further parameters of its path. */
  params?: Readonly<Record<string, string>>;
  ties: Ties;
  /** Relations in which somebody may know that it is there. */
  seenBy: readonly Relation[];
  subject: Subject;
};

export type World = {
  api: Api;
  cast: Cast;
  canaries: Canaries;
  records: Record<Noun, Subjected[]>;
};

/** What the parts of the fixture are built with. */
export type Settling = World & {
  /** False: only what everybody on the walk may see. */
  hidden: boolean;
  /**
   * A context in which somebody makes a record of this name: its reference and its instant follow from
   * the name alone.
   */
  as(walker: string, name: string): Context;
  idOf(organization: string): Promise<string>;
};
