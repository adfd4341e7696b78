import type { VNode } from 'preact';
import { csrfField, revisionField } from '../../domain/own-fields.ts';
import type { Page } from '../page.ts';

type OwnFieldsProps = {
  page: Page;
  /** The revision of the record that the form shows; null where there is no record yet. */
  revision?: number | null | undefined;
};

/** What every form sends along unseen: that it comes from here, and which revision of a record it shows. */
export function OwnFields({ page, revision = null }: OwnFieldsProps): VNode {
  return (
    <>
      {page.csrf !== '' && <input type="hidden" name={csrfField} value={page.csrf} />}
      {revision !== null && <input type="hidden" name={revisionField} value={String(revision)} />}
    </>
  );
}
