// How a page leaves the service.
import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { App } from '../../deps.ts';

declare module 'fastify' {
  interface FastifyReply {
    /** Sends a page; nobody may keep it. */
    html(page: VNode): FastifyReply;
  }
}

/** Gives replies `html`. */
export function renderPages(app: App): void {
  app.decorateReply('html', function html(this: FastifyReply, page: VNode) {
    return this.type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(`<!doctype html>${renderToString(page)}`);
  });
}
