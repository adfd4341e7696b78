// The form of offers in a real browser that runs no script, on a narrow screen.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withActor } from '../../../../src/db/client.ts';
import { findOfferVisibleTo } from '../../../../src/store/offers/offer-reads.ts';
import { system } from '../../../support/database.ts';
import { member, password } from '../../accounts/support.ts';
import { openSite, type Site } from '../browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => await site.close());

it('takes editions one after the other, and leaves out what was removed, without a script', async () => {
  const { email } = await member(site.api, 'unodc', 'provider-editor');
  const visitor = await site.visit('es', { scripts: false });
  const { page, words } = visitor;
  await visitor.open('/sign-in?language=es&next=%2Foffers%2Fnew');
  await visitor.type('sign-in.email', email);
  await visitor.type('sign-in.password', password);
  await visitor.press('sign-in.button');
  await visitor.sees('offer-form.new-title');

  const edition = (number: number) =>
    page.getByRole('group', { name: words('offer-form.edition', { number }), exact: true });
  const nameOf = (number: number) =>
    edition(number).getByLabel(words('edition-field.label'), { exact: true });
  await visitor.type('offer-field.title', 'Curso de rastreo de armas de fuego');
  await page.getByText('Curso', { exact: true }).click();
  await nameOf(1).fill('2027');
  await visitor.press('offer-form.add-edition');
  await visitor.sees('offer-form.new-title');
  expect(new URL(page.url()).hash).toBe('#editions');
  await nameOf(2).fill('2028');
  await visitor.press('offer-form.add-edition');
  await nameOf(3).fill('2029');
  await edition(2).getByRole('button').click();
  await visitor.sees('offer-form.new-title');
  expect(await edition(3).count()).toBe(0);
  expect([await nameOf(1).inputValue(), await nameOf(2).inputValue()]).toEqual(['2027', '2029']);

  await visitor.press('offer-form.submit');
  await visitor.isTold('done.offer-submitted');
  const reference = /O-\w{6}/.exec(page.url())?.[0] ?? '';
  const { status, editions } = await withActor(site.api.database.owner, system, (tx) =>
    findOfferVisibleTo(tx, system, reference),
  );
  expect([status, editions.map(({ label }) => label)]).toEqual(['submitted', ['2027', '2029']]);
}, 120_000);
