import type { ComponentChildren, VNode } from 'preact';
import { Footer } from './footer.tsx';
import { ErrorSummary } from './form/error-summary.tsx';
import type { TypedForm } from './form/typed-form.ts';
import { Header } from './header.tsx';
import type { FormError, Page } from './page.ts';
import { Breadcrumb, type Step } from './parts/breadcrumb.tsx';

type LayoutProps = {
  page: Page;
  /** The heading of the page, and the beginning of its title. */
  title: string;
  /** The language of the heading where somebody wrote it; else that of the page. */
  titleLanguage?: string;
  /** What is wrong with its form: told in the title and above the heading. */
  errors?: readonly FormError[];
  /** As wide as the window, for tables; else as wide as is read with ease. */
  wide?: boolean;
  /** The pages above this one, the highest first. */
  trail?: readonly Step[];
  /** The form of the page whose typing a change of language must not lose. */
  typed?: TypedForm;
  children: ComponentChildren;
};

/** How htmx behaves under the strict content policy: no style of its own, nothing but our own pages. */
const htmxConfig = JSON.stringify({
  prefix: '',
  includeIndicatorCSS: false,
  history: 'reload',
  mode: 'same-origin',
  defaultTimeout: 20_000,
});

/** Two linked rings, as the icon of the tab; a picture in the address needs no request. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke-width="4"><circle cx="11" cy="16" r="8" stroke="#1a4480"/><circle cx="21" cy="16" r="8" stroke="#0d7ea2"/></svg>',
)}`;

/** The whole document of a page. */
export function Layout(props: LayoutProps): VNode {
  const {
    page,
    title,
    titleLanguage,
    errors = [],
    wide = false,
    trail = [],
    typed,
    children,
  } = props;
  const { words, language, reader, csrf } = page;
  const fullTitle = errors.length > 0 ? words('form.error-in-title', { title }) : title;
  // What htmx sends by POST proves, as a form does, that it comes from here.
  const proof =
    csrf === '' ? {} : { 'hx-headers:inherited': JSON.stringify({ 'x-csrf-token': csrf }) };
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="htmx-config" content={htmxConfig} />
        <title>{`${fullTitle} – ${words('layout.service')}`}</title>
        <link rel="icon" href={icon} />
        <link rel="stylesheet" href={page.assets.stylesheet} />
        {page.assets.scripts.map((script) => (
          <script key={script} type="module" src={script} />
        ))}
      </head>
      <body {...proof}>
        <a class="usa-skipnav" href="#main">
          {words('layout.skip')}
        </a>
        <Header page={page} typed={typed} />
        {reader?.demonstration === true && (
          <section class="band" aria-label={words('layout.demonstration')}>
            <p class="frame">
              <strong>{words('layout.demonstration')}</strong> {words('layout.demonstration-means')}
            </p>
          </section>
        )}
        <main id="main" class={wide ? 'frame wide' : 'frame'} tabindex={-1}>
          {trail.length > 0 && <Breadcrumb page={page} trail={trail} />}
          <ErrorSummary page={page} errors={errors} />
          <h1 lang={titleLanguage === language ? undefined : titleLanguage}>{title}</h1>
          {children}
        </main>
        <Footer page={page} />
      </body>
    </html>
  );
}
