import type { z } from 'zod';
import { type ErrorParameters, type FieldError, invalid } from './errors.ts';

/** Reads unknown input by its shape; throws `invalid` with every wrong field by JSON pointer. */
export function parse<Shape extends z.ZodType>(shape: Shape, input: unknown): z.infer<Shape> {
  // Without its input an issue cannot tell a missing field from one of the wrong type.
  const result = shape.safeParse(input, { reportInput: true });
  if (!result.success) throw invalid(result.error.issues.flatMap((issue) => fieldErrors(issue)));
  return result.data;
}

/** The field errors of one issue of zod: codes of the message catalogue with their values. */
export function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: pointerOf([...issue.path, key]),
      code: 'unknown-field',
      parameters: {},
    }));
  }
  return [{ pointer: pointerOf(issue.path), ...described(issue) }];
}

function described(issue: z.core.$ZodIssue): { code: string; parameters: ErrorParameters } {
  switch (issue.code) {
    case 'too_big':
      return { code: `too-big-${issue.origin}`, parameters: { limit: String(issue.maximum) } };
    case 'too_small':
      return { code: `too-small-${issue.origin}`, parameters: { limit: String(issue.minimum) } };
    case 'invalid_value':
      return { code: 'not-one-of', parameters: { values: issue.values.map(String) } };
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'missing', parameters: {} }
        : { code: 'wrong-type', parameters: { expected: issue.expected } };
    case 'invalid_format':
      return { code: `not-a-${issue.format === 'date' ? 'date' : 'match'}`, parameters: {} };
    case 'custom':
      return { code: customCode(issue.params), parameters: {} };
    default:
      return { code: 'wrong', parameters: {} };
  }
}

function customCode(params: Record<string, unknown> | undefined): string {
  const code = params?.['code'];
  return typeof code === 'string' ? code : 'wrong';
}

function pointerOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
