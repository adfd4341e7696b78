import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { Tag } from '../parts/tag.tsx';
import type { ReleaseModel } from './need-model.ts';

type Ends = Pick<ReleaseModel, 'renewedAt' | 'revokedAt'>;

/** Whether a release can be read by its provider still, or how it ended. */
export function standingOf({ renewedAt, revokedAt }: Ends): 'stands' | 'renewed' | 'revoked' {
  if (revokedAt !== null) return 'revoked';
  return renewedAt === null ? 'stands' : 'renewed';
}

/** Where a release stands, in a word. */
export function ReleaseTag({ page, release }: { page: Page; release: Ends }): VNode {
  const standing = standingOf(release);
  return (
    <Tag tone={standing === 'stands' ? 'good' : 'plain'}>{page.words(`release.${standing}`)}</Tag>
  );
}
