import type { VNode } from 'preact';
import { Layout } from './layout.tsx';
import type { Page } from './page.ts';
import { ButtonLink } from './parts/button-link.tsx';

/** A refusal in words, and what can be done about it. */
export type RefusalModel = {
  title: string;
  detail: string;
  /** Whether the same page may come another time. */
  passes: boolean;
  /** The id by which the log knows the request; null where there is nothing to look into. */
  requestId: string | null;
};

/** What is shown instead of a page that there is not, or that may not be seen, or that failed. */
export function refusalPage(page: Page, refusal: RefusalModel): VNode {
  const { words, unnamed = false } = page;
  const { title, detail, passes, requestId } = refusal;
  const [href, label] = unnamed
    ? (['/desk', 'refusal.desk'] as const)
    : (['/', 'page.home'] as const);
  return (
    <Layout page={page} title={title}>
      <p>{detail}</p>
      <div class="buttons">
        {passes && <ButtonLink href={page.path}>{words('refusal.again')}</ButtonLink>}
        <ButtonLink href={href} look={passes ? 'quiet' : 'primary'}>
          {words(label)}
        </ButtonLink>
      </div>
      {requestId !== null && <p class="hint">{words('page.request', { id: requestId })}</p>}
    </Layout>
  );
}
