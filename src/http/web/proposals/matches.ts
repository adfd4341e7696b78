// The page on the matches of a need: the same explanation as the API gives, and the answer about one offer.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../../actions/context.ts';
import { explainNeed } from '../../../actions/explain-need.ts';
import { explainPair } from '../../../actions/explain-pair.ts';
import { likelyOffers } from '../../../actions/likely-offers.ts';
import type { Pool } from '../../../actions/matching/pool.ts';
import { readNeed } from '../../../actions/read-need.ts';
import { withActor } from '../../../db/client.ts';
import { isSecretariat } from '../../../domain/actor.ts';
import { reference } from '../../../domain/codes.ts';
import { DomainError } from '../../../domain/errors.ts';
import type { Language } from '../../../domain/vocabulary.ts';
import { listOffersVisibleTo } from '../../../store/offers/offer-reads.ts';
import { listProposalsVisibleTo } from '../../../store/proposals/proposal-reads.ts';
import { matchesPage } from '../../../views/matches/matches-page.tsx';
import type { QuestionModel } from '../../../views/matches/model.ts';
import { textFor } from '../../api/shapes/common.ts';
import type { App } from '../../deps.ts';
import { decidedByAction } from '../../route-access.ts';
import type { PageDoor } from '../frame/page-door.ts';
import {
  asksModel,
  foundOffer,
  nearMissesModel,
  readOffer,
  standingModel,
} from './matches-model.ts';

const query = z.object({ offer: z.string().trim().max(200).catch('').default('') });

/** So many offers are found by words, and so many proposals of a need are read. */
const most = { offers: 12, proposals: 100 } as const;

type Asking = Context & { pool: Pool };

/** The route of the page. */
export function matchesRoute(app: App, door: PageDoor): void {
  app.get(
    '/needs/:reference/matches',
    {
      config: decidedByAction('need.explain'),
      schema: { hide: true, params: z.object({ reference: reference('N') }) },
    },
    async (request, reply) => await answer(door, [request, reply], request.params.reference),
  );
}

async function answer(
  door: PageDoor,
  [request, reply]: readonly [FastifyRequest, FastifyReply],
  named: string,
): Promise<FastifyReply> {
  const context = { ...door.door.contextOf(request), pool: door.door.poolOf(request) };
  const insider = isSecretariat(context.actor);
  const explanation = await explainNeed(context, named);
  const need = await readNeed(context, named);
  const page = await door.pageOf(request, reply);
  const { language } = page;
  const title = textFor(need.texts, language);
  const standing = insider ? await standingOf(context, named) : [];
  return reply.html(
    matchesPage(page, {
      need: named,
      title: title.title,
      language: title.language,
      asOf: explanation.asOf,
      asks: asksModel({ need, explanation, standing }, language),
      nearMisses: nearMissesModel(explanation, language),
      likely: insider
        ? null
        : (await likelyOffers(context, named)).map((one) => foundOffer(one, language)),
      question: insider
        ? await questionOf(context, {
            need: named,
            asked: query.parse(request.query).offer,
            language,
          })
        : null,
    }),
  );
}

/** The proposals of the need that stand, the best first. */
async function standingOf({ db, actor }: Context, need: string) {
  const found = await withActor(db, actor, (tx) =>
    listProposalsVisibleTo(tx, actor, { need }, { limit: most.proposals }),
  );
  return standingModel(found);
}

type Asked = { need: string; asked: string; language: Language };

async function questionOf(
  context: Asking,
  { need, asked, language }: Asked,
): Promise<QuestionModel> {
  const named = reference('O').safeParse(asked);
  if (named.success) return await pairOf(context, { need, asked: named.data, language });
  if (asked === '') return { asked, found: null, answer: null };
  const { db, actor } = context;
  const offers = await withActor(db, actor, (tx) =>
    listOffersVisibleTo(tx, actor, { words: asked }, { limit: most.offers }),
  );
  const [only, ...others] = offers;
  if (only !== undefined && others.length === 0) {
    return { ...(await pairOf(context, { need, asked: only.reference, language })), asked };
  }
  return { asked, found: offers.map((offer) => readOffer(offer, language)), answer: null };
}

/** An offer that there is not was not found, which is an answer too. */
async function pairOf(context: Asking, { need, asked, language }: Asked): Promise<QuestionModel> {
  try {
    const { offer, asks } = await explainPair(context, { need, offer: asked });
    return { asked, found: null, answer: { offer: readOffer(offer, language), asks } };
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== 'not-found') throw error;
    return { asked, found: [], answer: null };
  }
}
