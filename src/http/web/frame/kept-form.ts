// What somebody typed into a form that came too late: their session was over, or they had signed in anew
// in another tab. It travels sealed through the pages of signing in, and comes out for them alone. Nothing
// of it is kept here, and nobody who reads those pages, or signs in there as somebody else, can read it.
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { FormEntries } from '../../../domain/form-shape.ts';
import { type Session, sessionClock } from '../../../domain/session.ts';
import { bodyLimit } from '../../body.ts';
import type { HttpDeps } from '../../deps.ts';

const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
const algorithm = 'aes-256-gcm';

const shape = z.object({
  /** The local address that the form was sent to. */
  path: z.string(),
  entries: z.array(z.tuple([z.string(), z.string()])),
  /** Whether documents came with it, which are not kept. */
  documents: z.boolean(),
  /** The token of the form: it tells for whom the form was drawn. */
  token: z.string(),
  /** Milliseconds since 1970 at which it came. */
  at: z.number(),
});

/** A form that came too late. */
export type LateForm = { path: string; entries: FormEntries; documents: boolean; token: string };

/** Seals forms that came too late, and opens them again. */
export type KeptForms = {
  /** The form in one field; undefined where it is larger than any form may be. */
  seal(form: LateForm): string | undefined;
  /**
   * The form, for the person of this session; undefined where it was somebody else's, is older than any
   * session, or was not sealed here.
   */
  open(session: Session, sealed: unknown): LateForm | undefined;
};

/** Whether the token of a form was made for the person. */
type IsOfPerson = (personId: string, token: string) => boolean;

/** Seals with a key of its own, derived from the secret of the installation (RFC 5869). */
export function keptForms(
  { links, randomBytes, now }: Pick<HttpDeps, 'links' | 'randomBytes' | 'now'>,
  isOfPerson: IsOfPerson,
): KeptForms {
  const key = new Uint8Array(hkdfSync('sha256', links.secret, '', 'enlace kept forms', keyBytes));
  return {
    seal: (form) => {
      const said = JSON.stringify({ ...form, at: now().getTime() });
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, key, nonce);
      const locked = [cipher.update(deflateRawSync(said)), cipher.final()];
      const sealed = Buffer.concat([nonce, ...locked, cipher.getAuthTag()]).toString('base64url');
      return sealed.length < bodyLimit / 2 ? sealed : undefined;
    },
    open: ({ personId }, sealed) => {
      const form = typeof sealed === 'string' ? unseal(key, sealed) : undefined;
      if (form === undefined || !isOfPerson(personId, form.token)) return undefined;
      return now().getTime() - form.at > sessionClock.whole ? undefined : form;
    },
  };
}

/** What was sealed with the key; undefined of anything else. */
function unseal(key: Uint8Array, sealed: string): z.infer<typeof shape> | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length <= nonceBytes + tagBytes) return undefined;
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes));
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  try {
    const opened = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
    const said = inflateRawSync(Buffer.concat([opened, decipher.final()])).toString('utf8');
    return shape.safeParse(JSON.parse(said)).data;
  } catch {
    // The tag is wrong: it was not sealed here, or was changed on its way.
    return undefined;
  }
}
