// What the actions on accounts are given: most of them run before anybody is known.
import type { Db } from '../../db/client.ts';
import type { System } from '../../domain/actor.ts';
import type { Session } from '../../domain/session.ts';
import type { Links } from '../links.ts';

/** Where a request comes from: counted by address, shown in the list of devices. */
export type Caller = { address: string; device: string };

export type AccountContext = {
  db: Db;
  now: Date;
  links: Links;
  /** Whether invented people of a demonstration may sign in. */
  demonstration: boolean;
  caller: Caller;
};

/** The context of somebody who is signed in. */
export type SessionContext = AccountContext & { session: Session };

/** What the door puts into a cookie. */
export type CookieValue = { value: string; expiresAt: Date };

/**
 * What became of a sign-in: a session, in which the person may do everything or must first set up a second
 * factor; or a challenge, for the half-way cookie, that a code of the second factor completes.
 */
export type SignIn =
  | { next: 'signed-in' | 'enrolment'; session: CookieValue }
  | { next: 'second-factor'; challenge: CookieValue };

/** Accounts are nobody's to read or write but the service's own. */
export const accountKeeper: System = { kind: 'system', name: 'accounts' };
