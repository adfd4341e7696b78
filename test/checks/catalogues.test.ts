import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { judge, linesOf, plant, type Verdict } from './planted.ts';

type Texts = Record<string, string>;
type Planted = {
  languages: Record<'en' | 'es' | 'pt' | 'fr', Texts>;
  source?: string;
  same?: string;
};

const count = {
  en: 'You see {count, plural, one {# need} other {# needs}}.',
  es: 'Ve {count, plural, one {# necesidad} many {# de necesidades} other {# necesidades}}.',
  pt: 'Vê {count, plural, one {# necessidade} many {# de necessidades} other {# necessidades}}.',
  fr: 'Vous voyez {count, plural, one {# besoin} many {# de besoins} other {# besoins}}.',
};
const late = {
  en: 'It starts on {date}.',
  es: 'Comienza el {date}.',
  pt: 'Começa em {date}.',
  fr: 'Elle commence le {date}.',
};
const source = `
  const codes = ['late', 'over'] as const;
  export const keys = [...codes.map((code) => \`gate.\${code}\`), 'list.count'];`;

const sound = {
  en: { 'gate.late': late.en, 'list.count': count.en },
  es: { 'gate.late': late.es, 'list.count': count.es },
  pt: { 'gate.late': late.pt, 'list.count': count.pt },
  fr: { 'gate.late': late.fr, 'list.count': count.fr },
};

/** What the checker says of a tree with these messages in one area. */
async function judged({
  languages,
  source: code = source,
  same = '{}',
}: Planted): Promise<Verdict> {
  const folder = await plant({
    'src/keys.ts': code,
    'scripts/catalogues/same-as-english.mjs': `export const sameAsEnglish = ${same};`,
    ...Object.fromEntries(
      Object.entries(languages).map(([language, texts]) => [
        `src/messages/${language}/area.ts`,
        `import type { Language } from '../../nowhere.ts';
         export const area = ${JSON.stringify(texts)} as const satisfies Record<string, string>;`,
      ]),
    ),
  });
  const verdict = judge(folder, 'scripts/check-catalogues.mjs', folder);
  await rm(folder, { recursive: true });
  return verdict;
}

describe('the check of the catalogues', () => {
  test('finds nothing in four languages that say the same', async () => {
    expect(await judged({ languages: sound })).toEqual({ passed: true, output: '' });
  });

  test.each<[string, Planted, string]>([
    [
      'a missing message',
      { languages: { ...sound, fr: { 'list.count': count.fr } } },
      'fr: gate.late is missing.',
    ],
    [
      'a message that English lacks',
      { languages: { ...sound, pt: { ...sound.pt, 'gate.over': 'Terminou.' } } },
      'pt: gate.over is not there in English.',
    ],
    [
      'another argument',
      { languages: { ...sound, es: { ...sound.es, 'gate.late': 'Comienza el {fecha}.' } } },
      'es: gate.late has the arguments (fecha: text), the English (date: text).',
    ],
    [
      'a missing plural form',
      {
        languages: {
          ...sound,
          es: { ...sound.es, 'list.count': 'Ve {count, plural, one {# caso} other {# casos}}.' },
        },
      },
      'es: list.count lacks a plural form, count: many.',
    ],
    [
      'a text left in English',
      { languages: { ...sound, pt: { ...sound.pt, 'gate.late': late.en } } },
      'pt: gate.late is the same as the English.',
    ],
    [
      'an exception that is none any more',
      { languages: sound, same: `{ 'gate.late': { languages: ['fr'], why: '' } }` },
      'fr: gate.late is listed as the same as the English, but it is not.',
    ],
    [
      'a malformed message',
      { languages: { ...sound, fr: { ...sound.fr, 'gate.late': 'Elle commence le {date.' } } },
      'fr: gate.late is malformed: MALFORMED_ARGUMENT',
    ],
    [
      'a message that nothing uses',
      { languages: sound, source: `export const keys = ['list.count'];` },
      'en: gate.late is used nowhere.',
    ],
  ])('finds %s', async (_, planted, fault) => {
    const verdict = await judged(planted);
    expect(verdict.passed).toBe(false);
    expect(linesOf(verdict)).toEqual([fault]);
  });

  test('lets through what is listed as the same with a reason', async () => {
    const languages = { ...sound, fr: { ...sound.fr, 'gate.late': late.en } };
    const same = `{ 'gate.late': { languages: ['fr'], why: 'The word is the same.' } }`;
    expect((await judged({ languages, same })).passed).toBe(true);
  });
});
