// Which mails somebody receives, chosen on a page of their own.
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withActor } from '../../../../src/db/client.ts';
import { mailPreferences } from '../../../../src/db/schema/mail-preferences.ts';
import { auditEvents } from '../../../../src/db/schema/operations.ts';
import { persons } from '../../../../src/db/schema/people.ts';
import type { Bearer } from '../../../../src/domain/actor.ts';
import { saveUnwantedMails } from '../../../../src/store/mails/mail-preferences.ts';
import { system } from '../../../support/database.ts';
import { buildPerson } from '../../../support/people.ts';
import { type Api, openApi } from '../../support.ts';
import { cookieOf, signedIn, told } from '../needs/need-desk.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => {
  await api.close();
});

async function someone(organization: string, ...roles: Bearer['roles']) {
  const actor = await buildPerson(api.database, organization, ...roles);
  return { actor, cookie: await cookieOf(api, actor) };
}

async function kept({ id }: Bearer) {
  return await withActor(api.database.worker, system, async (tx) => {
    const [said] = await tx.select().from(mailPreferences).where(eq(mailPreferences.personId, id));
    const [person] = await tx.select().from(persons).where(eq(persons.id, id));
    const events = await tx
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.verb, 'mail-preferences.change'), eq(auditEvents.recordId, id)));
    return { unwanted: said?.unwanted, language: person?.language, events };
  });
}

describe('the preferences', () => {
  test('show all mails of one’s roles as wanted, and those that are always sent', async () => {
    const { cookie } = await someone('ecu', 'focal-point');
    const seen = await signedIn(api, '/preferences', { cookie });
    expect(seen.statusCode).toBe(200);
    expect(seen.body.match(/name="wanted"[^>]*checked/g)).toHaveLength(3);
    expect(seen.body).not.toContain('value="release-made"');
    expect(told(seen)).toMatch(/They cannot be switched off\. .*Your password was changed/);
    expect(seen.body).not.toContain('value="password-changed"');
  });

  test('keep what was chosen, with the language, and leave a trace', async () => {
    const { actor, cookie } = await someone('ecu', 'focal-point');
    const fields = [
      ['language', 'pt'],
      ['wanted', 'need-returned'],
    ] as const;
    const sent = await signedIn(api, '/preferences', { cookie, fields });
    expect([sent.statusCode, sent.headers.location]).toEqual([
      303,
      '/preferences?done=preferences-saved',
    ]);
    const { unwanted, language, events } = await kept(actor);
    expect([unwanted, language]).toEqual([['need-received', 'proposal-approved'], 'pt']);
    expect(events).toMatchObject([
      {
        actorId: actor.id,
        details: { language: 'pt', unwanted: ['need-received', 'proposal-approved'] },
      },
    ]);
  });

  test('refuse what is no language and what cannot be done without', async () => {
    const { actor, cookie } = await someone('ecu', 'focal-point');
    for (const fields of [
      [['language', 'tlh']],
      [
        ['language', 'es'],
        ['wanted', 'password-changed'],
      ],
    ] as const) {
      const sent = await signedIn(api, '/preferences', { cookie, fields });
      expect(sent.statusCode).toBe(422);
    }
    expect((await kept(actor)).unwanted).toBeUndefined();
  });

  test('of a role that is not held now stand until it is held again', async () => {
    const { actor, cookie } = await someone('ecu', 'focal-point');
    await withActor(api.database.app, actor, async (tx) => {
      const unwanted = ['release-made' as const];
      await saveUnwantedMails(tx, { personId: actor.id, unwanted, changedAt: new Date() });
    });
    const fields = { language: 'es' };
    await signedIn(api, '/preferences', { cookie, fields });
    expect((await kept(actor)).unwanted).toEqual([
      'release-made',
      'need-received',
      'need-returned',
      'proposal-approved',
    ]);
  });

  test('are nobody else’s to see or to change', async () => {
    const { actor: one } = await someone('ecu', 'focal-point');
    const { actor: other } = await someone('ecu', 'focal-point');
    const preferences = { personId: one.id, unwanted: [], changedAt: new Date() };
    await withActor(api.database.app, one, async (tx) => await saveUnwantedMails(tx, preferences));
    const seen = await withActor(api.database.app, other, async (tx) => {
      return await tx.select().from(mailPreferences);
    });
    expect(seen.filter(({ personId }) => personId === one.id)).toEqual([]);
    await expect(
      withActor(api.database.app, other, async (tx) => await saveUnwantedMails(tx, preferences)),
    ).rejects.toThrow('mail_preferences');
  });

  test('are for those who are signed in', async () => {
    const { statusCode } = await api.app.inject({
      url: '/preferences',
      headers: { accept: 'text/html' },
    });
    expect(statusCode).toBe(303);
  });
});
