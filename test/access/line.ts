// How the walk asks one route.
import type { Verb } from '../../src/domain/access.ts';
import type { Relation } from './cast.ts';
import type { Noun } from './world.ts';

/** What decides about a route, written down once more so that a slip in the door shows. */
export type Line = {
  /** A verb of the matrix; or everybody's; or everybody's who is signed in, for themselves. */
  verb: Verb | 'public' | 'session';
  /** The noun of its record: asked for each one of the fixture, its reference as first parameter. */
  about?: Noun;
  /** Relations in which the record is there at all, where they are fewer than may read it. */
  seenBy?: readonly Relation[];
  /** Would end the session: asked as another site would, without the token, which is refused. */
  forged?: boolean;
  /** Whoever took part in the record before may do it again. */
  again?: boolean;
  /** Takes long: asked for one record only. */
  dear?: boolean;
  /** Further parameters of the path, and its query. */
  params?: Readonly<Record<string, string>>;
  query?: string;
  /** Sent as JSON. What is authorised and then found wanting (422, 428) changes nothing. */
  body?: object;
  /** Canaries that anybody may meet here: what is a secret elsewhere is one of a public list here. */
  names?: readonly string[];
  /** What whoever may gets, where it is not 200 (GET), or 2xx, 303, 409, 422 or 428 (others). */
  answers?: readonly number[];
};
