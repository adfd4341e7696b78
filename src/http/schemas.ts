// How the shapes of routes are used: parameters and queries are checked, bodies are only described.
import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { invalid, notFound } from '../domain/errors.ts';
import { fieldErrors } from '../domain/parse.ts';

/**
 * A body is parsed by the action, after it has found the record, authorised the actor and checked the
 * revision: here it only passes. A path parameter of the wrong form names nothing that exists.
 */
export const checkRequest: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  if (httpPart === 'body') return (value: unknown) => ({ value });
  return (input: unknown) => {
    const result = schema.safeParse(input, { reportInput: true });
    if (result.success) return { value: result.data };
    if (httpPart === 'params') return { error: notFound(Object.values(input ?? {}).join('/')) };
    return { error: invalid(result.error.issues.flatMap((issue) => fieldErrors(issue))) };
  };
};
