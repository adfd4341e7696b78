// What some pages are about and the fill does not make: records of the very people who ask for the pages.
import type { Sql } from 'postgres';

const trial = JSON.stringify({
  rows: 200,
  created: 150,
  updated: 0,
  unchanged: 0,
  conflicts: 0,
  errors: 50,
  warnings: 0,
  findings: Array.from({ length: 50 }, (_, row) => ({
    row: row + 1,
    field: 'language',
    code: 'required',
    parameters: {},
    isError: true,
  })),
  shown: Array.from({ length: 50 }, (_, row) => ({
    row: row + 1,
    id: `N-${row}`,
    cells: [
      ['country', 'ECU'],
      ['title', 'Lavado de activos'],
    ],
  })),
  taken: Array.from({ length: 150 }, (_, row) => ({
    row: row + 51,
    externalId: `N-${row + 51}`,
    owner: 'ecu',
    outcome: 'created',
    title: 'Lavado de activos',
    language: 'es',
  })),
});

/**
 * Adds files that the officer tried out, documents of needs and offers, and records that wait for a word
 * of their owner.
 */
export async function addBelongings(admin: Sql): Promise<void> {
  await admin`
    insert into import_files (person_id, noun, format, file_name, source, options, content, trial, expires_at)
    select id, 'needs', 'csv', 'needs.csv', 'a-source', '{"atomic": false}', 'id,title', ${trial}::text::jsonb,
      now() + interval '1 day'
    from persons, generate_series(1, 20) where email = 'officer@bench.example.org'`;
  await admin`
    insert into attachments (need_id, owner_id, name, media_type, size, hash, content, attached_by_id)
    select n.id, n.owner_id, 'letter.pdf', 'application/pdf', 4, md5('letter'), 'text', p.id
    from persons p join needs n on n.owner_id = p.organization_id and n.status = 'open'
    where p.email = 'state@bench.example.org'`;
  await admin`
    insert into attachments (offer_id, owner_id, name, media_type, size, hash, content, attached_by_id)
    select f.id, f.owner_id, 'letter.pdf', 'application/pdf', 4, md5('letter'), 'text', p.id
    from persons p join offers f on f.owner_id = p.organization_id
    where p.email = 'provider@bench.example.org'`;
  await admin`
    update needs set confirmed_at = null, confirmed_by = null,
      entered_by_organization_id = (select id from organizations where code = 'oas-dtoc')
    where status = 'submitted' and reference like '%16'`;
  await admin`
    update offers set confirmed_at = null, confirmed_by = null,
      entered_by_organization_id = (select id from organizations where code = 'oas-dtoc')
    where status = 'submitted' and reference like '%16'`;
}
