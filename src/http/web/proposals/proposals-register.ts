// The register of proposals.
import { z } from 'zod';
import { withActor } from '../../../db/client.ts';
import { isSecretariat } from '../../../domain/actor.ts';
import { code, reference, stateCode } from '../../../domain/codes.ts';
import { proposalStatuses } from '../../../domain/status.ts';
import { bands } from '../../../domain/vocabulary.ts';
import {
  listRegisteredProposals,
  listReviewers,
  type RegisteredProposal,
} from '../../../store/proposals/proposal-register.ts';
import { filterForm } from '../../../views/list/filter-form.ts';
import { personName } from '../../../views/person-name.ts';
import { proposalColumns } from '../../../views/proposals-register/proposal-columns.tsx';
import { proposalsPage } from '../../../views/proposals-register/proposals-page.tsx';
import type { App } from '../../deps.ts';
import { serveListing } from '../frame/listing.ts';
import type { PageDoor } from '../frame/page-door.ts';

const filter = z.object({
  status: z.enum(proposalStatuses).optional(),
  band: z.enum(bands).optional(),
  state: stateCode.optional(),
  need: reference('N').optional(),
  offer: reference('O').optional(),
  provider: code.optional(),
  decidedBy: z.uuid().optional(),
});

/** The routes of the register. */
export function proposalsRegister(app: App, pageDoor: PageDoor): void {
  serveListing<RegisteredProposal, typeof filter>(app, pageDoor, {
    path: '/proposals',
    name: 'proposals',
    verb: 'proposal.read',
    filter,
    columns: proposalColumns,
    keyOf: ({ reference: key }) => key,
    read: async (tx, { actor, filter: given, slice }) =>
      await listRegisteredProposals(tx, actor, given, slice),
    cursorOf: ({ createdAt, id }) => ({ createdAt, id }),
    view: async (page, model, given, actor) => {
      const isInside = isSecretariat(actor);
      const found = isInside ? await withActor(pageDoor.db, actor, listReviewers) : [];
      const reviewers = found.map(({ id, name }) => ({
        value: id,
        label: personName(page, name),
      }));
      return proposalsPage(page, model, { form: filterForm(given), isInside, reviewers });
    },
  });
}
