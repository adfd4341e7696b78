// Why a command did not do what it was asked, in words for whoever gave it.
import { ConfigError, type ConfigFault } from '../domain/config-fault.ts';
import { DomainError, type ErrorParameters } from '../domain/errors.ts';
import { EmbeddedPostgresError } from '../embedded/errors.ts';
import { isMessageKey, type MessageKey } from '../messages/catalogues.ts';
import { ListenError } from '../runtime/listen-error.ts';
import type { Problem } from './answers.ts';
import type { Terminal } from './terminal.ts';

/** Exit statuses: it went well; it was refused, or something is wrong; it was not understood. */
export const exits = { well: 0, refused: 1, misunderstood: 2 } as const;
export type Exit = (typeof exits)[keyof typeof exits];

/** A failure of the command line itself, by its message. */
export class CommandError extends Error {
  readonly key: MessageKey;
  readonly parameters: ErrorParameters;
  readonly exit: Exit;

  constructor(key: MessageKey, parameters: ErrorParameters, exit: Exit) {
    super(key);
    this.name = 'CommandError';
    this.key = key;
    this.parameters = parameters;
    this.exit = exit;
  }
}

/** The command cannot be carried out as it was given. */
export function misunderstood(key: MessageKey, parameters: ErrorParameters = {}): CommandError {
  return new CommandError(key, parameters, exits.misunderstood);
}

/** The command was understood, and could not be carried out. */
export function failed(key: MessageKey, parameters: ErrorParameters = {}): CommandError {
  return new CommandError(key, parameters, exits.refused);
}

/** What the service refused, in its own words. */
export class ServiceRefusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.type);
    this.name = 'ServiceRefusal';
    this.problem = problem;
  }
}

/** The lines that explain a failure, and how the command ends because of it. */
export function explain(terminal: Terminal, error: unknown): { lines: string[]; exit: Exit } {
  if (error instanceof CommandError) {
    return { lines: [terminal.say(error.key, error.parameters)], exit: error.exit };
  }
  if (error instanceof ConfigError) {
    const lines = error.faults.map((fault) =>
      terminal.say(keyOf(fault), { ...fault.parameters, variable: fault.variable }),
    );
    return { lines, exit: exits.misunderstood };
  }
  if (error instanceof EmbeddedPostgresError) {
    return { lines: embeddedLines(terminal, error), exit: exits.refused };
  }
  if (error instanceof ListenError) {
    return { lines: [listenLine(terminal, error)], exit: exits.refused };
  }
  if (error instanceof ServiceRefusal) {
    return { lines: problemLines(terminal, error.problem), exit: exits.refused };
  }
  if (error instanceof DomainError) {
    return { lines: domainLines(terminal, error), exit: exits.refused };
  }
  return { lines: unexpectedLines(terminal, error), exit: exits.refused };
}

function keyOf({ code }: ConfigFault): MessageKey {
  return `config.${code}`;
}

function embeddedLines(terminal: Terminal, error: EmbeddedPostgresError): string[] {
  const said = terminal.say(`embedded.${error.code}`, error.parameters);
  // What the programs of PostgreSQL said themselves: these two have no reason of their own.
  const bare = ['initdb-failed', 'start-failed'].includes(error.code);
  return bare ? [said, error.message] : [said];
}

function listenLine(terminal: Terminal, { code, host, port }: ListenError): string {
  const where = { host, port: String(port) };
  if (code === 'EADDRINUSE') return terminal.say('start.port-taken', where);
  if (code === 'EACCES') return terminal.say('start.port-denied', where);
  return terminal.say('failure.unexpected', { code });
}

function problemLines(terminal: Terminal, { detail, errors }: Problem): string[] {
  return [detail, ...errors.map((one) => terminal.say('failure.at', one))];
}

function domainLines(terminal: Terminal, error: DomainError): string[] {
  const { code, parameters, fields } = error;
  const words = (key: string, values: ErrorParameters): string =>
    isMessageKey(key) ? terminal.say(key, values) : key;
  return [
    words(`problem.${code}`, { ...parameters, count: fields.length }),
    ...fields.map((field) => {
      const detail = words(`field.${field.code}`, field.parameters);
      return terminal.say('failure.at', { pointer: field.pointer, detail });
    }),
  ];
}

/** Codes and places alone: the message of an error of the database can hold the values of a query. */
function unexpectedLines(terminal: Terminal, error: unknown): string[] {
  const code = codeOf(error) ?? (error instanceof Error ? error.name : 'unknown');
  if (/^(E[A-Z]+|CONNECT.*)$/.test(code)) {
    return [terminal.say('failure.database-unreachable', { code })];
  }
  if (/^[0-9A-Z]{5}$/.test(code)) return [terminal.say('failure.database-refused', { code })];
  const trace = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  const places = trace.filter((line) => /^\s+at /.test(line));
  return [terminal.say('failure.unexpected', { code }), ...places];
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}
