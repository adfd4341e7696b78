// What the secretariat enters on behalf of an owner, for tests: needs from a note, people who can confirm
// them, and the documents.
import { eq } from 'drizzle-orm';
import { attachDocument } from '../../src/actions/attach-document.ts';
import type { Context } from '../../src/actions/context.ts';
import { fileNeed } from '../../src/actions/file-need.ts';
import { type Links, linkTo } from '../../src/actions/links.ts';
import { requestConfirmation } from '../../src/actions/request-confirmation.ts';
import { submitNeed } from '../../src/actions/submit-need.ts';
import { withActor } from '../../src/db/client.ts';
import { personRoles, persons } from '../../src/db/schema/people.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import type { Role } from '../../src/domain/vocabulary.ts';
import { system, type TestDatabase } from './database.ts';
import { needInput } from './needs.ts';
import { buildPerson } from './people.ts';

export const links: Links = {
  secret: 'a secret of the tests, 32 characters',
  publicUrl: 'https://enlace.example.org',
};

export const onBehalf = {
  owner: 'ecu',
  channel: 'note-verbale',
  documentSymbol: 'NV 4-2-17/2026',
  documentDate: '2026-02-10',
};

/** Files a need from a note of its owner and submits it; gives its id and reference. */
export async function enteredNeed(officer: Context, content: object = {}, changes: object = {}) {
  const input = { ...needInput(content), onBehalf: { ...onBehalf, ...changes } };
  const { reference } = await fileNeed(officer, input);
  return await submitNeed(officer, reference);
}

export const note = new TextEncoder().encode('%PDF-1.7\nThe Permanent Mission presents …');

/** Attaches a note to a need. */
export async function attachedNote(officer: Context, reference: string) {
  const document = { name: 'note.pdf', mediaType: 'application/pdf', content: note };
  return await attachDocument(officer, { noun: 'need', reference }, document);
}

type Named = { by?: Bearer; symbol?: string; role?: Role; email?: string | null };

let addresses = 0;

/** A person of an organization that has an address but no account, in a role that somebody gave. */
export async function buildConfirmer(
  database: TestDatabase,
  organization: string,
  { by, symbol, role = 'focal-point', email }: Named = {},
): Promise<Bearer> {
  const person = await buildPerson(database, organization, role);
  addresses += 1;
  const address = email === undefined ? `confirmer-${addresses}@example.org` : email;
  await withActor(database.owner, system, async (tx) => {
    await tx.update(persons).set({ email: address }).where(eq(persons.id, person.id));
    await tx
      .update(personRoles)
      .set({ designatedById: by?.id ?? null, documentSymbol: symbol ?? null })
      .where(eq(personRoles.personId, person.id));
  });
  return person;
}

/** Asks a person to confirm a need; gives the last part of the link that it is sent. */
export async function requestedLink(officer: Context, reference: string, person: Bearer) {
  const named = { noun: 'need', reference } as const;
  const { id } = await requestConfirmation(officer, named, { person: person.id });
  return linkTo(links, 'confirmations', id).split('/').at(-1) ?? '';
}
