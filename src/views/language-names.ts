import type { Language } from '../domain/vocabulary.ts';

/** Each language as its own speakers call it: the same on the pages of all languages. */
export const inLanguage: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  pt: 'Português',
  fr: 'Français',
};
