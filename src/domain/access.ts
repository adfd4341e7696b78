// Who may do what: the whole permission matrix, one line a verb in the file of its noun beside this
// one. Everything that is not listed is denied. docs/access.md shows it as a table.
import { needAccess } from './access/needs.ts';
import { offerAccess } from './access/offers.ts';
import { peopleAccess } from './access/people.ts';
import { proposalAccess } from './access/proposals.ts';
import type { Rule, Subject } from './access/rules.ts';
import { serviceAccess } from './access/service.ts';
import type { Actor } from './actor.ts';
import { forbidden } from './errors.ts';

export const access = {
  ...serviceAccess,
  ...peopleAccess,
  ...needAccess,
  ...offerAccess,
  ...proposalAccess,
} as const satisfies Record<string, Rule>;

export type Verb = keyof typeof access;

/** Whether the actor may do this to the record (null where the verb is about none). */
export function may(actor: Actor, verb: Verb, subject: Subject | null = null): boolean {
  if (actor.kind === 'system') return true;
  const rule: Rule = access[verb];
  const inScope = rule.scope === null || actor.scopes.includes(rule.scope);
  return inScope && rule.may(actor, subject);
}

/**
 * Throws `forbidden` where the actor may not; it says so where that is only because they took part in the
 * matter before, or are themselves what it is about.
 */
export function demand(actor: Actor, verb: Verb, subject: Subject | null = null): void {
  if (may(actor, verb, subject)) return;
  const tookPart = subject !== null && may(actor, verb, { ...subject, involved: [] });
  throw forbidden('forbidden', { verb, ...(tookPart && { because: 'took-part' }) });
}
