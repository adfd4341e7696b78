// What releasing and renewing have in common: what stands in the way, and the copy that is made.
import type { Tx } from '../../db/client.ts';
import { belongsTo } from '../../domain/actor.ts';
import { conflict, forbidden, invalidField } from '../../domain/errors.ts';
import {
  contentOfRelease,
  namedBeneficiaries,
  type Outline,
  type OwnersWord,
  providerKinds,
  type Releasable,
  type ReleasableField,
  type ReleasedContent,
  type ReleasedText,
} from '../../domain/release.ts';
import { matchableNeedStatuses } from '../../domain/status.ts';
import type { Ask } from '../../store/needs/need-columns.ts';
import {
  listBroadThemes,
  listJoinedStates,
  listSubregions,
} from '../../store/needs/need-outline.ts';
import { contentOf, type Need } from '../../store/needs/need-reads.ts';
import {
  findOrganization,
  findOrganizationById,
  type Organization,
} from '../../store/people/organizations.ts';
import { insertRelease } from '../../store/releases/releases.ts';
import { type Context, today } from '../context.ts';
import { tellRoleHolders } from '../tell-role-holders.ts';

/** One ask of a need, for one provider. */
export type Releasing = {
  need: Need;
  ask: Ask;
  provider: Organization;
  fields: readonly ReleasableField[];
  ownersWord: OwnersWord;
  content: ReleasedContent;
};

/**
 * Throws unless fields of the need may be released now: `not-in-status`, `unconfirmed-need`, or
 * `version-superseded` where the version named is not the present one.
 */
export function checkReleasable(need: Need, version: number): void {
  if (!matchableNeedStatuses.includes(need.status)) {
    throw conflict('not-in-status', { move: 'release', status: need.status });
  }
  if (need.confirmedAt === null) throw conflict('unconfirmed-need');
  if (version !== need.version) throw conflict('version-superseded', { present: need.version });
}

/** How the owner said so: itself, or by the document that an officer names. */
export function wordOf(context: Context, ownerId: string, ownersWord: OwnersWord) {
  const { actor, channel = 'api' } = context;
  const isOwner = belongsTo(actor, ownerId);
  if (isOwner && ownersWord !== undefined) throw invalidField('/onBehalf', 'not-on-behalf');
  if (isOwner) return { channel, documentSymbol: null, documentDate: null } as const;
  if (ownersWord === undefined) throw invalidField('/onBehalf', 'missing');
  return ownersWord;
}

/** The open ask with this number; throws `unknown-ask`. */
export function openAsk({ asks }: Need, number: number): Ask {
  const ask = asks.find((one) => one.number === number && !one.closed);
  if (ask === undefined) throw invalidField('/ask', 'unknown-ask', { value: number });
  return ask;
}

/**
 * The organization to release to. Throws `unknown-organization` or `not-a-provider`, or the conflict
 * `provider-excluded` where the need does not want its help: that is lifted by an edit first.
 */
export async function providerFor(tx: Tx, need: Need, code: string): Promise<Organization> {
  const provider = await findOrganization(tx, code);
  if (provider === undefined) {
    throw invalidField('/provider', 'unknown-organization', { value: code });
  }
  if (!providerKinds.includes(provider.kind) || provider.id === need.ownerId) {
    throw invalidField('/provider', 'not-a-provider', { value: code });
  }
  if (need.excludedProviders.includes(code))
    throw conflict('provider-excluded', { provider: code });
  return provider;
}

/** The copy of the fields as they stand now, and of the outline. */
export async function copyFor(
  tx: Tx,
  context: Context,
  releasing: Pick<Releasing, 'need' | 'ask' | 'fields'>,
): Promise<ReleasedContent> {
  const { need, ask, fields } = releasing;
  const owner = await findOrganizationById(tx, need.ownerId);
  const outline = await outlineOf(tx, context, releasing);
  const joined = await listJoinedStates(tx, need.id);
  const beneficiaries = namedBeneficiaries(need.beneficiaries, owner.stateCode, joined);
  return contentOfRelease(outline, releasableOf(need, ask, beneficiaries), fields);
}

/** Makes the release of a copy and writes to the provider's editors that there is one. */
export async function makeRelease(tx: Tx, context: Context, releasing: Releasing) {
  const { actor, now, randomBytes } = context;
  const { need, ask, provider, fields, ownersWord, content } = releasing;
  if (actor.kind !== 'person') throw forbidden();
  const made = await insertRelease(
    tx,
    {
      ...wordOf(context, need.ownerId, ownersWord),
      needId: need.id,
      askId: ask.id,
      version: need.version,
      ownerId: need.ownerId,
      providerId: provider.id,
      fields: [...fields],
      content,
      releasedById: actor.id,
      releasedAt: now,
    },
    randomBytes,
  );
  await tellRoleHolders(tx, context, [provider.id, 'provider-editor'], {
    template: 'release-made',
    parameters: { reference: made.reference },
  });
  return made;
}

async function outlineOf(
  tx: Tx,
  context: Context,
  { need, ask }: Pick<Releasing, 'need' | 'ask'>,
): Promise<Outline> {
  const stated = ask.concepts.length > 0 ? ask.concepts : need.concepts;
  return {
    need: need.reference,
    ask: ask.number,
    kinds: ask.wantedKinds.length > 0 ? ask.wantedKinds : need.wantedKinds,
    concepts: await listBroadThemes(tx, stated),
    subregions: await listSubregions(tx, need.beneficiaries, today(context)),
  };
}

/** All that could be released of the ask: of its own texts, where it is a part of the need. */
function releasableOf(need: Need, ask: Ask, beneficiaries: string[]): Releasable {
  const textsOf = (part: 'title' | 'description'): ReleasedText => {
    const texts = ask.whole
      ? need.texts.map(({ language, status, ...text }) => ({ language, status, text: text[part] }))
      : [{ language: need.language, status: 'original' as const, text: ask[part] }];
    return texts.filter(({ text }) => text !== '');
  };
  const { window } = contentOf(need);
  return {
    owner: need.owner,
    title: textsOf('title'),
    description: textsOf('description'),
    beneficiaries,
    audience: { codes: need.audience, words: need.audienceText },
    window,
    participants: need.participants,
    languages: { delivery: need.deliveryLanguages, passive: need.passiveLanguages },
    modes: need.modes,
  };
}
