// A row as an offer with one of its editions.
import {
  type EditionContent,
  editionContent,
  type OfferContent,
  offerContent,
} from '../domain/offer.ts';
import type { PartyRole, ProviderType } from '../domain/vocabulary.ts';
import { findingsOf } from './finding.ts';
import { refuseIssues } from './issues.ts';
import {
  lookUpAll,
  lookUpBodies,
  lookUpBody,
  lookUpOptional,
  type NamedBody,
  type Reading,
} from './look-up.ts';
import type { Lookups } from './lookups.ts';
import type { SourceRow } from './parsed-rows.ts';
import { providerTypeOf } from './provider-types.ts';
import { type ReadResult, readCommon } from './read-common.ts';
import { type OfferRow, offerRow, type RecordSource, readColumns } from './row-shapes.ts';

/** Who leads the offer, as the file says it; `type` and `country` describe an unlisted one. */
export type Provider = NamedBody & { type: ProviderType | null; country: string | null };

/** A partner or funder that no list knows: `content.parties` names the listed ones. */
export type UnlistedParty = { code: string; name: string; role: PartyRole };

/** An offer as a file states it. */
export type OfferRecord = {
  /** The file's own id: unique per owner and name of the source. */
  externalId: string;
  provider: Provider;
  unlistedParties: UnlistedParty[];
  content: OfferContent;
  /** In the order of the file; at least one. */
  editions: EditionContent[];
  /** An invented record, to be labelled as one everywhere. */
  example: boolean;
  source: RecordSource | null;
};

/** Reads a row as an offer. Never throws for a bad row: everything wrong with it comes back at once. */
export function readOffer({ row, values }: SourceRow, lookups: Lookups): ReadResult<OfferRecord> {
  const findings = findingsOf(row);
  const reading = { findings, lookups };
  const columns = readColumns(offerRow, values, findings);
  if (values['id'] === undefined) findings.refuse('id', 'missing');
  const provider = providerOf(reading, columns);
  const parties = partiesOf(reading, columns);
  const offer = offerCandidate(reading, columns, parties);
  const content = offerContent.safeParse(offer);
  if (!content.success) refuseIssues(findings, content.error, offer);
  const run = editionCandidate(reading, columns);
  const edition = editionContent.safeParse(run);
  if (!edition.success) refuseIssues(findings, edition.error, run);
  const { id, example = false, source = null } = columns;
  if (!id || !provider || !content.success || !edition.success || findings.errors.length > 0) {
    return { ok: false, errors: findings.errors, warnings: findings.warnings };
  }
  const record = {
    externalId: id,
    provider,
    unlistedParties: parties.flatMap(({ code, name, role, listed }) =>
      listed ? [] : [{ code, name, role }],
    ),
    content: content.data,
    editions: [edition.data],
    example,
    source,
  };
  return { ok: true, record, errors: [], warnings: findings.warnings };
}

function providerOf(reading: Reading, row: OfferRow): Provider | undefined {
  const { findings } = reading;
  const type = row.providerType === undefined ? null : providerTypeOf(row.providerType);
  if (type === undefined) {
    findings.doubt('providerType', 'unknown-provider-type', { value: row.providerType ?? '' });
  }
  const place = { list: 'states', field: 'providerCountry' } as const;
  const country = lookUpOptional(reading, place, row.providerCountry) ?? null;
  if (row.provider === undefined) {
    findings.refuse('provider', 'missing');
    return undefined;
  }
  const body = lookUpBody(reading, 'provider', row.provider);
  return body === undefined ? undefined : { ...body, type: type ?? null, country };
}

type NamedParty = NamedBody & { role: PartyRole };

function partiesOf(reading: Reading, row: OfferRow): NamedParty[] {
  return [
    ...lookUpBodies(reading, 'partners', row.partners).map((body) => partyAs('partner', body)),
    ...lookUpBodies(reading, 'funders', row.funders).map((body) => partyAs('funder', body)),
  ];
}

function partyAs(role: PartyRole, body: NamedBody): NamedParty {
  return { ...body, role };
}

function offerCandidate(reading: Reading, row: OfferRow, parties: readonly NamedParty[]) {
  return {
    ...readCommon(reading, row),
    kind: lookUpOptional(reading, { list: 'kinds', field: 'kind' }, row.kind),
    eligible: row.eligible && {
      states: lookUpAll(
        reading,
        { list: 'states', field: 'eligible.countries' },
        row.eligible.countries,
      ),
      groups: lookUpAll(
        reading,
        { list: 'groups', field: 'eligible.regions' },
        row.eligible.regions,
      ),
    },
    excludedStates: lookUpAll(
      reading,
      { list: 'states', field: 'excludedCountries' },
      row.excludedCountries,
    ),
    conditions: row.conditions,
    parties: parties
      .filter(({ listed }) => listed)
      .map(({ code, role }) => ({ organization: code, role })),
  };
}

function editionCandidate(reading: Reading, row: OfferRow) {
  return {
    label: row.edition,
    window: row.window,
    venue: row.venue,
    venueState: lookUpOptional(
      reading,
      { list: 'states', field: 'venueCountry' },
      row.venueCountry,
    ),
    modes: lookUpAll(reading, { list: 'modes', field: 'modes' }, row.modes),
    deliveryLanguages: lookUpAll(
      reading,
      { list: 'languages', field: 'deliveryLanguages' },
      row.deliveryLanguages,
    ),
    interpretedLanguages: lookUpAll(
      reading,
      { list: 'languages', field: 'interpretedLanguages' },
      row.interpretedLanguages,
    ),
    seats: row.capacity,
  };
}
