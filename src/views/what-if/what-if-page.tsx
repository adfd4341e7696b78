import type { VNode } from 'preact';
import type { FormValues } from '../../domain/form-shape.ts';
import type { PolicyComparison } from '../../domain/policy-comparison.ts';
import { errorText } from '../form/error-text.ts';
import { Layout } from '../layout.tsx';
import type { FormState, Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { ButtonLink } from '../parts/button-link.tsx';
import { OnThisPage } from '../parts/on-this-page.tsx';
import { Section } from '../parts/section.tsx';
import { PastDecisions } from '../policies/past-decisions.tsx';
import { DraftForm } from './draft-form.tsx';
import { Results, type WhatIfResult } from './results.tsx';
import { ValuesForm } from './values-form.tsx';

export type WhatIfModel = {
  /** The version in force. */
  version: string;
  form: FormState;
  /** The values in force, by the names of the fields. */
  inForce: FormValues;
  /** Whether whoever reads may keep the values as a draft. */
  drafts: boolean;
  /** Null where the values make no policy. */
  result: WhatIfResult | null;
  /** The comparison on past decisions, where it was asked for. */
  decisions: { comparison: PolicyComparison; reviews: number } | null;
};

/** Other values of the policy, and what they would make of the queue. */
export function whatIfPage(page: Page, model: WhatIfModel): VNode {
  const { words } = page;
  const { form, result, version, drafts, decisions } = model;
  return (
    <Layout page={page} title={words('nav.what-if')} wide>
      <p class="what-if-intro">{words('what-if.intro', { version })}</p>
      <div class="what-if">
        <ValuesForm page={page} form={form} inForce={model.inForce} />
        <div class="what-if-result" aria-live="polite">
          {form.errors.length > 0 && (
            <Alert tone="error">
              <ul class="what-if-errors">
                {form.errors.map((error) => (
                  <li key={`${error.field} ${error.code}`}>{errorText(page, error)}</li>
                ))}
              </ul>
            </Alert>
          )}
          {result !== null && (
            <>
              <OnThisPage
                label={words('dossier.contents')}
                parts={[
                  { href: '#top', label: words('what-if.top', { count: result.shown }) },
                  { href: '#decisions', label: words('policies.past-decisions') },
                  ...(drafts ? [{ href: '#draft', label: words('what-if.draft-title') }] : []),
                ]}
              />
              <Results page={page} result={result} />
              <Section id="decisions" title={words('policies.past-decisions')}>
                {decisions === null ? (
                  <p>
                    <ButtonLink href={withDecisions(page.path)} look="quiet">
                      {words('what-if.compare')}
                    </ButtonLink>
                  </p>
                ) : (
                  <PastDecisions page={page} {...decisions} />
                )}
              </Section>
            </>
          )}
          {drafts && <DraftForm page={page} form={form} />}
        </div>
      </div>
    </Layout>
  );
}

function withDecisions(path: string): string {
  const [address = '', query = ''] = path.split('?');
  const asked = new URLSearchParams(query);
  asked.set('decisions', 'yes');
  return `${address === '/what-if/draft' ? '/what-if' : address}?${asked.toString()}#decisions`;
}
