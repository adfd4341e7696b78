import type { VNode } from 'preact';
import type { Page } from '../page.ts';

/** Local addresses of the same rows as files. */
export type Files = { csv: string; xlsx: string };

/** The ways to what the page shows as a file. */
export function FileLinks({ page, files }: { page: Page; files: Files }): VNode {
  return (
    <p class="files">
      {page.words('list.download')}{' '}
      <a href={files.xlsx} download>
        XLSX
      </a>{' '}
      <a href={files.csv} download>
        CSV
      </a>
    </p>
  );
}
