// One step of the story of the examples: the action that a person of the demonstration would take.
import { withActor } from '../../db/client.ts';
import { addDays } from '../../domain/dates.ts';
import { notFound } from '../../domain/errors.ts';
import type { StoryStep } from '../../reference/examples.ts';
import { findStandingRelease } from '../../store/releases/releases.ts';
import { approveProposal } from '../approve-proposal.ts';
import { askProvider } from '../ask-stale-offers.ts';
import { type Context, today } from '../context.ts';
import { deferProposal } from '../defer-proposal.ts';
import { readRelease } from '../disclosure/read-release.ts';
import { releaseNeed } from '../disclosure/release-need.ts';
import { draftPolicy } from '../draft-policy.ts';
import { openNeed } from '../open-need.ts';
import { recommendProposal } from '../recommend-proposal.ts';
import { rejectProposal } from '../reject-proposal.ts';
import { requestConfirmation } from '../request-confirmation.ts';
import { returnNeed } from '../return-need.ts';
import { takeNeed } from '../take-need.ts';
import { withdrawNeed } from '../withdraw-need.ts';
import {
  contextOf,
  exampleAsk,
  exampleNeed,
  exampleOffer,
  exampleProposal,
  type Scene,
  stageManager,
} from './scene.ts';

type StepOn<Do extends StoryStep['do']> = Extract<StoryStep, { do: Do }>;
type Review = StepOn<'recommend' | 'approve' | 'reject' | 'defer'>;
type OfNeed = StepOn<'open' | 'take' | 'return' | 'withdraw' | 'request-confirmation'>;

/** Makes a step as the person whose part it is. Throws what the action throws. */
export async function playStep(scene: Scene, step: StoryStep): Promise<void> {
  switch (step.do) {
    case 'recommend':
    case 'approve':
    case 'reject':
    case 'defer':
      return await review(scene, step);
    case 'release':
      return await release(scene, step);
    case 'read':
      return await read(scene, step);
    case 'ask-provider':
      return await askWhetherItStands(scene, step);
    case 'draft-policy':
      return await draft(scene, step);
    default:
      return await move(scene, step);
  }
}

async function move(scene: Scene, step: OfNeed): Promise<void> {
  const { reference } = await exampleNeed(scene, step.need);
  const officer = contextOf(scene, 'officer', step);
  switch (step.do) {
    case 'open':
      await openNeed(officer, reference);
      break;
    case 'take':
      await takeNeed(officer, reference);
      break;
    case 'return':
      await returnNeed(officer, reference, { note: step.note });
      break;
    case 'withdraw':
      await withdrawNeed(contextOf(scene, 'focal-point', step), reference);
      break;
    case 'request-confirmation': {
      const person = scene.people['focal-point'].id;
      await requestConfirmation(officer, { noun: 'need', reference }, { person });
      break;
    }
  }
}

async function review(scene: Scene, step: Review): Promise<void> {
  const { reference, assessment } = await exampleProposal(scene, step);
  const judged = { assessment, reason: step.reason, note: step.note };
  const officer = contextOf(scene, 'officer', step);
  switch (step.do) {
    case 'recommend':
      await recommendProposal(officer, reference, judged);
      break;
    case 'approve': {
      const approver = contextOf(scene, 'approver', step);
      await approveProposal(approver, reference, { ...judged, seats: step.seats });
      break;
    }
    case 'reject':
      await rejectProposal(officer, reference, judged);
      break;
    case 'defer':
      await deferProposal(officer, reference, { ...judged, until: dayAfter(officer, step.days) });
      break;
  }
}

function dayAfter(context: Context, days: number): string {
  return addDays(today(context), days);
}

/** By the state itself, or by an officer who holds the document in which the state says so. */
async function release(scene: Scene, step: StepOn<'release'>): Promise<void> {
  const { documentSymbol } = step;
  const { need } = await exampleAsk(scene, step.need, step.ask);
  const context = contextOf(scene, documentSymbol === undefined ? 'focal-point' : 'officer', step);
  const word = { channel: 'note-verbale', documentSymbol, documentDate: today(context) };
  await releaseNeed(context, need.reference, {
    ask: step.ask,
    fields: step.fields,
    provider: scene.people.provider.organization.code,
    version: need.version,
    ...(documentSymbol !== undefined && { onBehalf: word }),
  });
}

async function read(scene: Scene, step: StepOn<'read'>): Promise<void> {
  const { ask } = await exampleAsk(scene, step.need, step.ask);
  const providerId = scene.people.provider.organization.id;
  const reference = await withActor(scene.worker, stageManager, async (tx) => {
    return await findStandingRelease(tx, { askId: ask.id, providerId });
  });
  if (reference === undefined) throw notFound(step.need);
  await readRelease(contextOf(scene, 'provider', step), reference);
}

/** The clock leaves examples alone: one of them is asked about all the same, to show what that is like. */
async function askWhetherItStands(scene: Scene, step: StepOn<'ask-provider'>): Promise<void> {
  const { reference } = await exampleOffer(scene, step.offer);
  const { worker: db, randomBytes } = scene;
  const now = scene.now();
  await askProvider({ db, actor: stageManager, now, randomBytes }, reference, now);
}

async function draft(scene: Scene, step: StepOn<'draft-policy'>): Promise<void> {
  const { version, name, weights } = step;
  await draftPolicy(contextOf(scene, 'officer', step), { version, name, content: { weights } });
}
