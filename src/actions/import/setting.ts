// What an import knows before it reads its file: who imports, what names mean, the rules in force.
import { type Tx, withActor } from '../../db/client.ts';
import type { Bearer } from '../../domain/actor.ts';
import { forbidden } from '../../domain/errors.ts';
import { createLookups, type LookupOptions, type Lookups } from '../../interchange/lookups.ts';
import { readNames } from '../../reference/names.ts';
import { listNamedOrganizations } from '../../store/imports/imports.ts';
import { findPolicyInForce } from '../../store/policies/policies.ts';
import { listAllMembers } from '../../store/reference/groups.ts';
import { type Context, today } from '../context.ts';
import type { ImportRequest } from './request.ts';

/** An organization as an import refers to it; `state` is the one that it is or belongs to. */
export type ImportOrganization = { id: string; code: string; name: string; state: string | null };

export type Setting = {
  context: Context;
  actor: Bearer;
  request: ImportRequest;
  lookups: Lookups;
  /** By code; those that the import makes are added to it. */
  organizations: Map<string, ImportOrganization>;
  /** The members of every group on the day of the import. */
  members: ReadonlyMap<string, readonly string[]>;
  /** Days from a submission to the date of the answer. */
  answerDays: number;
};

/** Reads the setting of an import. Throws `forbidden` for the service itself: somebody imports. */
export async function openSetting(context: Context, request: ImportRequest): Promise<Setting> {
  const { actor } = context;
  if (actor.kind === 'system') throw forbidden();
  const unlistedOrganizations = request.kind === 'offers' && request.options.createProviders;
  return await withActor(context.db, actor, async (tx) => {
    const { lookups, organizations } = await readLookups(tx, { unlistedOrganizations });
    const members = await listAllMembers(tx, today(context));
    const policy = await findPolicyInForce(tx);
    const answerDays = policy.content.clocks.answer;
    return { context, actor, request, lookups, organizations, members, answerDays };
  });
}

/** The reference lists of the package, with the organizations of the database and all their names. */
export async function readLookups(
  tx: Tx,
  options: LookupOptions,
): Promise<{ lookups: Lookups; organizations: Map<string, ImportOrganization> }> {
  const named = await listNamedOrganizations(tx);
  const organizations = named.map(({ code, names, shortName, kind, state, aliases }) => ({
    code,
    names: [...Object.values(names), shortName, ...aliases],
    state: kind === 'member-state' ? state : null,
  }));
  return {
    lookups: createLookups({ ...(await readNames()), organizations }, options),
    organizations: new Map(
      named.map(({ id, code, names, state }) => [code, { id, code, name: names.en, state }]),
    ),
  };
}
