// A form that came too late, as it is found: of a request that was refused before its body was read, or
// whose token was for another session of the same person.
import type { FastifyRequest } from 'fastify';
import type { FormEntries } from '../../../domain/form-shape.ts';
import { csrfField } from '../../../domain/own-fields.ts';
import { bodyLimit } from '../../body.ts';
import type { Refusal } from '../../problem.ts';
import { formIn } from './form-bodies.ts';
import { entriesIn } from './forms.ts';

/**
 * The form of a refused request, sealed for the person whom it was drawn for; undefined where there is
 * nothing to keep: forms about an account hold passwords, those for everybody need no session, and what
 * another site has a browser send is nobody's form.
 */
export async function keepLateForm(
  { code }: Refusal,
  request: FastifyRequest,
): Promise<string | undefined> {
  const { access } = request.routeOptions.config;
  const { server } = request;
  if (request.method !== 'POST' || typeof access !== 'object') return undefined;
  if (!server.cameFromHere(request)) return undefined;
  if (code === 'forged-request' && request.lateToken !== undefined) {
    const entries = entriesIn(request);
    return server.keptForms.seal({
      path: request.url,
      entries,
      documents: false,
      token: request.lateToken,
    });
  }
  if (code !== 'unauthenticated' || request.body !== undefined) return undefined;
  const form = await unreadForm(request);
  const token = form?.entries.find(([name]) => name === csrfField)?.[1];
  if (form === undefined || token === undefined) return undefined;
  const entries = form.entries.filter(([name]) => name !== csrfField);
  return server.keptForms.seal({ path: request.url, ...form, entries, token });
}

/** The fields of a form whose request was refused before anybody read it. */
async function unreadForm(
  request: FastifyRequest,
): Promise<{ entries: FormEntries; documents: boolean } | undefined> {
  const contentType = request.headers['content-type'] ?? '';
  const isMultipart = /^multipart\/form-data\b/i.test(contentType);
  if (!isMultipart && !/^application\/x-www-form-urlencoded\b/i.test(contentType)) return undefined;
  const { bytes, whole } = await beginningOf(request);
  if (!isMultipart && !whole) return undefined;
  const fields = isMultipart ? withoutDocuments(contentType, bytes) : { bytes, cut: false };
  if (fields === undefined) return undefined;
  const form = await formIn(contentType, fields.bytes).catch(() => undefined);
  return form && { entries: form.entries, documents: fields.cut };
}

/** As much of a body as any form may hold; what comes after it is let go by. */
async function beginningOf({
  raw,
}: FastifyRequest): Promise<{ bytes: Uint8Array<ArrayBuffer>; whole: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const whole = await new Promise<boolean>((resolve) => {
    raw.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= bodyLimit) chunks.push(chunk);
      else resolve(false);
    });
    raw.once('end', () => resolve(size <= bodyLimit));
    raw.once('close', () => resolve(false));
    raw.once('error', () => resolve(false));
  });
  return { bytes: new Uint8Array(Buffer.concat(chunks)), whole };
}

/**
 * A form without its documents, which our pages put last: cut off before the first of them. Undefined
 * where it is no such form (RFC 7578).
 */
function withoutDocuments(contentType: string, bytes: Uint8Array<ArrayBuffer>) {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return undefined;
  const body = Buffer.from(bytes);
  const at = body.indexOf('; filename=');
  if (at < 0) return { bytes, cut: false };
  const start = body.lastIndexOf(`--${boundary}\r\n`, at);
  if (start < 0) return undefined;
  const fields = [body.subarray(0, start), Buffer.from(`--${boundary}--\r\n`)];
  return { bytes: new Uint8Array(Buffer.concat(fields)), cut: true };
}
