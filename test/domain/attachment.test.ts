// Names and contents of attached documents.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attachmentTypes, isOfType, nameOfDocument } from '../../src/domain/attachment.ts';

describe('the name of a document', () => {
  test.each([
    ['note verbale.pdf', 'note verbale.pdf'],
    ['C:\\Users\\someone\\nota.PDF', 'nota.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['', 'document.pdf'],
    ['...', 'document.pdf'],
    ['invoice\u202Efdp.exe', 'invoice fdp.exe.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie x=1.pdf'],
    ['Nota de coordinación.pdf', 'Nota de coordinación.pdf'],
  ])('%j becomes %j', (given, kept) => {
    expect(nameOfDocument(given, 'application/pdf')).toBe(kept);
  });

  test('is never a path, never invisible, never long, and ends as its type', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(anything, fc.constantFrom(...attachmentTypes), (given, type) => {
        const name = nameOfDocument(given, type);
        expect(name).not.toMatch(/[/\\\p{C}"]/u);
        expect(Array.from(name).length).toBeLessThanOrEqual(126);
        expect(name).toMatch(/^[^.].*\.(pdf|png|jpg|jpeg)$/su);
      }),
    );
  });
});

test('a document is what its first bytes say', () => {
  const pdf = new TextEncoder().encode('%PDF-1.7 …');
  expect(isOfType('application/pdf', pdf)).toBe(true);
  expect(isOfType('image/png', pdf)).toBe(false);
  expect(isOfType('application/pdf', new TextEncoder().encode('<html>%PDF-'))).toBe(false);
  expect(isOfType('image/jpeg', new Uint8Array())).toBe(false);
});
