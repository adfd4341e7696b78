// The terminal at which a command was given: its language, its width, and whether it shows colour.
import { type Environment, readTerminal } from '../config.ts';
import type { ErrorParameters } from '../domain/errors.ts';
import { type Language, languages } from '../domain/vocabulary.ts';
import { isMessageKey, type MessageKey } from '../messages/catalogues.ts';
import { text } from '../messages/format.ts';
import { preferredLanguage } from '../messages/locale.ts';

const styles = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;
export type Style = keyof typeof styles;

export type Terminal = {
  language: Language;
  /** Characters in a line. */
  width: number;
  /** Words of the catalogues in the language of the terminal. */
  say(key: MessageKey, parameters?: ErrorParameters): string;
  /** The words for a code of an area of the catalogues; a code without words stands for itself. */
  label(area: string, code: string): string;
  /** The text in a style, or as it is where colour is unwanted. */
  paint(style: Style, plain: string): string;
  /** Writes what was asked for to the standard output. */
  write(data: string): void;
  /** Writes what is said about it to the standard error. */
  tell(message: string): void;
};

const usualWidth = 100;
const narrowest = 60;
const widest = 140;

/** The terminal of this process. `--lang` goes before the environment, which goes before English. */
export function openTerminal(args: readonly string[], env: Environment): Terminal {
  const { languages: locales, plain } = readTerminal(env);
  const language = languageOf(args) ?? preferredLanguage(locales.map(tagOf).join(','));
  const { stdout } = process;
  const columns = stdout.isTTY ? stdout.columns : usualWidth;
  const coloured = stdout.isTTY && !plain;
  return {
    language,
    width: Math.min(Math.max(columns, narrowest), widest),
    say: (key, parameters) => text(language, key, parameters),
    label: (area, code) => {
      const key = `${area}.${code}`;
      return isMessageKey(key) ? text(language, key) : code;
    },
    paint: (style, words) => (coloured ? painted(style, words) : words),
    write: (data) => stdout.write(data),
    tell: (message) => process.stderr.write(`${message}\n`),
  };
}

function painted(style: Style, words: string): string {
  const [on, off] = styles[style];
  return `\u001B[${on}m${words}\u001B[${off}m`;
}

/** The language that the command line names, known before the command line is understood. */
function languageOf(args: readonly string[]): Language | undefined {
  const place = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named = args[place]?.startsWith('--lang=') ? args[place].slice(7) : args[place + 1];
  return place < 0 ? undefined : languages.find((language) => language === named);
}

/** `pt_BR.UTF-8` as a language tag. */
function tagOf(locale: string): string {
  return (locale.split('.', 1)[0] ?? '').replaceAll('_', '-');
}
