// Forms: what was typed, and what an action says is wrong with it.

import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../../actions/context.ts';
import { DomainError, type ErrorKind } from '../../../domain/errors.ts';
import {
  type FormEntries,
  type FormShape,
  formValuesOf,
  readForm,
} from '../../../domain/form-shape.ts';
import { revisionField } from '../../../domain/own-fields.ts';
import type { FormError, FormState } from '../../../views/page.ts';

/** What was typed, by the names of the fields; an empty one was not filled in. */
export type Typed = Readonly<Record<string, string>>;

const field = z.string().min(1).optional().catch(undefined);

/** The fields of a form that was sent. */
export function typedIn({ body }: FastifyRequest): Typed {
  const sent = z.record(z.string(), field).catch({}).parse(body);
  const filled = Object.entries(sent).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(filled);
}

/** The errors that a form can put right, with the status under which it is shown again. */
const correctable: Partial<Record<ErrorKind, number>> = {
  invalid: 422,
  unauthenticated: 422,
  conflict: 422,
  'too-many': 429,
};

export type Attempt<Result> =
  | { succeeded: true; result: Result }
  | { succeeded: false; status: number; errors: FormError[] };

/**
 * Runs the action of a form. What can be put right in the form comes back as its errors; everything else
 * is thrown on, as is that nobody is signed in any more.
 */
export async function attempt<Result>(action: () => Promise<Result>): Promise<Attempt<Result>> {
  try {
    return { succeeded: true, result: await action() };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'unauthenticated') throw error;
    const status = correctable[error.kind];
    if (status === undefined) throw error;
    return { succeeded: false, status, errors: errorsOf(error) };
  }
}

/** What an error says is wrong with a form. */
export function errorsOf({ code, parameters, fields }: DomainError): FormError[] {
  if (fields.length === 0) return [{ field: null, code, parameters }];
  return fields.map((one) => ({
    field: one.pointer.slice(1),
    code: one.code,
    parameters: one.parameters,
  }));
}

/** The form as it is shown again: of what was typed, only the fields that are named. */
export function formAgain(
  errors: readonly FormError[],
  typed: Typed,
  ...kept: readonly string[]
): FormState {
  const values = Object.entries(typed).filter(([name]) => kept.includes(name));
  return { values: Object.fromEntries(values), errors };
}

const entries = z.record(z.string(), z.union([z.string(), z.array(z.string())])).catch({});

/** What a form sent, a name once for each of its values. */
export function entriesIn({ body }: FastifyRequest): FormEntries {
  return Object.entries(entries.parse(body)).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  );
}

/** The input of an action that a form of this shape said. */
export function inputIn(request: FastifyRequest, shape: FormShape): unknown {
  return readForm(shape, entriesIn(request));
}

/** The form of an input, with what is wrong with it. */
export function shapedForm(
  shape: FormShape,
  input: unknown,
  errors: readonly FormError[] = [],
): FormState {
  return { shape, values: formValuesOf(input), errors };
}

/** The context of an action on a record, as its form saw it. */
export function atRevision(context: Context, request: FastifyRequest): Context {
  const sent = entriesIn(request).find(([name]) => name === revisionField)?.[1];
  const revision = z.coerce.number().int().catch(-1).parse(sent);
  return { ...context, expectedRevision: revision };
}
