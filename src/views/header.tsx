import type { VNode } from 'preact';
import { languages } from '../domain/vocabulary.ts';
import { Form } from './form/form.tsx';
import { type TypedForm, typedFormId } from './form/typed-form.ts';
import { inLanguage } from './language-names.ts';
import { presentWay, type Way, waysOf } from './navigation.ts';
import type { Page } from './page.ts';
import { buttonClass } from './parts/button-look.ts';

/** The name of the service, who is signed in, the languages, and the ways through the service. */
export function Header({ page, typed }: { page: Page; typed: TypedForm | undefined }): VNode {
  const { words } = page;
  return (
    <header>
      <div class="site-head">
        <div class="frame">
          <p class="service">
            <a href="/">
              <Rings />
              {words('layout.service')}
            </a>
          </p>
          <button type="button" class="menu-button" popovertarget="menu">
            {words('nav.menu')}
          </button>
          <Languages page={page} typed={typed} />
          <Reader page={page} />
        </div>
      </div>
      <MainMenu page={page} />
    </header>
  );
}

/** Two linked rings, the sign of the service; its name stands beside it. */
function Rings(): VNode {
  return (
    <svg viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="4" aria-hidden="true">
      <circle cx="11" cy="16" r="8" />
      <circle cx="21" cy="16" r="8" opacity="0.65" />
    </svg>
  );
}

type LanguagesProps = { page: Page; typed: TypedForm | undefined };

function Languages({ page, typed }: LanguagesProps): VNode {
  return (
    <nav class="languages" aria-label={page.words('layout.languages')}>
      {typed !== undefined && <EnterButton typed={typed} />}
      <ul>
        {languages.map((language) => (
          <li key={language}>
            {typed === undefined ? (
              <a
                href={withLanguage(page.path, language)}
                lang={language}
                hreflang={language}
                aria-current={language === page.language ? 'true' : undefined}
              >
                {inLanguage[language]}
              </a>
            ) : (
              <button
                lang={language}
                type="submit"
                form={typedFormId}
                formaction={withLanguage(typed.action, language)}
                // A document stays where it is: it has to be chosen again in any case.
                formenctype="application/x-www-form-urlencoded"
                class={buttonClass('link')}
                aria-current={language === page.language ? 'true' : undefined}
              >
                {inLanguage[language]}
              </button>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * Enter in a line presses the first button that belongs to a form, wherever it stands on the page: that is
 * to save, not to change the language.
 */
function EnterButton({ typed: { enter } }: { typed: TypedForm }): VNode {
  return (
    <button
      type="submit"
      form={typedFormId}
      name={enter.name}
      value={enter.value}
      class="unseen"
      tabindex={-1}
      aria-hidden="true"
    >
      {enter.label}
    </button>
  );
}

function withLanguage(path: string, language: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}language=${language}`;
}

function Reader({ page }: { page: Page }): VNode {
  const { words, reader, unnamed = false } = page;
  return (
    <nav class="reader" aria-label={words('layout.account')}>
      {reader === null ? (
        <a href={unnamed ? '/desk' : '/sign-in'}>{words(unnamed ? 'nav.desk' : 'nav.sign-in')}</a>
      ) : (
        <>
          <a href="/account">{reader.name}</a>
          <span class="organization">{reader.organization}</span>
          <Form
            page={page}
            action="/sign-out"
            button={words('layout.sign-out')}
            look="link"
            inline
          />
        </>
      )}
    </nav>
  );
}

/**
 * In a line where there is room. On a narrow screen the browser itself shows and hides it, as a popover: no
 * script is needed, Escape closes it, and a browser that knows no popovers shows it always.
 */
function MainMenu({ page }: { page: Page }): VNode {
  const { words } = page;
  const groups = waysOf(page);
  const present = presentWay(page, groups);
  return (
    <nav class="site-nav" id="menu" popover="auto" aria-label={words('nav.main')}>
      <button type="button" class="menu-close" popovertarget="menu" popovertargetaction="hide">
        {words('nav.close')}
      </button>
      <div class="frame">
        <ul>
          {groups.map(({ heading, ways }) => {
            const links = <Ways page={page} ways={ways} present={present} />;
            if (heading === null) return links;
            const isHere = ways.some(({ href }) => href === present);
            return (
              <li key={heading}>
                <details name="menu" class={isHere ? 'here' : undefined}>
                  <summary>{words(heading)}</summary>
                  <ul>{links}</ul>
                </details>
              </li>
            );
          })}
        </ul>
      </div>
    </nav>
  );
}

type WaysProps = { page: Page; ways: readonly Way[]; present: string | null };

function Ways({ page, ways, present }: WaysProps): VNode {
  const [address] = page.path.split('?', 1);
  return (
    <>
      {ways.map(({ href, label }) => (
        <li key={href}>
          <a href={href} aria-current={href === present ? currently(href === address) : undefined}>
            {page.words(label)}
          </a>
        </li>
      ))}
    </>
  );
}

/** The page itself, or a page beneath it. */
function currently(isPage: boolean) {
  return isPage ? 'page' : 'true';
}
