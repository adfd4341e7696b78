// What a file is, by what it holds: names and media types say what somebody hoped.
import { isUtf8 } from 'node:buffer';
import type { Format } from './columns.ts';
import { formatOf } from './rows.ts';

export type Recognized =
  | { kind: 'text'; format: Format; text: string; encoding: TextEncodingName }
  | { kind: 'spreadsheet' }
  /** A spreadsheet of before 2007, or one that is locked by a password: both have the same container. */
  | { kind: 'old-or-locked' }
  | { kind: 'unknown' };

/** Encodings in which spreadsheets save texts: the last is taken where no other fits. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'windows-1252';

const archive = [0x50, 0x4b, 0x03, 0x04];
const compound = [0xd0, 0xcf, 0x11, 0xe0];
const utf16Mark = [0xff, 0xfe];
/** No text of a table holds these; line breaks, tabs and form feeds aside. */
const control = /(?![\t\n\v\f\r])\p{Cc}/u;

/** Tells a text that may be a table from a spreadsheet and from everything else. */
export function recognize(bytes: Uint8Array, fileName: string): Recognized {
  if (beginsWith(bytes, archive)) return { kind: 'spreadsheet' };
  if (beginsWith(bytes, compound)) return { kind: 'old-or-locked' };
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (control.test(text)) return { kind: 'unknown' };
  return { kind: 'text', format: formatIn(text, fileName), text, encoding };
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function encodingOf(bytes: Uint8Array): TextEncodingName {
  if (beginsWith(bytes, utf16Mark)) return 'utf-16le';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** JSON begins with a bracket; what is none and is not called so is a table. */
function formatIn(text: string, fileName: string): Format {
  const named = formatOf(fileName);
  if (named === 'json' && !/^\s*[[{]/.test(text)) return 'csv';
  return named;
}
