// The two bodies of a mail. Neither loads anything: no image, no style from elsewhere, nothing by which
// a sender would learn that it was read.
import type { Language } from '../domain/vocabulary.ts';
import type { MailWords } from './words.ts';

/** The mail as plain text. */
export function textOf({ greeting, paragraphs, action, notes }: MailWords): string {
  const parts = [greeting, ...paragraphs, `${action.label}:\n${action.url}`];
  // What stands beneath two hyphens and a space is known for a signature.
  return `${parts.join('\n\n')}\n\n-- \nEnlace\n${notes.join('\n')}\n`;
}

/** The same as HTML that is well-formed XML too. */
export function htmlOf(words: MailWords, language: Language): string {
  const { subject, greeting, paragraphs, action, notes } = words;
  const paragraph = (content: string): string => `<p>${escaped(content)}</p>`;
  const url = escaped(action.url);
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8" /><title>${escaped(subject)}</title></head>`,
    '<body>',
    paragraph(greeting),
    ...paragraphs.map(paragraph),
    `<p>${escaped(action.label)}:<br /><a href="${url}">${url}</a></p>`,
    '<hr />',
    '<p>Enlace</p>',
    ...notes.map(paragraph),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(content: string): string {
  return content.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
