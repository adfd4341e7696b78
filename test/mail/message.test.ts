// Every mail in every language, as its reader opens it.
import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { idInLink } from '../../src/actions/links.ts';
import { mailShapes, mailTemplates, optionalMails } from '../../src/domain/mail.ts';
import { languages } from '../../src/domain/vocabulary.ts';
import { messageOf } from '../../src/mail/message.ts';
import { letterOf, letters, links, mailId, origin, rowId } from './letters.ts';

const all = mailTemplates.flatMap((template) =>
  languages.map((language) => [template, language] as const),
);

async function opened(...[template, changes]: Parameters<typeof letterOf>): Promise<Email> {
  return await PostalMime.parse(await messageOf(letterOf(template, changes), origin));
}

const header = ({ headers }: Email, name: string): string | undefined =>
  headers.find(({ key }) => key === name)?.value;

/** Whether all tags close in the order in which they opened. */
function isWellFormed(html: string): boolean {
  const open: string[] = [];
  for (const [, end, name = '', empty] of html.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (end === '/' && open.pop() !== name) return false;
    if (end !== '/' && empty !== '/') open.push(name);
  }
  return open.length === 0;
}

/** The words of an HTML body. */
function wordsOf(html: string): string {
  return html
    .replace(/<title>.*?<\/title>/, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe.each(all)('the mail %s in %s', (template, language) => {
  test('has a subject, and says the same in its text and its HTML', async () => {
    const { subject = '', text = '', html = '' } = await opened(template, { language });

    expect(subject).not.toBe('');
    expect(html).toContain(`<html lang="${language}">`);
    expect(isWellFormed(html)).toBe(true);
    expect(plain(wordsOf(html))).toBe(plain(text.replace('\n-- \n', '\n')));
    expect(`${subject} ${text}`).not.toMatch(/undefined|null|NaN|\{|\}|mail\./);
  });

  test('leads to the service alone, and loads nothing', async () => {
    const { text = '', html = '' } = await opened(template, { language });
    const { url } = letters[template];

    const isOptional = optionalMails.some((optional) => optional === template);
    const further = isOptional ? [`${links.publicUrl}/preferences`] : [];
    expect(text.match(/https?:\/\/\S+/g)).toEqual([url, ...further]);
    expect([...html.matchAll(/(?:href|src|action|url)\s*[=(]\s*"?([^"\s>)]*)/gi)]).toHaveLength(1);
    expect(html).toContain(`<a href="${url}">`);
    expect(html).not.toMatch(/<(img|link|script|style|iframe|object|form|base|meta http)/i);
    expect(new URL(url).origin).toBe(links.publicUrl);
  });

  test('holds the references and dates that it is about, and no id', async () => {
    const { subject = '', text = '' } = await opened(template, { language });
    const { reference = '', needReference = '' } = letters[template].parameters;
    for (const one of [reference, needReference]) expect(`${subject} ${text}`).toContain(one);
    expect(`${subject} ${text.replace(letters[template].url, '')}`).not.toContain(rowId);
    expect(text).not.toContain('nobody@example.org');
  });
});

test('its link is one that the service made', async () => {
  for (const [template, purpose] of [
    ['invitation', 'invitations'],
    ['password-reset', 'password'],
    ['confirmation-request', 'confirmations'],
  ] as const) {
    const { text = '' } = await opened(template);
    const token = new URL(/https:\S+/.exec(text)?.[0] ?? '').pathname.split('/').at(-1) ?? '';
    expect(idInLink(links, purpose, token)).toBe(rowId);
    await expect(opened(template, { link: null })).rejects.toThrow(Error);
  }
});

test('says until when a link can be used, and by when one is answered, in words', async () => {
  const { text = '' } = await opened('invitation', { language: 'es' });
  expect(text).toMatch(/hasta el 1 de diciembre de 2026.*10:30 UTC/);
  const received = await opened('need-received', { language: 'fr' });
  expect(received.text).toContain('24 décembre 2026');
});

describe('its headers', () => {
  test('name the service, the reader and the mail', async () => {
    const mail = await opened('invitation', { language: 'pt' });

    expect(mail.from).toMatchObject({ name: 'Enlace', address: 'enlace@example.org' });
    expect(mail.to).toMatchObject([{ address: 'nobody@example.org' }]);
    expect(mail.messageId).toBe(`<${mailId}@enlace.example.org>`);
    expect(mail.date).toBe('2026-11-22T05:42:00.000Z');
    expect(header(mail, 'auto-submitted')).toBe('auto-generated');
    expect(header(mail, 'content-language')).toBe('pt');
    expect(header(mail, 'x-mailer')).toBeUndefined();
  });

  test('carry any letter of a subject, in lines that every server takes', async () => {
    const message = await messageOf(letterOf('offer-stale', { language: 'es' }), origin);
    const mail = await PostalMime.parse(message);

    expect(mail.subject).toBe('¿Sigue vigente la oferta O-4XK7QM?');
    expect(message.toString('latin1')).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(
      Math.max(
        ...message
          .toString()
          // Sending ends each with CRLF.
          .split(/\r?\n/)
          .map((line) => line.length),
      ),
    ).toBeLessThan(200);
  });

  test('cannot be added to by an address', async () => {
    const to = 'a@example.org\r\nBcc: b@example.org';
    const mail = await opened('invitation', { to });
    expect(mail.bcc).toBeUndefined();
  });
});

test('is the same, byte for byte, whenever it is written', async () => {
  const [first, second] = await Promise.all([
    messageOf(letterOf('invitation'), origin),
    messageOf(letterOf('invitation'), origin),
  ]);
  expect(first.equals(second)).toBe(true);
});

describe('what a mail may hold', () => {
  test('is ids, references and dates', () => {
    for (const template of mailTemplates) {
      const { parameters } = letters[template];
      expect(mailShapes[template].safeParse(parameters).success).toBe(true);
      for (const name of Object.keys(parameters)) {
        const text = { ...parameters, [name]: 'María Pérez asks for help' };
        expect(mailShapes[template].safeParse(text).success).toBe(false);
      }
      expect(mailShapes[template].safeParse({ ...parameters, note: 'x' }).success).toBe(false);
    }
  });
});
