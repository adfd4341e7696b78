// A need of the inventory as it is written down.
import { type NeedContent, needContent, needListOf } from '../../domain/need.ts';
import type { InventoryNeed } from '../../reference/inventory-records.ts';
import { daysAfter } from '../days.ts';
import { hashOf } from '../hash.ts';
import type { FirstNeed } from '../import/new-needs.ts';
import { normalNeed } from '../need-content.ts';
import {
  codeOf,
  codesOf,
  conceptsOf,
  organizationOf,
  type Reading,
  sourcedFiling,
} from './reading.ts';

/** Owner of what was asked for in the name of many states. */
const groupOfStates = 'oas-technical-group';

/**
 * Assistance is submitted as of the day on which it was asked for: that of one state for the queue,
 * that of many for the list of collective needs. What asks for information or cooperation stays a
 * draft that says so.
 */
export function sourcedNeed(reading: Reading, need: InventoryNeed): FirstNeed {
  const content = contentOf(reading, need);
  const contentHash = hashOf(normalNeed(content));
  return {
    head: {
      ...sourcedFiling(reading, need, ownerOf(reading, need)),
      ...standingOf(reading, need),
      documentDate: need.statedOn.length === 10 ? need.statedOn : null,
      list: needListOf({ group: content.group, sourced: true }),
      visibility: content.visibility,
      importedHash: contentHash,
    },
    content,
    beneficiaries: beneficiariesOf(reading, content),
    contentHash,
    authorId: null,
  };
}

function contentOf(reading: Reading, need: InventoryNeed): NeedContent {
  return needContent.parse({
    language: need.language,
    title: need.title,
    description: need.description,
    beneficiaries: need.countries,
    group: need.region === null ? null : codeOf(reading, 'groups', need.region),
    audience: codesOf(reading, 'audiences', need.audience),
    wantedKinds: need.wantedKinds,
    deliveryLanguages: need.deliveryLanguages,
    concepts: conceptsOf(reading, need.themes),
    actions: [...new Set(need.actionCodes)],
    instruments: codesOf(reading, 'instruments', need.instruments),
  });
}

function standingOf({ answerDays }: Reading, { nature, statedOn }: InventoryNeed) {
  if (nature !== 'assistance') return { status: 'draft' as const, draftReason: nature };
  const submittedAt = new Date(`${statedOn}-01-01`.slice(0, 10));
  const answerDueAt = daysAfter(submittedAt, answerDays);
  return { status: 'submitted' as const, submittedAt, answerDueAt };
}

function beneficiariesOf({ members }: Reading, { beneficiaries, group }: NeedContent) {
  return beneficiaries.length > 0 || group === null ? beneficiaries : (members.get(group) ?? []);
}

/**
 * The state whose need it is. What was asked for in the name of many belongs to the organization that
 * asked, where one did; a state that spoke for all owns no more than its own.
 */
function ownerOf(reading: Reading, need: InventoryNeed): string {
  if (need.country !== null) return organizationOf(reading, need.country).id;
  return statingOrganization(reading, need) ?? organizationOf(reading, groupOfStates).id;
}

function statingOrganization(reading: Reading, need: InventoryNeed): string | undefined {
  const speaker = speakerOf(need);
  if (reading.lookups.states.find(speaker) !== undefined) return undefined;
  const code = reading.lookups.organizations.find(speaker);
  return code === undefined ? undefined : reading.organizations.get(code)?.id;
}

/** Who spoke, without the names of persons, which the compilers put in brackets. */
function speakerOf({ statedBy }: InventoryNeed): string {
  return statedBy.replace(/\s*\([^)]*\)/g, '');
}

/** What the compilers noted: who spoke, where it was not the owner, and how urgent it was called. */
export function notesOn(reading: Reading, need: InventoryNeed): (string | null)[] {
  const { country, urgency, note } = need;
  const speaker = speakerOf(need);
  const code = reading.lookups.organizations.find(speaker);
  const name = code === undefined ? speaker : reading.organizations.get(code)?.name;
  const isOwner = country !== null || statingOrganization(reading, need) !== undefined;
  return [
    isOwner ? null : `Stated by: ${name}.`,
    urgency === null ? null : `Urgency as stated: ${urgency}.`,
    note,
  ];
}
