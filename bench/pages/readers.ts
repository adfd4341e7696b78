// The people who ask for pages, each with an account and signed in, as a browser is.
import { eq } from 'drizzle-orm';
import { createAccount } from '../../src/accounts/credentials.ts';
import { hashOf } from '../../src/accounts/passwords.ts';
import { signInWithPassword } from '../../src/accounts/sessions.ts';
import type { Links } from '../../src/actions/links.ts';
import { type Db, type Tx, withActor } from '../../src/db/client.ts';
import { accounts } from '../../src/db/schema/accounts.ts';
import { organizations } from '../../src/db/schema/reference.ts';
import type { Role } from '../../src/domain/vocabulary.ts';
import { sessionCookies } from '../../src/http/session.ts';
import { insertPersonRole } from '../../src/store/people/person-roles.ts';
import { insertPerson } from '../../src/store/people/persons.ts';

export const readers = {
  visitor: null,
  state: { organization: 'ecu', roles: ['focal-point'] },
  provider: { organization: 'unodc', roles: ['provider-editor'] },
  officer: { organization: 'oas-dtoc', roles: ['officer'] },
  administrator: { organization: 'oas-gs', roles: ['supervisor', 'administrator'] },
} as const satisfies Record<string, { organization: string; roles: readonly Role[] } | null>;
export type Reader = keyof typeof readers;

const origin = { address: '192.0.2.1', device: 'bench' };

/** The header by which each reader is known; empty for whoever is not signed in. */
export async function signInAll(owner: Db, links: Links): Promise<Map<Reader, string>> {
  const name = sessionCookies(links.publicUrl).session;
  const fresh = await hashOf('a password of the bench');
  return await withActor(owner, { kind: 'system', name: 'benchmark' }, async (tx) => {
    const cookies = new Map<Reader, string>([['visitor', '']]);
    for (const reader of ['state', 'provider', 'officer', 'administrator'] as const) {
      const email = `${reader}@bench.example.org`;
      const personId = await makePerson(tx, readers[reader], email);
      await createAccount(tx, links, { personId, email, fresh });
      const signedIn = await signInWithPassword(tx, links, { email, proven: fresh, origin });
      if (signedIn.session === undefined) throw new Error(`${reader} was not signed in`);
      // Afterwards: whoever has a second factor would be asked for a code.
      await tx.update(accounts).set({ twoFactorEnabled: true }).where(eq(accounts.id, personId));
      cookies.set(reader, `${name}=${encodeURIComponent(signedIn.session)}`);
    }
    return cookies;
  });
}

async function makePerson(
  tx: Tx,
  { organization, roles }: { organization: string; roles: readonly Role[] },
  email: string,
): Promise<string> {
  const [home] = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(eq(organizations.code, organization));
  const organizationId = home?.id ?? '';
  const personId = await insertPerson(tx, { organizationId, name: `A reader, ${email}`, email });
  if (personId === undefined) throw new Error(`${email} is there already`);
  for (const role of roles) {
    await insertPersonRole(tx, { personId, role, validFrom: '2020-01-01' });
  }
  return personId;
}
