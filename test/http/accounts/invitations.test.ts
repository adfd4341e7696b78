import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../../src/actions/links.ts';
import { accounts, credentials } from '../../../src/db/schema/accounts.ts';
import { invitations } from '../../../src/db/schema/invitations.ts';
import { persons } from '../../../src/db/schema/people.ts';
import { type Api, codeOf, openApi, problemIn } from '../support.ts';
import { asSystem, audited, browse, invite, lastPart, links, password } from './support.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api.close());

const accept = async (token: string, secret: unknown = password) =>
  await browse(api).send('POST', '/account', { token, password: secret });

async function change(id: string, values: Partial<typeof invitations.$inferInsert>) {
  await asSystem(
    api,
    async (tx) => await tx.update(invitations).set(values).where(eq(invitations.id, id)),
  );
}

describe('the link of an invitation', () => {
  it('makes the account of the person, who is signed in', async () => {
    const { actor, email, token, invitationId } = await invite(api, 'ecu', 'focal-point');
    const browser = browse(api);
    const response = await browser.send('POST', '/account', { token, password });
    expect([response.statusCode, response.json()]).toEqual([200, { next: 'signed-in' }]);
    expect((await browser.ask('GET', '/session')).json()).toMatchObject({ personId: actor.id });
    const kept = await asSystem(api, async (tx) => ({
      account: await tx.select().from(accounts).where(eq(accounts.id, actor.id)),
      credential: await tx.select().from(credentials).where(eq(credentials.accountId, actor.id)),
      invitation: await tx.select().from(invitations).where(eq(invitations.id, invitationId)),
    }));
    expect(kept.account).toMatchObject([{ name: '', email, emailVerified: true }]);
    expect(kept.credential).toMatchObject([
      {
        provider: 'credential',
        subject: actor.id,
        password: expect.stringMatching(/^\w{32}:\w{128}$/),
      },
    ]);
    expect(kept.invitation[0]?.acceptedAt).toBeInstanceOf(Date);
    expect(await audited(api, actor.id)).toMatchObject([
      { verb: 'invitation.accept', details: { invitationId } },
    ]);
  });

  it('works once, for whoever is first of many', async () => {
    const { actor, token } = await invite(api, 'ecu', 'drafter');
    const answers = await Promise.all(
      Array.from({ length: 6 }, async (_, index) => await accept(token, `${password} ${index}`)),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort((a, b) => a - b)).toEqual([
      200, 404, 404, 404, 404, 404,
    ]);
    const kept = await asSystem(
      api,
      async (tx) => await tx.select().from(credentials).where(eq(credentials.accountId, actor.id)),
    );
    expect(kept).toHaveLength(1);
  });

  it('gives one answer where it is used, over, withdrawn, unknown or made up', async () => {
    const used = await invite(api, 'ecu', 'drafter');
    await accept(used.token);
    const over = await invite(api, 'ecu', 'drafter');
    const past = new Date(Date.now() - 1000);
    await change(over.invitationId, { createdAt: new Date(Date.now() - 5000), expiresAt: past });
    const withdrawn = await invite(api, 'ecu', 'drafter');
    await change(withdrawn.invitationId, { withdrawnAt: new Date() });
    const erased = await invite(api, 'ecu', 'drafter');
    await asSystem(
      api,
      async (tx) =>
        await tx
          .update(persons)
          .set({ name: '', email: null, erasedAt: new Date() })
          .where(eq(persons.id, erased.actor.id)),
    );
    const unknown = lastPart(linkTo(links, 'invitations', crypto.randomUUID()));
    const open = await invite(api, 'ecu', 'drafter');
    const otherPurpose = lastPart(linkTo(links, 'password', open.invitationId));
    const otherSecret = { ...links, secret: 'another secret of the tests, 32 characters' };
    const foreign = lastPart(linkTo(otherSecret, 'invitations', open.invitationId));
    const tokens = [
      used.token,
      over.token,
      withdrawn.token,
      erased.token,
      unknown,
      otherPurpose,
      foreign,
      open.invitationId,
      `${open.token}.`,
      '',
    ];
    const answers = new Set<string>();
    for (const token of tokens) {
      const response = await accept(token);
      const { instance: _instance, ...problem } = problemIn(response);
      answers.add(JSON.stringify([response.statusCode, problem]));
      expect(codeOf(response)).toBe('link-not-valid');
    }
    expect(answers.size).toBe(1);
    expect((await accept(open.token)).statusCode).toBe(200);
  });

  it.each([
    ['too short', 'elevenchars', 'password-too-short'],
    ['too long', 'ab'.repeat(65), 'password-too-long'],
    ['what everybody tries first', 'Password 1234', 'password-common'],
    ['one letter', 'aaaaaaaaaaaaaaaaaa', 'password-common'],
    ['no text', 12, 'wrong-type'],
  ])('takes no password that is %s, and stays open', async (_name, secret, code) => {
    const { token } = await invite(api, 'ecu', 'drafter');
    const response = await accept(token, secret);
    expect([response.statusCode, problemIn(response).errors[0]]).toMatchObject([
      422,
      { pointer: '/password', code },
    ]);
    expect((await accept(token)).statusCode).toBe(200);
  });

  it('takes neither the address nor the part before the @', async () => {
    const { token, email } = await invite(api, 'ecu', 'drafter');
    const response = await accept(token, email.toUpperCase());
    expect(problemIn(response).errors).toMatchObject([{ code: 'password-is-address' }]);
  });

  it('takes letters of any script, counted as people count them', async () => {
    const { token } = await invite(api, 'ecu', 'drafter');
    expect((await accept(token, '😀'.repeat(5) + 'ñandú de la pampa')).statusCode).toBe(200);
    const short = await invite(api, 'ecu', 'drafter');
    const response = await accept(short.token, '😀🎈🌊🍎🍐🐝');
    expect(problemIn(response).errors).toMatchObject([{ code: 'password-too-short' }]);
  });
});
