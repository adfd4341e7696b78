// The ways in which the domain says no. One place in each door turns them into its own words.

export type ErrorKind =
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'precondition-failed'
  | 'precondition-required'
  | 'too-many'
  | 'invalid';

/** Values for the message of an error: shown to people, so never personal data or need texts. */
export type ErrorParameters = Readonly<
  Record<string, string | number | boolean | readonly string[]>
>;

/** One thing wrong with the input: a JSON pointer, a code of the catalogue and its values. */
export type FieldError = { pointer: string; code: string; parameters: ErrorParameters };

/** An answer of the domain that is not the one hoped for. `code` names it in the catalogues. */
export class DomainError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly parameters: ErrorParameters;
  readonly fields: readonly FieldError[];

  constructor(
    kind: ErrorKind,
    code: string,
    parameters: ErrorParameters = {},
    fields: readonly FieldError[] = [],
  ) {
    super(`${kind}: ${code}`);
    this.name = 'DomainError';
    this.kind = kind;
    this.code = code;
    this.parameters = parameters;
    this.fields = fields;
  }
}

/** Nobody is signed in, or the key is unknown, expired or revoked; or what was to prove it is wrong. */
export function unauthenticated(code = 'unauthenticated'): DomainError {
  return new DomainError('unauthenticated', code);
}

/** Tried too often; `seconds` from now it may be tried again. */
export function tooMany(seconds: number): DomainError {
  return new DomainError('too-many', 'too-many-attempts', { seconds });
}

/** A link that was sent by mail is unknown, used, withdrawn or over: which of them is not told. */
export function linkNotValid(): DomainError {
  return new DomainError('not-found', 'link-not-valid');
}

/** The actor may read the record but not do this. */
export function forbidden(code = 'forbidden', parameters: ErrorParameters = {}): DomainError {
  return new DomainError('forbidden', code, parameters);
}

/** No such record, or none that the actor may know of: the two are never told apart. */
export function notFound(reference: string): DomainError {
  return new DomainError('not-found', 'not-found', { reference });
}

/** The request is right but the present state of the record does not allow it. */
export function conflict(code: string, parameters: ErrorParameters = {}): DomainError {
  return new DomainError('conflict', code, parameters);
}

/** The record changed since the caller read it. */
export function preconditionFailed(): DomainError {
  return new DomainError('precondition-failed', 'precondition-failed');
}

/** The caller did not say which revision of the record it saw. */
export function preconditionRequired(): DomainError {
  return new DomainError('precondition-required', 'precondition-required');
}

/** The input is wrong; every wrong field is named. */
export function invalid(fields: readonly FieldError[]): DomainError {
  return new DomainError('invalid', 'invalid', {}, fields);
}

/** One wrong field, found by a rule that no input shape can express. */
export function invalidField(
  pointer: string,
  code: string,
  parameters: ErrorParameters = {},
): DomainError {
  return invalid([{ pointer, code, parameters }]);
}
