import type { VNode } from 'preact';
import { dayOf } from '../../domain/dates.ts';
import type { ReleasedContent } from '../../domain/release.ts';
import { Form } from '../form/form.tsx';
import { Layout } from '../layout.tsx';
import type { FormState, Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { ButtonLink } from '../parts/button-link.tsx';
import { Section } from '../parts/section.tsx';
import type { ReadingModel, ReleaseModel } from './need-model.ts';
import { Readings } from './need-records.tsx';
import { OnBehalfFields } from './on-behalf-fields.tsx';
import { ProviderReads } from './provider-reads.tsx';
import { ReleaseTag, standingOf } from './release-standing.tsx';
import { trailToNeed } from './trail.ts';

export type ReleasePageModel = {
  need: string;
  release: ReleaseModel & { revision: number; content: ReleasedContent };
  /** Who of the provider has read it; null where the reader of the page may not know. */
  readings: readonly ReadingModel[] | null;
  mayChange: boolean;
};

/** A release, for the owner of the need: what the provider reads, who of it has, and how to end it. */
export function releasePage(page: Page, model: ReleasePageModel): VNode {
  const { words, terms } = page;
  const { need, release, readings, mayChange } = model;
  const provider = terms.label('organization', release.provider);
  const stands = standingOf(release) === 'stands';
  const address = `/needs/${need}/releases/${release.reference}`;
  return (
    <Layout
      page={page}
      title={words('release.title', { provider })}
      trail={trailToNeed(page, need)}
    >
      <p>
        <ReleaseTag page={page} release={release} />{' '}
        {words('release.term', { day: dayOf(release.releasedAt), ask: String(release.ask) })}
      </p>
      {stands && !release.current && (
        <Alert tone="warning">{words('release.outdated-means')}</Alert>
      )}
      {stands && mayChange && (
        <p class="need-ways">
          <ButtonLink href={`${address}/renew`} look="quiet">
            {words('release.renew')}
          </ButtonLink>
          <ButtonLink href={`${address}/revoke`} look="link">
            {words('release.revoke')}
          </ButtonLink>
        </p>
      )}
      <Section id="released" title={words('release.content')}>
        <ProviderReads page={page} content={release.content} />
      </Section>
      <Readers page={page} readings={readings} provider={provider} />
    </Layout>
  );
}

/** Where a release is revoked, after who has read it was shown. */
export function revokePage(
  page: Page,
  model: ReleasePageModel & { form: FormState; onBehalf: boolean },
): VNode {
  const { words, terms } = page;
  const { need, release, readings, form, onBehalf } = model;
  const provider = terms.label('organization', release.provider);
  const address = `/needs/${need}/releases/${release.reference}`;
  return (
    <Layout
      page={page}
      title={words('release.revoke-title', { provider })}
      errors={form.errors}
      trail={trailToNeed(page, need)}
    >
      <p>{words('release.revoke-means', { provider })}</p>
      <Readers page={page} readings={readings} provider={provider} />
      <Form
        page={page}
        action={`${address}/revoke`}
        revision={release.revision}
        button={words('release.do-revoke')}
        look="danger"
      >
        {onBehalf && <OnBehalfFields page={page} form={form} />}
      </Form>
      <p>
        <a href={address}>{words('release.keep')}</a>
      </p>
    </Layout>
  );
}

type ReadersProps = { page: Page; readings: readonly ReadingModel[] | null; provider: string };

function Readers({ page, readings, provider }: ReadersProps): VNode | null {
  if (readings === null) return null;
  const { words } = page;
  return (
    <Section id="read" title={words('release.readers')}>
      {readings.length === 0 ? (
        <p>{words('release.unread', { provider })}</p>
      ) : (
        <Readings page={page} readings={readings} />
      )}
    </Section>
  );
}
