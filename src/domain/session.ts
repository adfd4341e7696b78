// A session: one device on which a person is signed in.
import type { Bearer } from './actor.ts';
import { type Role, secretariatRoles } from './vocabulary.ts';

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

const minute = 60_000;
const hour = 60 * minute;

/** Milliseconds that the clock of a session is given (NIST SP 800-63B, 4.2.3; OWASP ASVS 4.0.3, 3.3.2). */
export const sessionClock = {
  /** A session ends so long after it was last used. */
  idle: 30 * minute,
  /** That it is used is written down at most this often. */
  written: 5 * minute,
  /** However much it is used, it ends so long after the sign-in. */
  whole: 12 * hour,
  /** Between the password and the code of the second factor. */
  challenge: 10 * minute,
  /** The link of a password reset. */
  passwordLink: hour,
} as const;

/**
 * What a session may do: whoever holds a role of the secretariat needs a second factor, but for invented
 * people, who exist where everybody knows their passwords.
 */
export function standingOf(account: {
  roles: readonly Role[];
  secondFactor: boolean;
  demonstration: boolean;
}): Standing {
  const { roles, secondFactor, demonstration } = account;
  const required = !demonstration && roles.some((role) => secretariatRoles.includes(role));
  return required && !secondFactor ? 'enrolment' : 'full';
}
