// The receipt of a need: that it was submitted, and by when it is answered.
import { z } from 'zod';
import { readNeed } from '../../../../actions/read-need.ts';
import { demand, may } from '../../../../domain/access.ts';
import type { Bearer } from '../../../../domain/actor.ts';
import { reference as referenceOf } from '../../../../domain/codes.ts';
import { notFound } from '../../../../domain/errors.ts';
import { contentOf, findNeedVisibleTo, type Need } from '../../../../store/needs/need-reads.ts';
import { type ReceiptModel, receiptPage } from '../../../../views/need-form/receipt.tsx';
import { bearerOf } from '../../../authenticate.ts';
import type { App } from '../../../deps.ts';
import { decidedByAction } from '../../../route-access.ts';
import type { PageDoor } from '../../frame/page-door.ts';

const receipt = {
  config: decidedByAction('need.receipt'),
  schema: { hide: true, params: z.object({ reference: referenceOf('N') }) },
} as const;

/** The route of the receipt. */
export function receiptRoute(app: App, { door, pageOf }: PageDoor): void {
  app.get('/needs/:reference/receipt', receipt, async (request, reply) => {
    const { reference } = request.params;
    await door.read(request, async (tx, { actor }) => {
      demand(actor, 'need.receipt', await findNeedVisibleTo(tx, actor, reference));
    });
    const need = await readNeed(door.contextOf(request), reference);
    const { submittedAt, answerDueAt } = need;
    // A draft was never received.
    if (submittedAt === null || answerDueAt === null) throw notFound(reference);
    const page = await pageOf(request, reply);
    const { title, language } = contentOf(need);
    return reply.html(
      receiptPage(page, {
        reference: need.reference,
        title,
        language,
        owner: need.ownerNames[page.language],
        submittedAt: dayOf(submittedAt),
        answerBy: dayOf(answerDueAt),
        channel: need.channel,
        documentSymbol: need.documentSymbol,
        documentDate: need.documentDate,
        onBehalf: need.enteredByOrganizationId !== need.ownerId,
        confirmation: confirmationBy(bearerOf(request), need),
      }),
    );
  });
}

/** What the reader can do for a need to be confirmed that its owner has not confirmed yet. */
function confirmationBy(actor: Bearer, need: Need): ReceiptModel['confirmation'] {
  if (need.confirmedAt !== null) return null;
  if (may(actor, 'need.confirm', need)) return 'give';
  return may(actor, 'need.request-confirmation', need) ? 'ask' : null;
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
