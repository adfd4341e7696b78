import type { VNode } from 'preact';
import type { Page } from '../page.ts';

type StepIndicatorProps = {
  page: Page;
  /** The names of the steps, in their order. */
  steps: readonly string[];
  /** The place of the present one, from 0. */
  present: number;
};

/** How far one is in a form of several steps. */
export function StepIndicator({ page, steps, present }: StepIndicatorProps): VNode {
  const { words } = page;
  return (
    <div class="usa-step-indicator usa-step-indicator--counters-sm">
      <ol
        class="usa-step-indicator__segments"
        aria-label={words('form.step', { step: present + 1, steps: steps.length })}
      >
        {steps.map((step, place) => (
          <li
            key={step}
            class={`usa-step-indicator__segment${lookOf(place, present)}`}
            aria-current={place === present ? 'step' : undefined}
          >
            <span class="usa-step-indicator__segment-label">
              {step}
              {place !== present && (
                <span class="unseen">
                  {' '}
                  ({words(place < present ? 'form.step-done' : 'form.step-to-come')})
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function lookOf(place: number, present: number): string {
  if (place === present) return ' usa-step-indicator__segment--current';
  return place < present ? ' usa-step-indicator__segment--complete' : '';
}
