// What commands have in common: the program's frame, shared options, and how values are read.
import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import type { Environment } from '../config.ts';
import { isoDate } from '../domain/dates.ts';
import { languages } from '../domain/vocabulary.ts';
import type { Terminal } from './terminal.ts';

/** What every command is given. */
export type Cli = { terminal: Terminal; env: Environment };

export function jsonOption({ terminal }: Cli) {
  return new Option('--json', terminal.say('option.json'));
}

/** The language is known before commands are read; the option makes it part of the help. */
export function languageOption({ terminal }: Cli) {
  return new Option('--lang <language>', terminal.say('option.lang')).choices(languages);
}

export function keyOption({ terminal }: Cli) {
  return new Option('--key <key>', terminal.say('option.key'));
}

/** A whole number from 1 to `most`, for the parser of options. */
export function wholeNumber(most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`1–${most}`);
  };
}

/** A day, for the parser of options. */
export function day(value: string): string {
  if (isoDate.safeParse(value).success) return value;
  throw new InvalidArgumentError('YYYY-MM-DD');
}

/** One of several values of an option that may be repeated. */
export function oneMore(value: string, earlier: string[] | undefined): string[] {
  return [...(earlier ?? []), value];
}
