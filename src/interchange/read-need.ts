// A row as a need.
import { type NeedContent, needContent } from '../domain/need.ts';
import { findingsOf } from './finding.ts';
import { refuseIssues } from './issues.ts';
import { lookUpAll, lookUpBodies, lookUpBody, lookUpOptional, type Reading } from './look-up.ts';
import type { Lookups } from './lookups.ts';
import type { SourceRow } from './parsed-rows.ts';
import { type ReadResult, readCommon } from './read-common.ts';
import { type NeedRow, needRow, type RecordSource, readColumns } from './row-shapes.ts';

/** A need as a file states it. */
export type NeedRecord = {
  /** The file's own id: unique per owner and name of the source. */
  externalId: string;
  /** Code of the organization whose need it is; null where the file does not tell. */
  owner: string | null;
  content: NeedContent;
  /** An invented record, to be labelled as one everywhere. */
  example: boolean;
  source: RecordSource | null;
};

/** Reads a row as a need. Never throws for a bad row: everything wrong with it comes back at once. */
export function readNeed({ row, values }: SourceRow, lookups: Lookups): ReadResult<NeedRecord> {
  const findings = findingsOf(row);
  const reading = { findings, lookups };
  const columns = readColumns(needRow, values, findings);
  if (values['id'] === undefined) findings.refuse('id', 'missing');
  const candidate = candidateOf(reading, columns);
  const owner = ownerOf(reading, columns, candidate.beneficiaries);
  const content = needContent.safeParse(candidate);
  if (!content.success) refuseIssues(findings, content.error, candidate);
  if (columns.id === undefined || !content.success || findings.errors.length > 0) {
    return { ok: false, errors: findings.errors, warnings: findings.warnings };
  }
  const record = {
    externalId: columns.id,
    owner,
    content: content.data,
    example: columns.example ?? false,
    source: columns.source ?? null,
  };
  return { ok: true, record, errors: [], warnings: findings.warnings };
}

function candidateOf(reading: Reading, row: NeedRow) {
  return {
    ...readCommon(reading, row),
    beneficiaries: beneficiariesOf(reading, row),
    group: lookUpOptional(reading, { list: 'groups', field: 'region' }, row.region),
    wantedKinds: lookUpAll(reading, { list: 'kinds', field: 'wantedKinds' }, row.wantedKinds),
    deliveryLanguages: lookUpAll(
      reading,
      { list: 'languages', field: 'deliveryLanguages' },
      row.deliveryLanguages,
    ),
    passiveLanguages: lookUpAll(
      reading,
      { list: 'languages', field: 'passiveLanguages' },
      row.passiveLanguages,
    ),
    modes: lookUpAll(reading, { list: 'modes', field: 'modes' }, row.modes),
    window: row.window,
    participants: row.participants,
    urgency: row.urgency?.toLowerCase(),
    excludedProviders: lookUpBodies(reading, 'excludedProviders', row.excludedProviders).map(
      ({ code }) => code,
    ),
    asks: row.asks?.map((ask, index) => ({
      ...ask,
      wantedKinds: lookUpAll(
        reading,
        { list: 'kinds', field: `asks.${index}.wantedKinds` },
        ask.wantedKinds,
      ),
      concepts: lookUpAll(
        reading,
        { list: 'concepts', field: `asks.${index}.concepts` },
        ask.concepts,
      ),
    })),
  };
}

function beneficiariesOf(reading: Reading, row: NeedRow): string[] {
  const one = lookUpOptional(reading, { list: 'states', field: 'country' }, row.country);
  const several = lookUpAll(reading, { list: 'states', field: 'countries' }, row.countries) ?? [];
  return [...new Set(one === undefined ? several : [one, ...several])];
}

/** The organization named as owner, else the state whose own need it is. */
function ownerOf(reading: Reading, row: NeedRow, beneficiaries: readonly string[]): string | null {
  if (row.owner !== undefined) {
    return lookUpBody(reading, 'owner', row.owner)?.code ?? null;
  }
  const [only, ...others] = beneficiaries;
  if (only === undefined || others.length > 0 || row.region !== undefined) return null;
  return reading.lookups.organizationOfState.get(only) ?? null;
}
