// People with accounts, at the HTTP door: what a browser would send and keep.
import { createHmac } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import type { LightMyRequestResponse } from 'fastify';
import { z } from 'zod';
import { linkTo } from '../../../src/actions/links.ts';
import { type Tx, withActor } from '../../../src/db/client.ts';
import { accounts } from '../../../src/db/schema/accounts.ts';
import { invitations } from '../../../src/db/schema/invitations.ts';
import { mails } from '../../../src/db/schema/mails.ts';
import { auditEvents } from '../../../src/db/schema/operations.ts';
import { persons } from '../../../src/db/schema/people.ts';
import type { Bearer } from '../../../src/domain/actor.ts';
import type { Role } from '../../../src/domain/vocabulary.ts';
import { system } from '../../support/database.ts';
import { buildPerson } from '../../support/people.ts';
import { type Api, quiet } from '../support.ts';

export const password = 'a long walk by the sea';
export const { links } = quiet;
export const cookieNames = { session: '__Host-enlace', challenge: '__Host-enlace-code' };

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
type Headers = Record<string, string>;

/** Somebody with a browser, which keeps cookies. */
export type Browser = {
  cookies: Map<string, string>;
  /** A request as it is: no token, and nothing that says whose page sent it. */
  ask(
    method: Method,
    url: string,
    body?: unknown,
    headers?: Headers,
  ): Promise<LightMyRequestResponse>;
  /** A request that a page of the service sends, with the token of the session. */
  send(method: Method, url: string, body?: unknown): Promise<LightMyRequestResponse>;
};

let opened = 0;

/** Opens a browser, at an address of its own (RFC 2544) unless one is given. */
export function browse(api: Api, address = nextAddress()): Browser {
  const cookies = new Map<string, string>();
  const ask: Browser['ask'] = async (method, url, body, headers = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await api.app.inject({
      method,
      url: `/api/v1${url}`,
      remoteAddress: address,
      headers: {
        'user-agent': 'A browser of the tests',
        ...(cookie !== '' && { cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { payload: JSON.stringify(body) }),
    });
    for (const { name, value } of response.cookies) {
      if (value === '') cookies.delete(name);
      else cookies.set(name, encodeURIComponent(value));
    }
    return response;
  };
  const token = async () => {
    const session = await ask('GET', '/session');
    return z.object({ csrfToken: z.string() }).safeParse(session.json()).data?.csrfToken;
  };
  return {
    cookies,
    ask,
    send: async (method, url, body) => {
      const csrf = cookies.has(cookieNames.session) ? await token() : undefined;
      return await ask(method, url, body, {
        'sec-fetch-site': 'same-origin',
        ...(csrf !== undefined && { 'x-csrf-token': csrf }),
      });
    },
  };
}

export type Invited = { actor: Bearer; email: string; invitationId: string; token: string };

function nextAddress(): string {
  opened += 1;
  return `198.18.${opened >> 8}.${opened & 255}`;
}

let invited = 0;

/** A person of an organization with an invitation that is open for a week. */
export async function invite(api: Api, organization: string, ...roles: Role[]): Promise<Invited> {
  const actor = await buildPerson(api.database, organization, ...roles);
  invited += 1;
  const email = `person${invited}@${organization}.example.org`;
  const invitationId = await asSystem(api, async (tx) => {
    await tx.update(persons).set({ email }).where(eq(persons.id, actor.id));
    const [row] = await tx
      .insert(invitations)
      .values({
        personId: actor.id,
        organizationId: actor.organization.id,
        expiresAt: new Date(Date.now() + 7 * 86_400_000),
      })
      .returning({ id: invitations.id });
    return row?.id ?? '';
  });
  const token = lastPart(linkTo(links, 'invitations', invitationId));
  return { actor, email, invitationId, token };
}

export type Member = Omit<Invited, 'token' | 'invitationId'> & { browser: Browser };

/** A person who accepted an invitation, and is signed in in a browser. */
export async function member(api: Api, organization: string, ...roles: Role[]): Promise<Member> {
  const { token, actor, email } = await invite(api, organization, ...roles);
  const browser = browse(api);
  const response = await browser.send('POST', '/account', { token, password });
  if (response.statusCode !== 200) throw new Error(response.body);
  return { actor, email, browser };
}

/** Signs in with the password, in a browser of its own unless one is given. */
export async function signIn(api: Api, email: string, browser = browse(api), secret = password) {
  return { browser, response: await browser.send('POST', '/session', { email, password: secret }) };
}

const enrolment = z.object({
  uri: z.string(),
  secret: z.string(),
  backupCodes: z.array(z.string()),
});

/** Sets up an authenticator; answers its secret and the backup codes. */
export async function enrol(browser: Browser): Promise<z.infer<typeof enrolment>> {
  const begun = enrolment.parse(
    (await browser.send('POST', '/second-factor', { password })).json(),
  );
  const confirmed = await browser.send('POST', '/second-factor/confirmation', {
    code: totp(begun.secret, 0),
  });
  if (confirmed.statusCode !== 204) throw new Error(confirmed.body);
  return begun;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The code of an authenticator so many half minutes from now (RFC 6238). One half minute to either side is
 * accepted, so the next code stays right on however slow a machine, and differs from that of the enrolment.
 */
export function totp(secret: string, later = 1): string {
  const bits = secret
    .split('')
    .map((char) => alphabet.indexOf(char).toString(2).padStart(5, '0'))
    .join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const digest = createHmac('sha1', Buffer.from(bytes)).update(counter).digest();
  const at = digest.readUInt8(19) & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** The token of the link in the latest mail of a person about a new password. */
export async function resetToken(api: Api, personId: string): Promise<string> {
  const sent = await mailsOf(api, personId);
  const id = sent.findLast(({ template }) => template === 'password-reset')?.parameters;
  return lastPart(linkTo(links, 'password', id?.['verificationId'] ?? ''));
}

/** The mail that waits for a person, in order. */
export async function mailsOf(api: Api, personId: string) {
  return await asSystem(
    api,
    async (tx) =>
      await tx
        .select()
        .from(mails)
        .where(eq(mails.personId, personId))
        .orderBy(asc(mails.createdAt)),
  );
}

/** Verbs and details of the audit about accounts, in order. */
export async function audited(api: Api, recordId: string) {
  return await asSystem(
    api,
    async (tx) =>
      await tx
        .select({
          verb: auditEvents.verb,
          details: auditEvents.details,
          actor: auditEvents.actorId,
        })
        .from(auditEvents)
        .where(eq(auditEvents.recordId, recordId))
        .orderBy(asc(auditEvents.id)),
  );
}

/** Gives an account another address. */
export async function renameAccount(tx: Tx, id: string, email: string): Promise<void> {
  await tx.update(accounts).set({ email }).where(eq(accounts.id, id));
}

/** Runs as the service itself on a connection of the worker. */
export const asSystem = async <Result>(
  api: Api,
  work: Parameters<typeof withActor<Result>>[2],
): Promise<Result> => await withActor(api.database.worker, system, work);

/** The token in the value of a session cookie: by it the database knows the session. */
export function nameOfSession(cookie: string): string {
  return decodeURIComponent(cookie).split('.')[0] ?? '';
}

/** The last part of the address of a link. */
export function lastPart(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
