import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { Tag } from '../parts/tag.tsx';

/** Whether a file was imported, or only tried. */
export function StatusLine({ page, imported }: { page: Page; imported: boolean }): VNode {
  return imported ? (
    <Tag tone="good">{page.words('imports.status.imported')}</Tag>
  ) : (
    <Tag tone="busy">{page.words('imports.status.tried')}</Tag>
  );
}
