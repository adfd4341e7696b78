// A session: one device on which a person is signed in.
import type { Bearer } from './actor.ts';

/**
 * What the session may do: everything its person may, or nothing but set up the second factor that a
 * role of the person requires.
 */
export type Standing = 'full' | 'enrolment';

export type Session = {
  id: string;
  /** The person; an account has the id of its person. */
  personId: string;
  /** What the cookie holds: the token and its signature. Never logged, never kept. */
  cookie: string;
  standing: Standing;
  /** Whether the account has a second factor. */
  secondFactor: boolean;
  /** Invented, of a demonstration. */
  demonstration: boolean;
  createdAt: Date;
  expiresAt: Date;
  /** The person as an actor, with all scopes; the door hands it on only where the standing is full. */
  bearer: Bearer;
};
