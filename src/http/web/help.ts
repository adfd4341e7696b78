// Help, and the accessibility statement, for everybody.
import { accessibilityPage } from '../../views/help/accessibility-page.tsx';
import { helpPage } from '../../views/help/help-page.tsx';
import type { App } from '../deps.ts';
import type { PageDoor } from './frame/page-door.ts';
import { openPage } from './frame/page-routes.ts';

/** The routes of the pages that explain the service. */
export function helpRoutes(app: App, { pageOf }: PageDoor): void {
  app.get('/help', openPage, async (request, reply) =>
    reply.html(helpPage(await pageOf(request, reply))),
  );
  app.get('/accessibility', openPage, async (request, reply) =>
    reply.html(accessibilityPage(await pageOf(request, reply))),
  );
}
