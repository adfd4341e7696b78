// Links that are sent by mail and used once. Nothing of a link is kept: it is the id of its row and a
// code that only the service can derive from it, so that neither the database nor the outbox holds
// anything that opens a door. That it is used once, and until when, stands in the row.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** Where a link leads: the first part of its path. */
export type LinkPurpose = 'invitations' | 'confirmations' | 'password';

/** What links are made with: the secret of the installation, and the address people reach it by. */
export type Links = { secret: string; publicUrl: string };

/** The address of the link to a row. */
export function linkTo(links: Links, purpose: LinkPurpose, id: string): string {
  return `${links.publicUrl}/${purpose}/${id}.${codeOf(links, purpose, id).toString('base64url')}`;
}

/** The id in the last part of such an address; undefined where the service did not make it. */
export function idInLink(links: Links, purpose: LinkPurpose, token: string): string | undefined {
  const [id, code, ...rest] = token.split('.');
  if (code === undefined || rest.length > 0 || !z.uuid().safeParse(id).success) return undefined;
  const expected = codeOf(links, purpose, id ?? '');
  const given = Buffer.from(code, 'base64url');
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined;
}

function codeOf({ secret }: Links, purpose: LinkPurpose, id: string): Buffer {
  return createHmac('sha256', secret).update(`enlace link ${purpose} ${id}`).digest();
}
