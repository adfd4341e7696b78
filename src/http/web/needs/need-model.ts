// What the page of a need shows, read as whoever asks.
import type { Tx } from '../../../db/client.ts';
import { may } from '../../../domain/access.ts';
import { type Bearer, belongsTo, isSecretariat } from '../../../domain/actor.ts';
import { filersIn, isDisputed } from '../../../domain/deeds.ts';
import { approvedProposalStatuses, matchableNeedStatuses } from '../../../domain/status.ts';
import { listDeeds } from '../../../store/audit/deeds.ts';
import { listHistoryVisibleTo } from '../../../store/audit/history.ts';
import { listAttachments } from '../../../store/documents/attachment-reads.ts';
import { listCohort } from '../../../store/needs/joining-reads.ts';
import { countProposals, listCoverage } from '../../../store/needs/need-coverage-reads.ts';
import { listReadersOfNeed, type NeedReading } from '../../../store/needs/need-reader-lists.ts';
import { contentOf, type Need } from '../../../store/needs/need-reads.ts';
import { listProposalsVisibleTo, type Proposal } from '../../../store/proposals/proposal-reads.ts';
import {
  listReleasesOfNeedVisibleTo,
  type Release,
} from '../../../store/releases/release-reads.ts';
import type {
  ApprovedProposal,
  AskModel,
  NeedModel,
  NeedMoveName,
  ReadingModel,
} from '../../../views/needs/need-model.ts';
import { standingOf } from '../../../views/needs/release-standing.tsx';
import { concerns } from '../../door.ts';

/** Readers that the page of a need shows; all of them have a page of their own. */
const latestReaders = 10;

/** Proposals that the page of a need shows to a state. */
const mostApproved = 50;

/** Reads all that the page of a need shows to the actor besides the need itself. */
export async function needModelFor(tx: Tx, actor: Bearer, need: Need): Promise<NeedModel> {
  const isOwner = belongsTo(actor, need.ownerId);
  const releases = may(actor, 'need.releases', need)
    ? await listReleasesOfNeedVisibleTo(tx, actor, need.id)
    : null;
  return {
    need,
    content: contentOf(need),
    asks: await asksFor(tx, actor, need),
    filing: concerns(actor, need)
      ? { ...need, onBehalf: need.enteredByOrganizationId !== need.ownerId }
      : null,
    moves: await movesOf(tx, actor, need),
    approved: isOwner ? await approvedFor(tx, actor, { need, releases: releases ?? [] }) : [],
    releases: releases?.map((one) => ({ ...one, ask: one.content.ask })) ?? null,
    events: await listHistoryVisibleTo(tx, actor, { type: 'need', id: need.id }),
    readings: may(actor, 'need.readers', need) ? await readingsOf(tx, need) : null,
    may: {
      documents: may(actor, 'need.read-attachments', need),
      matches: may(actor, 'need.likely-offers', need),
      proposals: isSecretariat(actor),
    },
  };
}

async function asksFor(tx: Tx, actor: Bearer, need: Need): Promise<AskModel[]> {
  const told = isSecretariat(actor) || belongsTo(actor, need.ownerId);
  const coverage = told ? await listCoverage(tx, [need.id]) : [];
  const proposals = told ? await countProposals(tx, [need.id]) : [];
  return need.asks.map((ask) => ({
    ...ask,
    coverage: told ? coverage.filter((one) => one.ask === ask.number) : null,
    proposals: proposals.filter((one) => one.ask === ask.number),
  }));
}

async function approvedFor(
  tx: Tx,
  actor: Bearer,
  { need, releases }: { need: Need; releases: readonly Release[] },
): Promise<ApprovedProposal[]> {
  const page = { limit: mostApproved };
  const found = await listProposalsVisibleTo(tx, actor, { need: need.reference }, page);
  return found
    .filter(({ status }) => approvedProposalStatuses.includes(status))
    .flatMap((proposal) => presentApproved(proposal, releases));
}

function presentApproved(proposal: Proposal, releases: readonly Release[]): ApprovedProposal[] {
  const { reference, status, ask, askId, offer, provider, reasons } = proposal;
  const [text] = proposal.offerTexts;
  if (text === undefined) return [];
  const released = releases.some(
    (one) => one.askId === askId && one.provider === provider && standingOf(one) === 'stands',
  );
  return [
    {
      reference,
      status,
      ask,
      offer,
      offerTitle: text.title,
      offerLanguage: text.language,
      provider,
      reasons: reasons ?? [],
      released,
    },
  ];
}

async function readingsOf(tx: Tx, need: Need) {
  const found = await listReadersOfNeed(tx, need.id, { limit: latestReaders + 1 });
  return {
    latest: found.slice(0, latestReaders).map(readingModel),
    more: found.length > latestReaders,
  };
}

/** That somebody read a need, as pages show it. */
export function readingModel(reading: NeedReading): ReadingModel {
  const { id, day, organization, person, service, release } = reading;
  return { id, day, organization, person: person ?? service, release };
}

/** What the actor may do with the need as it stands now: the actions themselves decide once more. */
async function movesOf(tx: Tx, actor: Bearer, need: Need): Promise<NeedMoveName[]> {
  const { status, confirmedAt } = need;
  const isOpen = status !== 'closed';
  const isDraft = status === 'draft' || status === 'returned';
  const allowed: Partial<Record<NeedMoveName, boolean>> = {
    submit: isDraft && may(actor, 'need.submit', need),
    edit: isOpen && may(actor, 'need.edit', need),
    confirm: confirmedAt === null && may(actor, 'need.confirm', need),
    open: status === 'submitted' && may(actor, 'need.open', need),
    return: status === 'submitted' && may(actor, 'need.return', need),
    release:
      matchableNeedStatuses.includes(status) &&
      confirmedAt !== null &&
      may(actor, 'need.release', need),
    withdraw: isOpen && may(actor, 'need.withdraw', need),
    ...(isOpen && confirmedAt === null && (await confirmationMoves(tx, actor, need))),
    ...(isOpen && (await joiningMoves(tx, actor, need))),
  };
  return order.filter((move) => allowed[move] === true);
}

const order: readonly NeedMoveName[] = [
  'submit',
  'edit',
  'confirm',
  'open',
  'return',
  'confirm-with-document',
  'request-confirmation',
  'join',
  'leave',
  'release',
  'withdraw',
];

/** How the secretariat can make an entered need its owner's word; nothing once the owner disputed it. */
async function confirmationMoves(tx: Tx, actor: Bearer, need: Need) {
  if (!isSecretariat(actor)) return {};
  const deeds = await listDeeds(tx, { needId: need.id });
  if (isDisputed(deeds)) return {};
  const documents = await listAttachments(tx, { noun: 'need', id: need.id });
  const subject = { ...need, involved: filersIn(deeds) };
  return {
    'confirm-with-document':
      documents.length > 0 && may(actor, 'need.confirm-with-document', subject),
    'request-confirmation': may(actor, 'need.request-confirmation', need),
  };
}

async function joiningMoves(tx: Tx, actor: Bearer, need: Need) {
  const { state } = actor.organization;
  if (state === null || need.group === null) return {};
  const beneficiaries = await listCohort(tx, need.id);
  if (!may(actor, 'need.join', { ...need, beneficiaries })) return {};
  const joined = need.joined.includes(state);
  return { join: !joined, leave: joined };
}
