import type { ComponentChildren, VNode } from 'preact';

type AlertProps = {
  tone?: 'info' | 'success' | 'warning' | 'error';
  title?: string;
  /** Read out when it appears: what was just achieved, or what just failed. */
  live?: boolean;
  children: ComponentChildren;
};

/** Something that has to be known before going on. */
export function Alert({ tone = 'info', title, live = false, children }: AlertProps): VNode {
  return (
    <div
      class={`usa-alert usa-alert--${tone}${title === undefined ? ' usa-alert--slim' : ''}`}
      role={live ? liveRole(tone) : undefined}
    >
      <div class="usa-alert__body">
        {title !== undefined && <h2 class="usa-alert__heading">{title}</h2>}
        <div class="usa-alert__text">{children}</div>
      </div>
    </div>
  );
}

function liveRole(tone: AlertProps['tone']) {
  return tone === 'error' ? 'alert' : 'status';
}
