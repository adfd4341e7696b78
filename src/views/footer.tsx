import type { VNode } from 'preact';
import type { Page } from './page.ts';

/** What the service is for, and where to find help, and what else can be used. */
export function Footer({ page }: { page: Page }): VNode {
  const { words } = page;
  return (
    <footer class="site-foot">
      <div class="frame">
        <p>{words('layout.purpose')}</p>
        <ul>
          <li>
            <a href="/help">{words('nav.help')}</a>
          </li>
          <li>
            <a href="/accessibility">{words('nav.accessibility')}</a>
          </li>
          <li>
            <a href="/docs">{words('nav.api')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
