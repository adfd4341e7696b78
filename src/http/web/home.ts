import type { App } from '../deps.ts';
import { openPage } from './page-routes.ts';

/** The way in: to one's account, else to the documentation. */
export function homeRoute(app: App): void {
  app.get('/', openPage, async (request, reply) => {
    return await reply.redirect(request.session === undefined ? '/docs' : '/account');
  });
}
