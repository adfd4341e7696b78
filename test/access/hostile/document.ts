// The description of the API as the fuzzer reads it.
import { z } from 'zod';
import type { Api } from '../../http/support.ts';

const schema = z.record(z.string(), z.unknown());
export type Schema = z.infer<typeof schema>;

const content = z.record(z.string(), z.looseObject({ schema: schema.optional() })).optional();
const operation = z.looseObject({
  parameters: z
    .array(z.object({ name: z.string(), in: z.string(), schema: schema.default({}) }).loose())
    .default([]),
  requestBody: z.looseObject({ content }).optional(),
  responses: z.record(z.string(), z.looseObject({ content })),
});
const document = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({ schemas: z.record(z.string(), schema) }),
});

export type Operation = z.infer<typeof operation> & { method: string; path: string };

/** The operations of the API with the schemas that they share, and the pages. */
export async function readDocument(
  api: Api,
): Promise<{ operations: Operation[]; schemas: Record<string, Schema> }> {
  const { paths, components } = document.parse((await api.ask({ url: '/openapi.json' })).json());
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({
      ...one,
      method: method.toUpperCase(),
      path,
    })),
  );
  return { operations: [...operations, ...pagesOf(api)], schemas: components.schemas };
}

/** The pages and forms, which no document describes. */
function pagesOf({ app }: Api): Operation[] {
  return app
    .decisions()
    .filter(({ method, url }) => method !== 'HEAD' && !/^\/(api|docs|metrics)\b/.test(url))
    .map(({ method, url }) => ({
      method,
      path: url.replace(/:(\w+)|\*/g, '{$1}').replace('{}', '{rest}'),
      parameters: [],
      responses: {},
    }));
}

/** The schema of a body in JSON. */
export function jsonOf(
  part: { content?: z.infer<typeof content> } | undefined,
): Schema | undefined {
  return part?.content?.['application/json']?.schema;
}
