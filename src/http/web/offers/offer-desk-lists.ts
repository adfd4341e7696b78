// The offers of an organization, and the register of all of them.
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { confirmOffer } from '../../../actions/confirm-offer.ts';
import type { Context } from '../../../actions/context.ts';
import { renewOffer } from '../../../actions/renew-offer.ts';
import { withActor } from '../../../db/client.ts';
import { code, language, reference } from '../../../domain/codes.ts';
import { offerStatuses } from '../../../domain/status.ts';
import { kinds } from '../../../domain/vocabulary.ts';
import { listThemes } from '../../../store/figures/demand-figures.ts';
import { findOfferVisibleTo } from '../../../store/offers/offer-reads.ts';
import { listOfferRegister } from '../../../store/offers/offer-register.ts';
import { byName } from '../../../views/alphabet.ts';
import { filterForm } from '../../../views/list/filter-form.ts';
import { type NotDone, notDonePage } from '../../../views/offer-desk/not-done-page.tsx';
import {
  ownColumns,
  ownOffersPage,
  renewalField,
  singleRenewalField,
} from '../../../views/offer-desk/own-page.tsx';
import { offerRegisterPage, registerColumns } from '../../../views/offer-desk/register-page.tsx';
import { flag, words } from '../../api/shapes/common.ts';
import type { App } from '../../deps.ts';
import { decidedHere } from '../../route-access.ts';
import { entriesIn } from '../frame/forms.ts';
import { serveListing } from '../frame/listing.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { attemptOnRecord } from '../frame/record-forms.ts';
import { mayListOffers } from './may-list.ts';
import { rowsFor } from './offer-desk-rows.ts';

/** The routes of the lists of offers that are worked on. */
export function offerListRoutes(app: App, pageDoor: PageDoor): void {
  ownRoutes(app, pageDoor);
  registerRoutes(app, pageDoor);
}

function ownRoutes(app: App, pageDoor: PageDoor): void {
  const { door, pageOf } = pageDoor;
  serveListing(app, pageDoor, {
    path: '/offers/own',
    name: 'own-offers',
    verb: 'offer.read',
    filter: z.object({ status: z.enum(offerStatuses).optional() }),
    columns: ownColumns,
    keyOf: ({ reference: named }) => named,
    read: async (tx, { actor, filter, slice }) => {
      const { code: owner } = actor.organization;
      const which = { ...filter, owner, first: 'draft' } as const;
      const offers = await listOfferRegister(tx, actor, which, slice);
      return await rowsFor(tx, actor, offers, door.today());
    },
    cursorOf: (row) => row,
    view: (page, model, _, actor) => ownOffersPage(page, model, mayListOffers(actor)),
  });

  // Which of the offers may be confirmed, the action decides of each.
  const renewals = { config: decidedHere('offer.read'), schema: { hide: true } } as const;
  app.post('/offers/own/renewals', renewals, async (request, reply) => {
    const chosen = chosenIn(request);
    const context = door.contextOf(request);
    const notDone: NotDone[] = [];
    for (const one of chosen) {
      const tried = await attemptOnRecord(() => confirmOrRenew(context, one));
      if (!tried.succeeded) notDone.push({ reference: one.reference, errors: tried.errors });
    }
    if (notDone.length === 0) {
      const done = chosen.length === 0 ? '' : '?done=offers-renewed';
      return await reply.redirect(`/offers/own${done}`, 303);
    }
    return reply.code(422).html(notDonePage(await pageOf(request, reply), notDone));
  });
}

type Chosen = { reference: string; revision: number };

const value = z
  .string()
  .regex(/^O-[0-9A-Z]{6}@\d{1,9}$/)
  .transform((text): Chosen => {
    const [named = '', revision] = text.split('@', 2);
    return { reference: named, revision: Number(revision) };
  });

/** So many offers are renewed at once, at most: more than a page of the list shows. */
const mostAtOnce = 100;

/** What a button of one row says is meant alone; else what is ticked. */
function chosenIn(request: FastifyRequest): Chosen[] {
  const entries = entriesIn(request);
  const of = (field: string) =>
    entries.flatMap(([name, text]) => (name === field ? [value.safeParse(text).data ?? []] : []));
  const single = of(singleRenewalField).flat();
  const chosen = single.length > 0 ? single : of(renewalField).flat();
  const byReference = new Map(chosen.map((one) => [one.reference, one] as const));
  return [...byReference.values()].slice(0, mostAtOnce);
}

/** Says that an offer stands: what somebody else entered becomes one's own word by it. */
async function confirmOrRenew(context: Context, { reference: named, revision }: Chosen) {
  const { db, actor } = context;
  const { confirmedAt } = await withActor(db, actor, (tx) => findOfferVisibleTo(tx, actor, named));
  const act = confirmedAt === null ? confirmOffer : renewOffer;
  return await act({ ...context, expectedRevision: revision }, reference('O').parse(named));
}

const registerFilter = z.object({
  words: words.optional(),
  status: z.enum(offerStatuses).optional(),
  kind: z.enum(kinds).optional(),
  owner: code.optional(),
  theme: code.optional(),
  language: language.optional(),
  example: flag.optional(),
  stale: flag.optional(),
});

function registerRoutes(app: App, pageDoor: PageDoor): void {
  const { db, door } = pageDoor;
  serveListing(app, pageDoor, {
    path: '/offers/register',
    name: 'offers',
    verb: 'offer.register',
    filter: registerFilter,
    columns: registerColumns,
    keyOf: ({ reference: named }) => named,
    read: async (tx, { actor, filter, slice }) => {
      const which = { ...filter, first: 'submitted' } as const;
      const offers = await listOfferRegister(tx, actor, which, slice);
      return await rowsFor(tx, actor, offers, door.today());
    },
    cursorOf: (row) => row,
    view: async (page, list, filter, actor) => {
      const codes = await withActor(db, actor, listThemes);
      const themes = page.terms.options('concept', codes);
      return offerRegisterPage(page, {
        list,
        filters: filterForm(filter),
        themes: themes.toSorted(byName(page, ({ label }) => label)),
        mayList: mayListOffers(actor),
      });
    },
  });
}
