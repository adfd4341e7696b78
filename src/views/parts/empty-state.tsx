import type { ComponentChildren, VNode } from 'preact';
import { ButtonLink } from './button-link.tsx';

type EmptyStateProps = {
  children: ComponentChildren;
  /** The one thing to do next. */
  action?: { href: string; label: string };
};

/** Says that there is nothing, why, and what can be done about it. */
export function EmptyState({ children, action }: EmptyStateProps): VNode {
  return (
    <div class="empty">
      <p>{children}</p>
      {action !== undefined && (
        <p>
          <ButtonLink href={action.href}>{action.label}</ButtonLink>
        </p>
      )}
    </div>
  );
}
