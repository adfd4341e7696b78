import type { ComponentChildren, VNode } from 'preact';
import { ErrorSummary } from './form/error-summary.tsx';
import { Header } from './header.tsx';
import type { FormError, Page } from './page.ts';

type LayoutProps = {
  page: Page;
  /** The heading of the page, and the beginning of its title. */
  title: string;
  /** What is wrong with its form: told in the title and above the heading. */
  errors?: readonly FormError[];
  /** As wide as the window, for tables; else as wide as is read with ease. */
  wide?: boolean;
  children: ComponentChildren;
};

/** Two linked rings, as the icon of the tab; a picture in the address needs no request. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke-width="4"><circle cx="11" cy="16" r="8" stroke="#1a4480"/><circle cx="21" cy="16" r="8" stroke="#0d7ea2"/></svg>',
)}`;

/** The whole document of a page. */
export function Layout({ page, title, errors = [], wide = false, children }: LayoutProps): VNode {
  const { words, language, reader } = page;
  const fullTitle = errors.length > 0 ? words('form.error-in-title', { title }) : title;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${fullTitle} – ${words('layout.service')}`}</title>
        <link rel="icon" href={icon} />
        <link rel="stylesheet" href={page.assets.stylesheet} />
        {page.assets.scripts.map((script) => (
          <script key={script} type="module" src={script} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {words('layout.skip')}
        </a>
        <Header page={page} />
        {reader?.demonstration === true && (
          <p class="band">
            <strong>{words('layout.demonstration')}</strong> {words('layout.demonstration-means')}
          </p>
        )}
        <main id="main" class={wide ? 'wide' : undefined} tabindex={-1}>
          <ErrorSummary page={page} errors={errors} />
          <h1>{title}</h1>
          {children}
        </main>
        <footer>
          <p>{words('layout.purpose')}</p>
        </footer>
      </body>
    </html>
  );
}
