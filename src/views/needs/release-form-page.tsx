import type { VNode } from 'preact';
import { revisionField } from '../../domain/own-fields.ts';
import { type ReleasedContent, releasableFields } from '../../domain/release.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import type { Option } from '../form/option.ts';
import { SelectField } from '../form/select-field.tsx';
import { Layout } from '../layout.tsx';
import { type FormState, type Page, valueIn } from '../page.ts';
import { Card } from '../parts/card.tsx';
import { OnBehalfFields } from './on-behalf-fields.tsx';
import { ProviderReads } from './provider-reads.tsx';
import { trailToNeed } from './trail.ts';

export type ReleaseFormModel = {
  reference: string;
  /** The revision of what the form changes: of the need, or of the release that is renewed. */
  revision: number;
  /** The version of the need that would be released. */
  version: number;
  form: FormState;
  /** The asks of which something can be released, in the language of the need. */
  asks: readonly Option[];
  providers: readonly Option[];
  /** The release in whose place the new one would stand, with the name of its provider. */
  renews: { reference: string; provider: string } | null;
  /** Whether an officer writes down what the owner said. */
  onBehalf: boolean;
  /** What the provider would read; null before it was asked for. */
  preview: ReleasedContent | null;
};

/** Where fields of a need are chosen for a provider, looked at as the provider will, and released. */
export function releaseFormPage(page: Page, model: ReleaseFormModel): VNode {
  const { words } = page;
  const { reference, form, renews, preview } = model;
  const address =
    renews === null
      ? `/needs/${reference}/releases`
      : `/needs/${reference}/releases/${renews.reference}/renew`;
  const title = renews === null ? 'release.new-title' : 'release.renew-title';
  return (
    <Layout
      page={page}
      title={words(preview === null ? title : 'release.check-title', { reference })}
      errors={form.errors}
      trail={trailToNeed(page, reference)}
    >
      {preview !== null && (
        <>
          <p>{words('release.check-means', { provider: providerOf(page, model) })}</p>
          <Card>
            <ProviderReads page={page} content={preview} />
          </Card>
          <Form
            page={page}
            action={address}
            button={words(renews === null ? 'release.do-release' : 'release.do-renew', {
              provider: providerOf(page, model),
            })}
          >
            <Kept model={model} />
          </Form>
          <h2>{words('release.change')}</h2>
        </>
      )}
      {preview === null && <p>{words('release.new-means')}</p>}
      <Choice page={page} model={model} address={address} />
      <p>
        <a href={`/needs/${reference}`}>{words('need.back', { reference })}</a>
      </p>
    </Layout>
  );
}

function providerOf({ terms }: Page, { form, renews }: ReleaseFormModel): string {
  return renews?.provider ?? terms.label('organization', valueIn(form, 'provider'));
}

/** What was chosen, sent along unseen. */
function Kept({ model: { form, revision, version } }: { model: ReleaseFormModel }): VNode {
  const chosen = Object.entries(form.values).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name, one })),
  );
  return (
    <>
      <input type="hidden" name={revisionField} value={String(revision)} />
      {chosen
        .filter(({ name }) => name !== 'version')
        .map(({ name, one }) => (
          <input key={`${name} ${one}`} type="hidden" name={name} value={one} />
        ))}
      <input type="hidden" name="version" value={String(version)} />
    </>
  );
}

function Choice(props: { page: Page; model: ReleaseFormModel; address: string }): VNode {
  const { page, model, address } = props;
  const { words } = page;
  const { form, asks, providers, renews, revision, version } = model;
  return (
    <Form
      page={page}
      action={`${address}/preview`}
      revision={revision}
      hidden={{ version: String(version) }}
      button={words('release.preview')}
      look={model.preview === null ? 'primary' : 'quiet'}
    >
      {renews === null && (
        <>
          <SelectField
            page={page}
            form={form}
            name="provider"
            label={words('release.provider')}
            none={words('release.choose')}
            options={providers}
          />
          <ChoiceField
            page={page}
            form={form}
            name="ask"
            legend={words('release.ask')}
            options={asks}
          />
        </>
      )}
      <ChoiceField
        page={page}
        form={form}
        name="fields"
        legend={words('release.fields')}
        hint={words('release.fields-hint')}
        options={releasableFields.map((value) => ({
          value,
          label: words(`release-field.${value}`),
        }))}
        multiple
      />
      {model.onBehalf && <OnBehalfFields page={page} form={form} />}
    </Form>
  );
}
