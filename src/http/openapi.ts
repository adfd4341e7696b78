// The description of the API: made from the shapes of the routes, with what all of them share.
import type {
  FastifyDynamicSwaggerOptions,
  SwaggerTransform,
  SwaggerTransformObject,
} from '@fastify/swagger';
import type { RouteOptions } from 'fastify';
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
} from 'fastify-type-provider-zod';
import { z } from 'zod';
import { access } from '../domain/access.ts';
import type { RouteAccess } from './route-access.ts';

/** Answers may gain members: only what is refused when it is sent is described as closed. */
const zodToJsonConfig = {
  override: ({ zodSchema, jsonSchema }) => {
    if (!(zodSchema instanceof z.ZodObject) || zodSchema.def.catchall !== undefined) return;
    delete jsonSchema.additionalProperties;
  },
} as const satisfies NonNullable<
  Parameters<typeof createJsonSchemaTransform>[0]['zodToJsonConfig']
>;
const describeShapes = createJsonSchemaTransform({ zodToJsonConfig });
const describeComponents = createJsonSchemaTransformObject({ zodToJsonConfig });

const ifMatch = z.object({
  'if-match': z
    .string()
    .optional()
    .meta({ description: 'The ETag of the record as it was read, or *; required (428)' }),
});
const idempotencyKey = z.object({
  'idempotency-key': z.string().min(1).max(200).optional().meta({
    description: 'A value of the caller’s choice: a request repeated with it is done once',
  }),
});

const problemAnswer = {
  description: 'A problem (RFC 9457), in the language of Accept-Language',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** What every operation has beside its own shapes: headers, problems, and the scope that it needs. */
const describeOperation: SwaggerTransform = (document) => {
  const { schema, route } = document;
  if (schema === undefined || schema.hide === true) return describeShapes(document);
  const headers = headersOf(route);
  const described = describeShapes({
    ...document,
    schema: { ...schema, ...(headers && { headers }) },
  });
  return {
    url: described.url,
    schema: {
      ...described.schema,
      ...permissionOf(route.config?.access),
      response: { ...Object(described.schema.response), default: problemAnswer },
    },
  };
};

function headersOf({ method, url, config }: RouteOptions): z.ZodType | undefined {
  // What is one's own account has no revision and takes no key.
  if (config?.keepsRecord === true || typeof config?.access !== 'object') return undefined;
  const mutates = /:(reference|version)/.test(url);
  if (method === 'PUT' || (method === 'DELETE' && mutates)) return ifMatch;
  if (method !== 'POST') return undefined;
  return mutates ? ifMatch.extend(idempotencyKey.shape) : idempotencyKey;
}

function permissionOf(decision: RouteAccess | undefined) {
  if (decision === undefined || decision === 'public') return { security: [] };
  if (decision === 'session') {
    return {
      security: [{ session: [] }],
      description: 'For whoever is signed in, by session alone.',
    };
  }
  const { scope } = access[decision.verb];
  return { description: scope === null ? 'Any key.' : `Scope of the key: ${scope}.` };
}

/** Only answers have names: the variants of them for input, which nothing refers to, are left out. */
const describeAnswers: SwaggerTransformObject = (document) => {
  const described = describeComponents(document);
  const schemas = 'components' in described ? (described.components?.schemas ?? {}) : {};
  for (const name of Object.keys(schemas)) {
    if (name.endsWith('Input')) Reflect.deleteProperty(schemas, name);
  }
  return described;
};

/** What holds for every operation, in Markdown. */
const description = `Needs for technical assistance against transnational organized crime, offers of it, and the proposals that bring them together.

- **Who asks**: \`Authorization: Bearer enl_…\`, a key with scopes. What a key may not see does not exist for it: 404.
- **Languages**: texts, names and problems come in the language of \`Accept-Language\` (en, es, pt, fr).
- **Lists** come in pages: \`limit\` (at most 100) and \`cursor\`, the \`next\` of the page before; null at the end.
- **Changes** of a record name the revision that was read: \`If-Match\` with its \`ETag\`. Without it 428, where the record has changed since 412.
- **Repeating**: a POST with an \`Idempotency-Key\` is done once, however often it is sent.
- **Problems** follow RFC 9457: \`type\` is the code to act on, \`detail\` a sentence for people, \`errors\` each wrong value by JSON pointer.`;

/** OpenAPI 3.1 of all routes that are not hidden. */
export const openApi = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'The API of Enlace',
      version: '1.0.0',
      description,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    security: [{ key: [] }, { session: [] }],
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'A key, as in: Bearer enl_…' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-enlace',
          description:
            'A session; what changes anything needs the header x-csrf-token too. Over plain HTTP the cookie is called enlace.',
        },
      },
    },
  },
  transform: describeOperation,
  transformObject: describeAnswers,
} as const satisfies FastifyDynamicSwaggerOptions;
