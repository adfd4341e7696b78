import type { ErrorParameters } from '../domain/errors.ts';

/** Why the embedded PostgreSQL cannot be used. Each code is explained in the message catalogues. */
export type EmbeddedPostgresErrorCode =
  | 'unsupported-platform'
  | 'binaries-unusable'
  | 'data-folder-in-use'
  | 'other-major'
  | 'cannot-drop-root'
  | 'initdb-failed'
  | 'start-failed';

/** A start that failed: `code` and `parameters` are for people, `message` is for the log. */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresErrorCode;
  readonly parameters: ErrorParameters;

  constructor(code: EmbeddedPostgresErrorCode, message: string, parameters: ErrorParameters = {}) {
    super(message);
    this.name = 'EmbeddedPostgresError';
    this.code = code;
    this.parameters = parameters;
  }
}
