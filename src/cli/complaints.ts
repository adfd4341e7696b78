// What the parser of the command line complains of, in the language of the terminal.
import type { CommanderError } from '@commander-js/extra-typings';
import type { MessageKey } from '../messages/catalogues.ts';
import type { Terminal } from './terminal.ts';

const keys: Readonly<Record<string, MessageKey>> = {
  'commander.unknownOption': 'usage.unknown-option',
  'commander.unknownCommand': 'usage.unknown-command',
  'commander.missingArgument': 'usage.missing-argument',
  'commander.missingMandatoryOptionValue': 'usage.missing-option',
  'commander.optionMissingArgument': 'usage.missing-value',
  'commander.invalidArgument': 'usage.invalid-value',
  'commander.excessArguments': 'usage.too-many-arguments',
  'commander.conflictingOption': 'usage.conflicting-options',
};

/**
 * The lines of a complaint. The parser tells its values only within an English sentence, in quotation
 * marks, and what it allows at the end of it.
 */
export function complaint(terminal: Terminal, { code, message }: CommanderError): string[] {
  const [what = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted);
  const key = keys[code];
  if (key === undefined) return [message];
  const [, allowed] = / is invalid\.(?: Allowed choices are)? (.+?)\.?$/.exec(message) ?? [];
  return [
    terminal.say(key, { what, value }),
    ...(allowed === undefined ? [] : [terminal.say('usage.allowed-values', { values: allowed })]),
    terminal.say('usage.see-help', { command: 'enlace --help' }),
  ];
}
