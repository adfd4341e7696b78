// Providers and partners that no list knows, made where the secretariat asks for it.

import { foldName } from '../../interchange/fold.ts';
import type { OfferRecord } from '../../interchange/read-offer.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { insertProvider } from '../../store/imports/imports.ts';
import { listOrganizationIds } from '../../store/people/organizations.ts';
import type { Setting } from './setting.ts';
import type { Step } from './steps.ts';

/** Makes the organizations of these offers that are in no list, and adds them to the setting. */
export async function makeProviders(
  { actor, organizations }: Setting,
  step: Step,
  records: readonly OfferRecord[],
): Promise<void> {
  const wanted = new Map(records.flatMap(unlistedIn).map((provider) => [provider.code, provider]));
  if (wanted.size === 0) return;
  await step(async (tx) => {
    for (const provider of wanted.values()) {
      const id = await insertProvider(tx, provider);
      if (id === undefined) continue;
      await recordAudit(tx, actor, {
        verb: 'organization.create',
        recordType: 'organization',
        recordId: id,
        ownerId: id,
        details: { organization: provider.code },
      });
    }
    const ids = await listOrganizationIds(tx, [...wanted.keys()]);
    for (const { code, name, state } of wanted.values()) {
      const id = ids.get(code);
      if (id !== undefined) organizations.set(code, { id, code, name, state });
    }
  });
}

function unlistedIn({ provider, unlistedParties }: OfferRecord) {
  const parties = unlistedParties.map(({ code, name }) => ({
    code,
    name,
    folded: foldName(name),
    type: 'other' as const,
    state: null,
  }));
  if (provider.listed) return parties;
  const { code, name, type, country } = provider;
  // The last of two entries with one code stands: the provider, of whom the file says more.
  return [
    ...parties,
    { code, name, folded: foldName(name), type: type ?? 'other', state: country },
  ];
}
