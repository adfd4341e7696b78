// Why a process does not start: what is wrong with its configuration, by code.
import type { ErrorParameters } from './errors.ts';

export type ConfigFaultCode =
  | 'alone'
  | 'missing'
  | 'empty'
  | 'not-postgres'
  | 'not-redis'
  | 'not-http'
  | 'not-a-port'
  | 'not-a-number'
  | 'not-one-of'
  | 'loopback-only'
  | 'external-only'
  | 'too-short'
  | 'not-public'
  | 'not-smtp'
  | 'not-a-sender';

/** What is wrong with one variable. Values are never told: some hold passwords. */
export type ConfigFault = {
  variable: string;
  code: ConfigFaultCode;
  parameters: ErrorParameters;
};

/** Why a process does not start. */
export class ConfigError extends Error {
  readonly faults: readonly ConfigFault[];

  constructor(faults: readonly ConfigFault[]) {
    super(faults.map(({ variable, code }) => `${variable}: ${code}`).join(', '));
    this.name = 'ConfigError';
    this.faults = faults;
  }
}
