// The pages of accounts as people use them, in a real browser on a narrow screen.
import { eq } from 'drizzle-orm';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { persons } from '../../../../src/db/schema/people.ts';
import { languages } from '../../../../src/domain/vocabulary.ts';
import { buildConfirmer, enteredNeed, requestedLink } from '../../../support/on-behalf.ts';
import { buildPerson } from '../../../support/people.ts';
import { asSystem, invite, password, resetToken, totp } from '../../accounts/support.ts';
import { openSite, type Site, type Visitor } from '../browser.ts';

const newPassword = 'a short walk in the hills';
let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => await site.close());

async function signIn(visitor: Visitor, email: string, secret: string): Promise<void> {
  await visitor.type('sign-in.email', email);
  await visitor.type('sign-in.password', secret);
  await visitor.press('sign-in.button');
}

it.each(languages)('an account is opened, kept safe and found again in %s', async (language) => {
  const { token, email, actor } = await invite(site.api, 'ecu', 'focal-point');
  await asSystem(site.api, async (tx) => {
    await tx.update(persons).set({ language }).where(eq(persons.id, actor.id));
  });
  const visitor = await site.visit(language);
  const { page, words } = visitor;

  await visitor.open(`/invitations/${token}`);
  await visitor.sees('invitation.title');
  await visitor.type('new-password.password', 'too short');
  await visitor.press('invitation.button');
  await visitor.isRefused('field.password-too-short', 'new-password.password');
  await visitor.type('new-password.password', password);
  await visitor.press('invitation.button');
  await visitor.sees('desk.title');

  const elsewhere = await site.visit(language);
  await elsewhere.open('/account');
  await elsewhere.sees('sign-in.title');
  await signIn(elsewhere, email, 'not the password');
  await elsewhere.page.getByRole('alert').waitFor();
  expect(await elsewhere.page.getByLabel(words('sign-in.email')).inputValue()).toBe(email);
  expect(await elsewhere.page.getByLabel(words('sign-in.password')).inputValue()).toBe('');
  await signIn(elsewhere, email, password);
  await elsewhere.sees('account.title');
  await visitor.open('/account');
  expect(await page.getByText(words('devices.this'), { exact: true }).count()).toBe(1);
  await page.getByRole('button', { name: new RegExp(`^${words('devices.end')} `) }).click();
  await visitor.isTold('done.device-ended');
  await elsewhere.open('/account');
  await elsewhere.sees('sign-in.title');

  await visitor.follow('second-factor.set-up');
  await visitor.sees('second-factor.title');
  await visitor.type('sign-in.password', password);
  await visitor.press('second-factor.begin');
  await visitor.sees('enrolment.title');
  const shown = await page.locator('p.code').textContent();
  await visitor.type('enrolment.code', '000000');
  await visitor.press('enrolment.button');
  await visitor.sees('enrolment.title');
  expect(await page.locator('p.code').textContent()).toBe(shown);
  const secret = (shown ?? '').replaceAll(' ', '');
  await visitor.type('enrolment.code', totp(secret, 0));
  await visitor.press('enrolment.button');
  await visitor.isTold('done.second-factor-on');

  await visitor.press('layout.sign-out');
  await visitor.isTold('done.signed-out');
  await signIn(visitor, email, password);
  await visitor.sees('code.title');
  await visitor.type('code.code', totp(secret));
  await visitor.press('code.button');
  await visitor.sees('desk.title');

  await visitor.press('layout.sign-out');
  await visitor.follow('sign-in.forgotten');
  await visitor.sees('forgotten.title');
  await visitor.type('sign-in.email', email);
  await visitor.press('forgotten.button');
  await visitor.sees('mail-sent.title');
  const link = `/password/${await resetToken(site.api, actor.id)}`;
  await visitor.open(link);
  await visitor.sees('new-password.title');
  await visitor.type('new-password.password', newPassword);
  await visitor.press('new-password.button');
  await visitor.isTold('done.password-set');
  await visitor.open(link);
  await visitor.sees('link-not-valid.title');
  await visitor.open('/sign-in');
  await signIn(visitor, email, newPassword);
  await visitor.sees('code.title');
});

it('everything can be done by the keyboard alone', async () => {
  const { token, email: address } = await invite(site.api, 'ecu', 'drafter');
  const opened = await site.visit('en');
  await opened.open(`/invitations/${token}`);
  await opened.type('new-password.password', password);
  await opened.press('invitation.button');
  await opened.sees('desk.title');

  const visitor = await site.visit('en');
  const { page, words } = visitor;
  const hasFocus = async (target: Locator) =>
    await target.evaluate((element) => element.matches(':focus'));
  const tabTo = async (target: Locator) => {
    for (let presses = 0; !(await hasFocus(target)); presses += 1) {
      expect(presses).toBeLessThan(20);
      await page.keyboard.press('Tab');
    }
  };
  const email = page.getByLabel(words('sign-in.email'));
  await visitor.open('/account');
  await page.keyboard.press('Tab');
  expect(await hasFocus(page.getByRole('link', { name: words('layout.skip') }))).toBe(true);
  await page.keyboard.press('Enter');
  await tabTo(email);
  await page.keyboard.press('Enter');
  // What is wrong is where the keyboard is.
  expect(await hasFocus(page.getByRole('alert'))).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await hasFocus(email)).toBe(true);
  await page.keyboard.type(address);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await visitor.sees('account.title');
  await tabTo(page.getByRole('link', { name: words('account.change-password') }));
  await page.keyboard.press('Enter');
  await visitor.sees('account.change-password');
  await tabTo(page.getByLabel(words('change-password.current')));
  await page.keyboard.type(password);
  await page.keyboard.press('Tab');
  await page.keyboard.type(newPassword);
  await page.keyboard.press('Enter');
  await visitor.isTold('done.password-changed');
});

it('what was entered on behalf of a state is read, and confirmed or sent back, by its link', async () => {
  const { database } = site.api;
  const officer = database.as(await buildPerson(database, 'oas-dtoc', 'officer'));
  const confirmer = await buildConfirmer(database, 'ecu');
  const visitor = await site.visit('fr');
  const { page, words } = visitor;
  const asked = async () => {
    const { reference } = await enteredNeed(officer);
    const token = await requestedLink(officer, reference, confirmer);
    await visitor.open(`/confirmations/${token}`);
    await visitor.sees('confirmation.title');
    expect(await page.getByRole('main').textContent()).toContain(reference);
    return `/confirmations/${token}`;
  };

  const right = await asked();
  expect(await page.getByRole('article').getAttribute('lang')).toBe('en');
  expect(await page.getByRole('definition').filter({ hasText: 'Équateur' }).count()).toBe(1);
  await visitor.press('confirmation.confirm');
  await visitor.sees('confirmed.title');
  await visitor.open(right);
  await visitor.sees('link-not-valid.title');

  await asked();
  await page.getByLabel(words('confirmation.note')).fill('Le nombre de participants');
  await visitor.press('confirmation.dispute');
  await visitor.sees('disputed.title');
});
