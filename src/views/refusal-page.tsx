import type { VNode } from 'preact';
import { Layout } from './layout.tsx';
import type { Page } from './page.ts';

/** A refusal in words, and the id by which the log knows the request. */
export type RefusalModel = { title: string; detail: string; requestId: string };

/** What is shown instead of a page that there is not, or that may not be seen, or that failed. */
export function refusalPage(page: Page, { title, detail, requestId }: RefusalModel): VNode {
  const { words } = page;
  return (
    <Layout page={page} title={title}>
      <p>{detail}</p>
      <p>
        <a href="/">{words('page.home')}</a>
      </p>
      <p class="hint">{words('page.request', { id: requestId })}</p>
    </Layout>
  );
}
