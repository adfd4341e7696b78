// The columns of an offer's present version, gathered from the tables that hold them.
import { sql } from 'drizzle-orm';
import { offers, offerVersions } from '../../db/schema/offers.ts';
import { organizations } from '../../db/schema/reference.ts';
import type { Actor } from '../../domain/actor.ts';
import type { Labels } from '../../domain/codes.ts';
import type { Window } from '../../domain/dates.ts';
import type { Eligibility } from '../../domain/offer.ts';
import type { Language, Mode, PartyRole } from '../../domain/vocabulary.ts';
import { detailCodes, ofPresentVersion, provenanceOf, versionTexts } from '../version-columns.ts';
import { offerExclusionsVisibleTo, takenSeatsVisibleTo } from '../visibility.ts';

/** A run of an offer with its present version. */
export type Edition = {
  id: string;
  number: number;
  version: number;
  label: string;
  /** Null: open-ended. */
  window: Window | null;
  venue: string | null;
  venueState: string | null;
  modes: Mode[];
  deliveryLanguages: Language[];
  interpretedLanguages: Language[];
  /** Null: unlimited. */
  seats: number | null;
  /** Null: unlimited, or not for the actor to know. */
  seatsLeft: number | null;
  cancelled: boolean;
};

export type Party = { organization: string; names: Labels; role: PartyRole };

const ofVersion = ofPresentVersion('offer', offers);
const codes = (table: string, column: string) => detailCodes(table, column, ofVersion);

const eligible = sql<Eligibility | null>`case when not ${offerVersions.anyState} then
  jsonb_build_object(
    'states', to_jsonb(${codes('offer_eligible_states', 'state_code')}),
    'groups', to_jsonb(${codes('offer_eligible_groups', 'group_code')})) end`;

const parties = sql<Party[]>`(select coalesce(jsonb_agg(jsonb_build_object('organization', o.code,
    'names', o.names, 'role', d.role) order by d.role <> 'lead', d.role, o.code), '[]')
  from offer_parties d join organizations o on o.id = d.organization_id where ${ofVersion})`;

function editionsFor(actor: Actor) {
  return sql<Edition[]>`(select coalesce(jsonb_agg(jsonb_build_object('id', e.id,
      'number', e.number, 'version', e.current_version, 'label', v.label,
      'window', case when v.window_from is not null then
        jsonb_build_object('from', v.window_from, 'to', v.window_to) end,
      'venue', v.venue, 'venueState', v.venue_state, 'modes', v.modes,
      'deliveryLanguages', v.delivery_languages,
      'interpretedLanguages', v.interpreted_languages, 'seats', e.seats,
      'seatsLeft', case when ${takenSeatsVisibleTo(actor)} then e.seats - e.seats_taken end,
      'cancelled', e.cancelled_at is not null) order by e.number), '[]')
    from editions e
    join edition_versions v on v.edition_id = e.id and v.version = e.current_version
    where e.offer_id = ${offers.id})`;
}

/** The columns of an offer as the actor may read them. */
export function offerColumns(actor: Actor) {
  return {
    id: offers.id,
    reference: offers.reference,
    revision: offers.revision,
    version: offers.currentVersion,
    status: offers.status,
    visibility: offers.visibility,
    example: offers.example,
    source: offers.sourceCode,
    draftReason: offers.draftReason,
    ownerId: offers.ownerId,
    owner: organizations.code,
    ownerNames: organizations.names,
    enteredByOrganizationId: offers.enteredByOrganizationId,
    channel: offers.channel,
    documentSymbol: offers.documentSymbol,
    documentDate: offers.documentDate,
    confirmedAt: offers.confirmedAt,
    confirmedBy: offers.confirmedBy,
    createdAt: offers.createdAt,
    submittedAt: offers.submittedAt,
    publishedAt: offers.publishedAt,
    suspendedAt: offers.suspendedAt,
    exhaustedAt: offers.exhaustedAt,
    expiredAt: offers.expiredAt,
    withdrawnAt: offers.withdrawnAt,
    renewedAt: offers.renewedAt,
    staleAskedAt: offers.staleAskedAt,
    language: offerVersions.language,
    kind: offerVersions.kind,
    audienceText: offerVersions.audienceText,
    conditions: offerVersions.conditions,
    audience: codes('offer_audiences', 'audience_code'),
    concepts: codes('offer_concepts', 'concept_code'),
    actions: codes('offer_actions', 'action_code'),
    instruments: codes('offer_instruments', 'instrument_code'),
    eligible,
    excludedStates: sql<string[]>`case when ${offerExclusionsVisibleTo(actor)}
      then ${codes('offer_exclusions', 'state_code')} else '{}' end`,
    parties,
    editions: editionsFor(actor),
    texts: versionTexts('offer', offers),
    provenance: provenanceOf('offer', offers),
  };
}
