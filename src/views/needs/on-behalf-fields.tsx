import type { VNode } from 'preact';
import { ReceivedFields } from '../on-behalf/received-fields.tsx';
import type { FormState, Page } from '../page.ts';

/** How an owner said so, where an officer writes it down. */
export function OnBehalfFields({ page, form }: { page: Page; form: FormState }): VNode {
  const { words } = page;
  return (
    <fieldset class="usa-fieldset">
      <legend class="usa-legend">{words('release.on-behalf')}</legend>
      <p class="hint">{words('release.on-behalf-means')}</p>
      <ReceivedFields page={page} form={form} />
    </fieldset>
  );
}
