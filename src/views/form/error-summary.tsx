import type { VNode } from 'preact';
import type { FormError, Page } from '../page.ts';
import { errorText } from './error-text.ts';
import { idOfField } from './field.tsx';

/** What is wrong with the form, first on the page and focused, each error a link to its field. */
export function ErrorSummary(props: { page: Page; errors: readonly FormError[] }): VNode | null {
  const { page, errors } = props;
  if (errors.length === 0) return null;
  return (
    <div
      class="usa-alert usa-alert--error error-summary"
      role="alert"
      tabindex={-1}
      autofocus
      aria-labelledby="error-title"
    >
      <div class="usa-alert__body">
        <h2 class="usa-alert__heading" id="error-title">
          {page.words('form.errors-title')}
        </h2>
        <ul>
          {errors.map((error) => (
            <li key={`${error.field} ${error.code}`}>
              {error.field === null ? (
                errorText(page, error)
              ) : (
                <a href={`#${idOfField(error.field)}`}>{errorText(page, error)}</a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
