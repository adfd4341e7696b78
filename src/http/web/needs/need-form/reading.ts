// What the form reads before it is shown: the need, whose it is, and who may have one.
import type { FastifyRequest } from 'fastify';
import { readNeed } from '../../../../actions/read-need.ts';
import type { Tx } from '../../../../db/client.ts';
import { demand, may } from '../../../../domain/access.ts';
import type { Bearer } from '../../../../domain/actor.ts';
import type { Language } from '../../../../domain/vocabulary.ts';
import { contentOf, findNeedVisibleTo, type Need } from '../../../../store/needs/need-reads.ts';
import { listOrganizations } from '../../../../store/people/organizations.ts';
import type { Option } from '../../../../views/form/option.ts';
import type { KeptNeed } from '../../../../views/need-form/model.ts';
import { bearerOf } from '../../../authenticate.ts';
import type { Door } from '../../../door.ts';

/** A need that is being edited. */
export type EditedNeed = {
  need: Need;
  kept: KeptNeed;
  ownState: string | null;
  maySubmit: boolean;
};

/** The need, for whoever may edit it; throws `not-found` or `forbidden`. Reading it is noted. */
export async function needToEdit(
  door: Door,
  request: FastifyRequest,
  reference: string,
): Promise<EditedNeed> {
  const actor = bearerOf(request);
  const ownState = await door.read(request, async (tx) => {
    const found = await findNeedVisibleTo(tx, actor, reference);
    demand(actor, 'need.edit', found);
    const organizations = await listOrganizations(tx);
    return organizations.find(({ id }) => id === found.ownerId)?.stateCode ?? null;
  });
  const need = await readNeed(door.contextOf(request), reference);
  const { revision, status } = need;
  return {
    need,
    kept: {
      reference: need.reference,
      revision,
      status,
      content: contentOf(need),
      returnNote: status === 'returned' ? need.returnNote : null,
    },
    ownState,
    maySubmit: may(actor, 'need.submit', need),
  };
}

/** Whether somebody enters needs for others, and has none of their own to file. */
export function entersForOthers(actor: Bearer): boolean {
  const { id } = actor.organization;
  const elsewhere = { ownerId: '', enteredByOrganizationId: id };
  return may(actor, 'need.file', elsewhere);
}

/** Those for whom the secretariat enters needs, by name: states, and groups of states. */
export async function listOwners(tx: Tx, language: Language): Promise<Option[]> {
  const { compare } = new Intl.Collator(language);
  const organizations = await listOrganizations(tx);
  return organizations
    .filter(({ kind }) => kind === 'member-state' || kind === 'group')
    .map(({ code, names }) => ({ value: code, label: names[language] }))
    .toSorted((a, b) => compare(a.label, b.label));
}
