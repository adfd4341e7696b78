// The page that describes the API: made by Swagger UI from the description, with a heading of its own.
import type { FastifySwaggerUiOptions } from '@fastify/swagger-ui';

/** Swagger UI draws no heading of the first level; whoever listens to the page looks for one. */
const heading = `const heading = document.createElement('h1');
heading.textContent = document.title;
heading.className = 'wrapper';
document.body.prepend(heading);
`;

/** Under which address the page stands, and what is added to it: the policy of content lets files in alone. */
export const docsPage = {
  routePrefix: '/docs',
  theme: {
    title: 'The API of Enlace',
    js: [{ filename: 'heading.js', content: heading }],
  },
} satisfies FastifySwaggerUiOptions;
