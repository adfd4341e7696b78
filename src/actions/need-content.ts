// What filing and editing a need have in common: reading the content, checking its codes, writing a
// version of it.
import type { Tx } from '../db/client.ts';
import { asSet, asStatedSet } from '../domain/canonical.ts';
import { invalid } from '../domain/errors.ts';
import type { NeedContent } from '../domain/need.ts';
import { saveAsks } from '../store/needs/asks.ts';
import { insertNeedVersions } from '../store/needs/need-versions.ts';
import { unknownCodes } from '../store/reference/codes.ts';
import { listMembers } from '../store/reference/groups.ts';
import { type Context, today } from './context.ts';
import { hashOf } from './hash.ts';

/** Throws `invalid` with a field error for each code that no reference entry has. */
export async function checkNeedCodes(tx: Tx, content: NeedContent): Promise<void> {
  const errors = await unknownCodes(tx, [
    { noun: 'state', pointer: '/content/beneficiaries', codes: content.beneficiaries },
    {
      noun: 'group',
      pointer: () => '/content/group',
      codes: [content.group],
    },
    { noun: 'audience', pointer: '/content/audience', codes: content.audience },
    { noun: 'concept', pointer: '/content/concepts', codes: content.concepts },
    { noun: 'action', pointer: '/content/actions', codes: content.actions },
    { noun: 'instrument', pointer: '/content/instruments', codes: content.instruments },
    {
      noun: 'organization',
      pointer: '/content/excludedProviders',
      codes: content.excludedProviders,
    },
    ...content.asks.map((ask, place) => ({
      noun: 'concept' as const,
      pointer: `/content/asks/${place}/concepts`,
      codes: ask.concepts,
    })),
  ]);
  if (errors.length > 0) throw invalid(errors);
}

/**
 * Writes a version of a need with its asks. The members of its group are frozen as beneficiaries on
 * `asOf` (default: today), so that a later change of membership binds nobody.
 */
export async function writeNeedVersion(
  tx: Tx,
  context: Context,
  written: { needId: string; version: number; content: NeedContent; asOf?: string },
): Promise<void> {
  const { needId, version, content, asOf = today(context) } = written;
  const members = content.group === null ? [] : await listMembers(tx, content.group, asOf);
  await insertNeedVersions(tx, [
    {
      needId,
      version,
      content,
      beneficiaries: content.beneficiaries.length > 0 ? content.beneficiaries : members,
      authorId: context.actor.kind === 'person' ? context.actor.id : null,
      contentHash: hashOf(normalNeed(content)),
    },
  ]);
  await saveAsks(tx, { needId, version, now: context.now }, content);
}

/** The content as it is hashed, with its sets as sets: two that mean the same are the same. */
export function normalNeed(content: NeedContent) {
  return {
    ...content,
    translations: asSet(content.translations),
    beneficiaries: asSet(content.beneficiaries),
    audience: asSet(content.audience),
    audienceText: asSet(content.audienceText),
    wantedKinds: asSet(content.wantedKinds),
    deliveryLanguages: asSet(content.deliveryLanguages),
    passiveLanguages: asStatedSet(content.passiveLanguages),
    modes: asSet(content.modes),
    concepts: asSet(content.concepts),
    actions: asSet(content.actions),
    instruments: asSet(content.instruments),
    excludedProviders: asSet(content.excludedProviders),
    asks: content.asks.map((ask) => ({
      ...ask,
      wantedKinds: asSet(ask.wantedKinds),
      concepts: asSet(ask.concepts),
    })),
  };
}

/**
 * An edited content as it continues the one before: a group's beneficiaries stay frozen, and an ask
 * that comes without its number but with its old title is the same ask.
 */
export function continued(content: NeedContent, before: NeedContent): NeedContent {
  const named = new Set(content.asks.map(({ number }) => number));
  const sameGroup = content.group !== null && content.group === before.group;
  const frozen = sameGroup && content.beneficiaries.length === 0;
  return {
    ...content,
    beneficiaries: frozen ? before.beneficiaries : content.beneficiaries,
    asks: content.asks.map((ask) => {
      const earlier = before.asks.find(
        ({ number, title }) => title === ask.title && !named.has(number),
      );
      return ask.number === undefined && earlier !== undefined
        ? { ...ask, number: earlier.number }
        : ask;
    }),
  };
}

/** Hash of the part of a need that the engine reads: an edit elsewhere starts no new matching. */
export function matchingHash(content: NeedContent): string {
  const {
    translations: _,
    audienceText: __,
    actions: ___,
    instruments: ____,
    visibility: _____,
    ...read
  } = normalNeed(content);
  return hashOf(read);
}
