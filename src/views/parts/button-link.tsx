import type { ComponentChildren, VNode } from 'preact';
import { type ButtonLook, buttonClass } from './button-look.ts';

type ButtonLinkProps = {
  href: string;
  look?: ButtonLook;
  /** Which record it is about, for those who cannot see it beside its row. */
  about?: string;
  children: ComponentChildren;
};

/** A link to where something is begun: it changes nothing itself. */
export function ButtonLink({ href, look = 'primary', about, children }: ButtonLinkProps): VNode {
  return (
    <a class={buttonClass(look)} href={href}>
      {children}
      {about !== undefined && <span class="unseen"> {about}</span>}
    </a>
  );
}
