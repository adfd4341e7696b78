// Problems as RFC 9457 describes them, in the reader's language.
import { z } from 'zod';
import type { DomainError, ErrorKind, ErrorParameters, FieldError } from '../domain/errors.ts';
import type { Language } from '../domain/vocabulary.ts';
import { isMessageKey, type MessageKey } from '../messages/catalogues.ts';
import { text } from '../messages/format.ts';

/** A problem as it is answered. */
export const problemShape = z
  .looseObject({
    type: z.string().meta({ description: 'urn:enlace:problem: and the code of the problem' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().meta({ description: 'urn:enlace:request: and the id of the request' }),
    errors: z
      .array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'Each wrong value, by JSON pointer into the body or the query' }),
  })
  .meta({
    id: 'Problem',
    description: 'What went wrong (RFC 9457); further members give the values of the detail',
  });
type Problem = z.infer<typeof problemShape>;

/** An answer other than the one hoped for, before it is put in words. */
export type Refusal = {
  status: number;
  code: string;
  parameters?: ErrorParameters;
  fields?: readonly FieldError[];
  headers?: Readonly<Record<string, string>>;
};

const titles: Readonly<Record<number, MessageKey>> = {
  400: 'title.malformed',
  401: 'title.unauthenticated',
  403: 'title.forbidden',
  404: 'title.not-found',
  409: 'title.conflict',
  412: 'title.precondition-failed',
  413: 'title.too-large',
  415: 'title.unsupported-media-type',
  422: 'title.invalid',
  428: 'title.precondition-required',
  429: 'title.too-many-requests',
  503: 'title.unavailable',
};

const statuses: Readonly<Record<ErrorKind, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'precondition-failed': 412,
  'precondition-required': 428,
  'too-many': 429,
  invalid: 422,
};

/** What the domain refuses, as an answer. */
export function refusalIn({ kind, code, parameters, fields }: DomainError): Refusal {
  return { status: statuses[kind], code, parameters, fields };
}

/** The body of a refusal. `requestId` ties it to the log. */
export function problemOf(refusal: Refusal, language: Language, requestId: string): Problem {
  const { status, code, parameters = {}, fields = [] } = refusal;
  const title = text(language, titles[status] ?? 'title.failure');
  const problem: Problem = {
    ...extensions(parameters),
    type: `urn:enlace:problem:${code}`,
    title,
    status,
    detail: detailOf(refusal, language) ?? title,
    instance: `urn:enlace:request:${requestId}`,
  };
  if (fields.length === 0) return problem;
  return { ...problem, errors: fields.map((field) => fieldProblem(field, language)) };
}

/** A failed gate has words of its own, and so has the reason for which somebody in particular may not. */
function detailOf({ code, parameters = {}, fields = [] }: Refusal, language: Language) {
  const values = { ...parameters, count: fields.length };
  const particular = parameters['gate'] ?? parameters['because'];
  const own = particular === undefined ? undefined : `problem.${code}.${String(particular)}`;
  return (own && sentence(language, own, values)) ?? sentence(language, `problem.${code}`, values);
}

function fieldProblem({ pointer, code, parameters }: FieldError, language: Language) {
  const detail = sentence(language, `field.${code}`, parameters) ?? text(language, 'field.wrong');
  return { pointer, code, detail };
}

/** A code without a message must not cost the answer: a test finds the codes that lack one. */
function sentence(
  language: Language,
  key: string,
  parameters: ErrorParameters,
): string | undefined {
  return isMessageKey(key) ? text(language, key, parameters) : undefined;
}

const reserved = new Set(['type', 'title', 'status', 'detail', 'instance', 'errors']);

/** The parameters as members of the problem; `status` would be taken for that of HTTP. */
function extensions(parameters: ErrorParameters) {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      reserved.has(name) ? `record${name.charAt(0).toUpperCase()}${name.slice(1)}` : name,
      value,
    ]),
  );
}
