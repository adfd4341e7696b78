import type { VNode } from 'preact';
import type { ReleasedContent } from '../../domain/release.ts';
import { Facts } from '../facts.tsx';
import type { Page } from '../page.ts';
import { outlineFacts, releasedFacts } from '../releases/released-facts.tsx';

/** Exactly what a provider reads by a release: the outline that any may know, and the released fields. */
export function ProviderReads({ page, content }: { page: Page; content: ReleasedContent }): VNode {
  return (
    <Facts
      facts={[...outlineFacts(page, content), ...releasedFacts(page, content)]}
      unstated={page.words('confirmation.not-stated')}
    />
  );
}
