import type { ComponentChildren, VNode } from 'preact';

type ProcessStep = { title: string; text: ComponentChildren };

/** How something goes on, step by step, numbered. */
export function ProcessList({ steps }: { steps: readonly ProcessStep[] }): VNode {
  return (
    <ol class="usa-process-list">
      {steps.map(({ title, text }) => (
        <li class="usa-process-list__item" key={title}>
          <h3 class="usa-process-list__heading">{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
