import type { VNode } from 'preact';
import { inText } from '../form/topic-field.tsx';
import { typedFormId } from '../form/typed-form.ts';
import type { Page } from '../page.ts';
import type { LiveReading, SuggestedTheme } from './model.ts';

const id = 'need-form-help';

/** Asks once typing pauses; newer typing abandons what is under way, and an answer that says no is passed over. */
const asking = {
  'hx-vals': JSON.stringify({ go: 'help' }),
  'hx-include': `#${typedFormId}`,
  'hx-trigger': `input from:#${typedFormId} delay:1200ms`,
  'hx-sync': 'this:replace',
  'hx-select': `#${id}`,
  'hx-swap': 'outerMorph',
  'hx-status:4xx': 'swap:none',
  'hx-status:5xx': 'swap:none',
};

type LiveHelpProps = {
  page: Page;
  /** The address that takes the form. */
  action: string;
  /** Null before anything was typed, and where no script runs: the last step says it then. */
  reading: LiveReading | null;
};

/** What the service reads in the words of a need while they are typed, beside the form. */
export function LiveHelp({ page, action, reading }: LiveHelpProps): VNode {
  return (
    <div id={id} class="need-form-help" hx-post={action} {...asking}>
      <p role="status" class="unseen">
        {reading !== null && summaryOf(page, reading)}
      </p>
      {reading !== null && <Reading page={page} reading={reading} />}
    </div>
  );
}

/** What is read out: all of it, after every pause, would be in the way of whoever listens. */
function summaryOf({ words }: Page, { themes, offers }: LiveReading): string {
  const topics = words('need-form.help-topics', { topics: themes.length });
  return offers === null ? topics : `${topics} ${words('need-form.help-offers', { offers })}`;
}

function Reading({ page, reading }: { page: Page; reading: LiveReading }): VNode {
  const { words } = page;
  const { themes, advice, offers } = reading;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words('need-form.help-title')}</h2>
      <h3>{words('need-form.themes')}</h3>
      {themes.length === 0 ? (
        <p>{words('need-form.help-topics', { topics: 0 })}</p>
      ) : (
        <>
          <ul>
            {themes.map((theme) => (
              <Theme key={theme.code} page={page} theme={theme} />
            ))}
          </ul>
          <p class="usa-hint">{words('need-form.help-confirm')}</p>
        </>
      )}
      {advice.map((one) => (
        <p key={one} class="need-form-help-advice">
          {one}
        </p>
      ))}
      {offers !== null && (
        <>
          <h3>{words('need-form.likely-offers')}</h3>
          <p>{words('need-form.help-offers', { offers })}</p>
        </>
      )}
    </section>
  );
}

function Theme({ page, theme }: { page: Page; theme: SuggestedTheme }): VNode {
  const { terms } = page;
  return (
    <li>
      {terms.label('concept', theme.code)} <span class="usa-hint">{inText(page, theme.words)}</span>
    </li>
  );
}
