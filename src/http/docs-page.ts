// The page that describes the API: made by Swagger UI from the description, under a title of its own.
import type { FastifySwaggerUiOptions } from '@fastify/swagger-ui';

export const docsPage = {
  routePrefix: '/docs',
  // Without a bar in which the address of another description could be given.
  uiConfig: { layout: 'BaseLayout' },
  theme: { title: 'The API of Enlace' },
} satisfies FastifySwaggerUiOptions;
