// What the form of a release offers to choose from.
import { revisionOf } from '../../../actions/disclosure/lock-release.ts';
import type { Tx } from '../../../db/client.ts';
import { demand } from '../../../domain/access.ts';
import { type Bearer, belongsTo } from '../../../domain/actor.ts';
import { notFound } from '../../../domain/errors.ts';
import { providerKinds, type ReleasedContent } from '../../../domain/release.ts';
import { findNeedVisibleTo, type Need } from '../../../store/needs/need-reads.ts';
import { listOrganizations, type Organization } from '../../../store/people/organizations.ts';
import { findReleaseVisibleTo, type Release } from '../../../store/releases/release-reads.ts';
import { byName } from '../../../views/alphabet.ts';
import type { Option } from '../../../views/form/option.ts';
import type { ReleaseFormModel } from '../../../views/needs/release-form-page.tsx';
import { type FormState, type Page, valueIn } from '../../../views/page.ts';

/** What was chosen of which need, and what the provider would read of it. */
export type Chosen = {
  reference: string;
  form: FormState;
  /** The release that is to be renewed. */
  renews?: string;
  preview?: ReleasedContent;
};

/** Reads what the form needs; answers how a page in its language shows it. Throws `not-found` or `forbidden`. */
export async function releaseFormFor(
  tx: Tx,
  actor: Bearer,
  { reference, form, renews, preview }: Chosen,
): Promise<(page: Page) => ReleaseFormModel> {
  const need = await findNeedVisibleTo(tx, actor, reference);
  demand(actor, 'need.release', need);
  const release = renews === undefined ? null : await findReleaseVisibleTo(tx, actor, renews);
  if (release !== null && release.needId !== need.id) throw notFound(release.reference);
  const organizations = release === null ? await listOrganizations(tx) : [];
  const [only, ...others] = need.asks.filter(({ closed }) => !closed);
  const isChosen = valueIn(form, 'ask') !== '' || only === undefined || others.length > 0;
  const filled = isChosen ? form.values : { ...form.values, ask: String(only.number) };
  return (page) => ({
    reference,
    revision: release === null ? need.revision : revisionOf(release),
    version: need.version,
    form: { ...form, values: filled },
    asks: asksOf(need),
    providers: providersFor(need, organizations, page),
    renews: renewed(release, page),
    onBehalf: !belongsTo(actor, need.ownerId),
    preview: preview ?? null,
  });
}

function asksOf({ asks, language }: Need): Option[] {
  return asks
    .filter(({ closed }) => !closed)
    .map(({ number, title }) => ({
      value: String(number),
      label: `${number}. ${title}`,
      language,
    }));
}

/** Whom something can be released to, in the order of the alphabet. */
function providersFor(
  need: Need,
  organizations: readonly Organization[],
  { language }: Page,
): { value: string; label: string }[] {
  return organizations
    .filter(({ id, code, kind }) => {
      const isExcluded = need.excludedProviders.includes(code);
      return providerKinds.includes(kind) && id !== need.ownerId && !isExcluded;
    })
    .map(({ code, names }) => ({ value: code, label: names[language] }))
    .toSorted(byName({ language }, ({ label }) => label));
}

function renewed(release: Release | null, { language }: Page) {
  if (release === null) return null;
  return { reference: release.reference, provider: release.providerNames[language] };
}
