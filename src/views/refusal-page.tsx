import type { VNode } from 'preact';
import { Layout } from './layout.tsx';
import type { Page } from './page.ts';
import { ButtonLink } from './parts/button-link.tsx';

/** A refusal in words, and the id by which the log knows the request. */
export type RefusalModel = { title: string; detail: string; requestId: string };

/** What is shown instead of a page that there is not, or that may not be seen, or that failed. */
export function refusalPage(page: Page, { title, detail, requestId }: RefusalModel): VNode {
  const { words } = page;
  return (
    <Layout page={page} title={title}>
      <p>{detail}</p>
      <p>
        <ButtonLink href="/">{words('page.home')}</ButtonLink>
      </p>
      <p class="hint">{words('page.request', { id: requestId })}</p>
    </Layout>
  );
}
