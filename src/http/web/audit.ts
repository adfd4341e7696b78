// The search through the audit, and whether its chain is whole.
import { z } from 'zod';
import { verifyAuditNow } from '../../actions/verify-audit-now.ts';
import { withActor } from '../../db/client.ts';
import { may } from '../../domain/access.ts';
import type { Bearer } from '../../domain/actor.ts';
import { auditVerbs } from '../../domain/audit-verbs.ts';
import { code } from '../../domain/codes.ts';
import { isoDate } from '../../domain/dates.ts';
import { formShapeOf } from '../../domain/form-shape.ts';
import { findChainEnd, searchAuditVisibleTo } from '../../store/audit/audit-reads.ts';
import { type AuditPageModel, auditPage, type ChainModel } from '../../views/audit/audit-page.tsx';
import { eventColumns } from '../../views/audit/event.tsx';
import type { App } from '../deps.ts';
import { decidedHere } from '../route-access.ts';
import { shapedForm } from './frame/forms.ts';
import { serveListing } from './frame/listing.ts';
import type { PageDoor } from './frame/page-door.ts';

const filter = z.object({
  record: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[NOPR]-[0-9A-Z]{6}$/)
    .optional(),
  person: z.uuid().optional(),
  verb: z.enum(auditVerbs).optional(),
  organization: code.optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
});
/** Of a form that only narrows a list nobody needs to be told that its fields may stay empty. */
const shape = formShapeOf(filter.required());
const counts = z.object({ sealed: z.number(), faults: z.number() });

/** The pages of the audit. */
export function auditRoutes(app: App, pageDoor: PageDoor): void {
  serveListing(app, pageDoor, {
    path: '/audit',
    name: 'audit',
    verb: 'audit.read',
    filter,
    columns: eventColumns,
    keyOf: ({ id }) => String(id),
    cursor: z.string().regex(/^\d{1,15}$/),
    cursorOf: ({ id }) => String(id),
    read: async (tx, { actor, filter: { person, ...chosen }, slice: { limit, after } }) =>
      await searchAuditVisibleTo(
        tx,
        actor,
        { ...chosen, actor: person },
        { limit, after: after === undefined ? undefined : Number(after) },
      ),
    view: async (page, list, chosen, actor) => {
      const model: AuditPageModel = {
        list,
        form: shapedForm(shape, chosen),
        chain: await readChain(pageDoor, actor),
      };
      return auditPage(page, model);
    },
  });

  app.post(
    '/audit/verification',
    { config: decidedHere('audit.verify'), schema: { hide: true } },
    async (request, reply) => {
      await verifyAuditNow(pageDoor.door.contextOf(request));
      return await reply.redirect('/audit', 303);
    },
  );
}

async function readChain({ db }: PageDoor, actor: Bearer): Promise<ChainModel> {
  return await withActor(db, actor, async (tx) => {
    const end = await findChainEnd(tx);
    const [last] = await searchAuditVisibleTo(tx, actor, { verb: 'audit.verify' }, { limit: 1 });
    const found = counts.safeParse(last?.details);
    return {
      end: end ?? null,
      verified: last !== undefined && found.success ? { at: last.at, ...found.data } : null,
      mayVerify: may(actor, 'audit.verify'),
    };
  });
}
