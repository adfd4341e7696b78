import type { VNode } from 'preact';
import { languages } from '../domain/vocabulary.ts';
import { Form } from './form/form.tsx';
import { inLanguage } from './language-names.ts';
import { waysOf } from './navigation.ts';
import type { Page } from './page.ts';

/** The name of the service, who is signed in, and the languages. */
export function Header({ page }: { page: Page }): VNode {
  const { words, reader } = page;
  return (
    <header>
      <div class="header">
        <p class="service">
          <a href="/">{words('layout.service')}</a>
        </p>
        <details class="menu">
          <summary>{words('nav.menu')}</summary>
          <nav aria-label={words('nav.main')}>
            {waysOf(page).map(({ heading, ways }) => (
              <div key={heading ?? ''}>
                {heading !== null && <p class="menu-heading">{words(heading)}</p>}
                <ul>
                  {ways.map(({ href, label }) => (
                    <li key={href}>
                      <a href={href} aria-current={page.path === href ? 'page' : undefined}>
                        {words(label)}
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </nav>
        </details>
        {reader === null && <a href="/sign-in">{words('nav.sign-in')}</a>}
        {reader !== null && (
          <nav class="reader" aria-label={words('layout.account')}>
            <a href="/account">{reader.name}</a>
            <span class="organization">{reader.organization}</span>
            <Form
              page={page}
              action="/sign-out"
              button={words('layout.sign-out')}
              look="quiet"
              inline
            />
          </nav>
        )}
        <nav class="languages" aria-label={words('layout.languages')}>
          <ul>
            {languages.map((language) => (
              <li key={language}>
                <a
                  href={withLanguage(page.path, language)}
                  lang={language}
                  hreflang={language}
                  aria-current={language === page.language ? 'true' : undefined}
                >
                  {inLanguage[language]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function withLanguage(path: string, language: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}language=${language}`;
}
