import { type Tx, withActor } from '../db/client.ts';
import { demand, may } from '../domain/access.ts';
import type { NeedContent } from '../domain/need.ts';
import { parse } from '../domain/parse.ts';
import type { PreviewFinding } from '../domain/preview.ts';
import type { SuggestedAsk } from '../matching/asks/model.ts';
import { suggestAsks } from '../matching/asks/suggest-asks.ts';
import { emptinessOf } from '../matching/asks/too-empty.ts';
import type { Engine } from '../matching/compiled.ts';
import { prepareAsk } from '../matching/engine.ts';
import type { PreparedAsk } from '../matching/prepare.ts';
import { listNeedsOfOwnerVisibleTo, type OwnNeed } from '../store/needs/own-needs.ts';
import { listOfferSummaries, type OfferSummary } from '../store/offers/offer-summaries.ts';
import { listActivitiesVisibleTo, type PastActivity } from '../store/proposals/activity-reads.ts';
import { listMembers } from '../store/reference/groups.ts';
import { type Context, today } from './context.ts';
import { checkBeneficiaries } from './file-need.ts';
import { asOwnersKnow } from './matching/owners-knowledge.ts';
import { engineInForce, liveOffers, type Pool } from './matching/pool.ts';
import { checkNeedCodes } from './need-content.ts';
import { type Filing, filingOf } from './owner.ts';
import { type DetectedConcept, detectedConcepts } from './preview/detected-concepts.ts';
import { asksOfDraft, draftInput } from './preview/draft-need.ts';
import { findingsOf } from './preview/findings.ts';
import { type OffersAtHand, offersAtHand } from './preview/offers-at-hand.ts';
import { codesWithin, similarNeeds, topics } from './preview/similar-needs.ts';

/** So many offers an ask, and so many past activities, are worth a look. */
const most = 20;

export type NeedPreview = {
  concepts: DetectedConcept[];
  /** Empty where the need is one ask, or states its own. */
  suggestedAsks: SuggestedAsk[];
  findings: PreviewFinding[];
  /** By title. */
  likelyOffers: OfferSummary[];
  similarNeeds: OwnNeed[];
  pastAssistance: PastActivity[];
};

/**
 * What a filer should know of a need before it is filed. Nothing is written. Who may file it may ask;
 * the answer rests on what the caller may read anyway, in no order of merit: no score, no exclusion by
 * a provider, no seats that others took. Throws `forbidden`, or `invalid` where what is filled in is
 * not valid; what is still missing is no error.
 */
export async function previewNeed(
  context: Context & { pool: Pool },
  input: unknown,
): Promise<NeedPreview> {
  const { actor, pool } = context;
  return await withActor(context.db, actor, async (tx) => {
    const filing = await filingOf(tx, context, input);
    demand(actor, 'need.file', filing);
    const { content } = parse(draftInput, input);
    checkBeneficiaries(content, filing.ownerState);
    await checkNeedCodes(tx, content);
    const { engine } = await engineInForce(tx, pool);
    const beneficiaries = await beneficiariesOf(tx, context, { content, filing });
    return await previewOf(tx, context, { content, filing, engine, beneficiaries });
  });
}

type Draft = {
  content: NeedContent;
  filing: Filing;
  engine: Engine;
  beneficiaries: readonly string[];
};

async function previewOf(
  tx: Tx,
  context: Context & { pool: Pool },
  draft: Draft,
): Promise<NeedPreview> {
  const { actor } = context;
  const { content, filing, engine, beneficiaries } = draft;
  const asks = asksOfDraft(engine, content, beneficiaries).map((ask) => prepareAsk(engine, ask));
  const emptiness = emptinessOfAll(engine, asks);
  const atHand = await atHandFor(tx, context, { engine, asks: emptiness === null ? asks : [] });
  const offers = await listOfferSummaries(tx, actor, offersIn(atHand));
  const suggestedAsks = suggestionsFor(engine, content);
  const subjects = topics(engine, content);
  const readable = new Set(offers.map(({ id }) => id));
  const suggested = suggestedAsks.length;
  return {
    concepts: detectedConcepts(engine, content),
    suggestedAsks,
    findings: findingsOf({ content, beneficiaries, emptiness, suggested, atHand, readable }),
    likelyOffers: offers.filter(({ id }) => atHand.likely.includes(id)),
    similarNeeds: may(actor, 'need.read')
      ? similarNeeds(engine, content, await listNeedsOfOwnerVisibleTo(tx, actor, filing.ownerId))
      : [],
    pastAssistance: may(actor, 'activity.read')
      ? await listActivitiesVisibleTo(tx, actor, {
          concepts: codesWithin(engine, subjects),
          states: beneficiaries,
          limit: most,
        })
      : [],
  };
}

/** The states that would benefit: those named, the members of the group, or the owner itself. */
async function beneficiariesOf(
  tx: Tx,
  context: Context,
  { content, filing }: Pick<Draft, 'content' | 'filing'>,
): Promise<readonly string[]> {
  if (content.beneficiaries.length > 0) return content.beneficiaries;
  if (content.group !== null) return await listMembers(tx, content.group, today(context));
  return filing.ownerState === null ? [] : [filing.ownerState];
}

/** What is wrong where no ask of the draft says anything; null where one does. */
function emptinessOfAll(engine: Engine, asks: readonly PreparedAsk[]) {
  const codes = asks.map((ask) => emptinessOf(engine, ask));
  return codes.includes(null) ? null : (codes[0] ?? null);
}

/** Only who may read offers is told of any. */
async function atHandFor(
  tx: Tx,
  context: Context & { pool: Pool },
  { engine, asks }: { engine: Engine; asks: readonly PreparedAsk[] },
): Promise<OffersAtHand> {
  const { actor, pool } = context;
  if (asks.length === 0 || !may(actor, 'offer.read')) {
    return { likely: [], openings: [], openFields: [] };
  }
  const asOf = today(context);
  const live = await liveOffers(tx, pool, { world: null, asOf });
  const offers = live.map(({ prepared }) => asOwnersKnow(prepared));
  return offersAtHand({ engine, asOf, limit: most }, asks, offers);
}

function offersIn({ likely, openings, openFields }: OffersAtHand): string[] {
  const opened = [...openings, ...openFields].flatMap(({ offers }) => offers);
  return [...new Set([...likely, ...opened])];
}

function suggestionsFor(engine: Engine, content: NeedContent): SuggestedAsk[] {
  if (content.asks.length > 0) return [];
  const suggested = suggestAsks(engine, content);
  return suggested.length < 2 ? [] : suggested;
}
