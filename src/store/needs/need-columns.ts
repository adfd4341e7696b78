// The columns of a need's present version, gathered from the tables that hold them.
import { sql } from 'drizzle-orm';
import { needs, needVersions } from '../../db/schema/needs.ts';
import { organizations } from '../../db/schema/reference.ts';
import type { Kind } from '../../domain/vocabulary.ts';
import { themesOfNeed } from '../reference/themes.ts';
import { detailCodes, ofPresentVersion, provenanceOf, versionTexts } from '../version-columns.ts';

/** An ask with its present version. */
export type Ask = {
  id: string;
  number: number;
  whole: boolean;
  title: string;
  description: string;
  wantedKinds: Kind[];
  concepts: string[];
  closed: boolean;
};

const ofVersion = ofPresentVersion('need', needs);
const codes = (table: string, column: string) => detailCodes(table, column, ofVersion);

export const needColumns = {
  id: needs.id,
  reference: needs.reference,
  revision: needs.revision,
  version: needs.currentVersion,
  status: needs.status,
  closing: needs.closing,
  list: needs.list,
  visibility: needs.visibility,
  example: needs.example,
  source: needs.sourceCode,
  draftReason: needs.draftReason,
  ownerId: needs.ownerId,
  owner: organizations.code,
  ownerNames: organizations.names,
  enteredByOrganizationId: needs.enteredByOrganizationId,
  channel: needs.channel,
  documentSymbol: needs.documentSymbol,
  documentDate: needs.documentDate,
  confirmedAt: needs.confirmedAt,
  confirmedBy: needs.confirmedBy,
  createdAt: needs.createdAt,
  submittedAt: needs.submittedAt,
  answerDueAt: needs.answerDueAt,
  returnedAt: needs.returnedAt,
  returnNote: needs.returnNote,
  openedAt: needs.openedAt,
  closedAt: needs.closedAt,
  language: needVersions.language,
  group: needVersions.groupCode,
  audienceText: needVersions.audienceText,
  wantedKinds: needVersions.wantedKinds,
  deliveryLanguages: needVersions.deliveryLanguages,
  passiveLanguages: needVersions.passiveLanguages,
  modes: needVersions.modes,
  windowFrom: needVersions.windowFrom,
  windowTo: needVersions.windowTo,
  participants: needVersions.participants,
  urgency: needVersions.urgency,
  beneficiaries: codes('need_beneficiaries', 'state_code'),
  audience: codes('need_audiences', 'audience_code'),
  concepts: codes('need_concepts', 'concept_code'),
  actions: codes('need_actions', 'action_code'),
  instruments: codes('need_instruments', 'instrument_code'),
  /** Of a group's need: the states that take part by their own word. */
  joined: sql<string[]>`array(select j.state_code from need_joinings j
    where j.need_id = ${needs.id} order by 1)`,
  excludedProviders: sql<string[]>`array(select o.code from need_exclusions d
    join organizations o on o.id = d.organization_id where ${ofVersion} order by 1)`,
  themes: themesOfNeed(needs),
  texts: versionTexts('need', needs),
  asks: sql<Ask[]>`(select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'number', a.number,
      'whole', d.whole, 'title', d.title, 'description', d.description,
      'wantedKinds', d.wanted_kinds, 'concepts', d.concepts, 'closed', a.closed_at is not null)
      order by a.number), '[]')
    from asks a join lateral (select * from ask_versions v
      where v.ask_id = a.id order by v.version desc limit 1) d on true
    where a.need_id = ${needs.id})`,
  provenance: provenanceOf('need', needs),
};
