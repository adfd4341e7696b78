// All words of the service in its four languages, one file an area and language. English says which
// keys there are; a language that lacks one does not compile.
import type { Language } from '../domain/vocabulary.ts';
import { en } from './en/catalogue.ts';
import { es } from './es/catalogue.ts';
import { fr } from './fr/catalogue.ts';
import { pt } from './pt/catalogue.ts';

/** The name of a message: an area or kind, a full stop, and a code. */
export type MessageKey = keyof typeof en;

/** The messages (ICU MessageFormat) of each language. */
export const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
  en,
  es,
  pt,
  fr,
};

/** Whether there is a message of this name: codes come from data as often as from source. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
