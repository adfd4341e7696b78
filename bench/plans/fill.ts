// A database as large as one that has served for years: made-up needs and offers, and proposals for each
// need that waits, written in a few statements. The engine has not judged them: their scores are drawn.
import { sql } from 'drizzle-orm';
import type { Tx } from '../../src/db/client.ts';
import type { Concept } from '../../src/domain/thesaurus.ts';
import { needRow, offerRow, randomFrom } from '../records.ts';
import { fillCasework } from './fill-casework.ts';
import { fillNeeds } from './fill-needs.ts';
import { fillOffers } from './fill-offers.ts';
import { fillOperations } from './fill-operations.ts';
import { fillProposals } from './fill-proposals.ts';
import { fillTraces } from './fill-traces.ts';

const seed = 20_261_122;

/**
 * Fills the database with as many needs as offers and so many proposals a need, as the service itself.
 * It must hold the reference data and nothing made up before.
 */
export async function fillDatabase(
  tx: Tx,
  concepts: readonly Concept[],
  records: number,
  perNeed = 10,
): Promise<void> {
  const random = randomFrom(seed);
  const rows = (row: typeof needRow) =>
    JSON.stringify(Array.from({ length: records }, (_, number) => row(number, concepts, random)));
  await fillPeople(tx, records);
  await fillNeeds(tx, rows(needRow));
  await fillOffers(tx, rows(offerRow));
  await fillProposals(tx, records, perNeed);
  await fillTraces(tx, records);
  await fillCasework(tx);
  await fillOperations(tx);
}

/**
 * A tenth as many people as records, so that every organization has some, each with what most people of
 * its kind may do.
 */
async function fillPeople(tx: Tx, records: number): Promise<void> {
  await tx.execute(sql`
    with owners as (
      select id, row_number() over (order by code) - 1 as n, count(*) over () as total
      from organizations
    )
    insert into persons (organization_id, name, email)
    select o.id, 'Person ' || s.n, 'person-' || s.n || '@example.org'
    from generate_series(1, ${Math.ceil(records / 10)}::int) s(n) join owners o on o.n = s.n % o.total`);
  await tx.execute(sql`
    insert into person_roles (person_id, role, valid_from)
    select p.id, r.role, '2020-01-01'
    from persons p join organizations o on o.id = p.organization_id
    join (values ('member-state', 'focal-point'), ('donor', 'provider-editor')) r(kind, role) using (kind)
    where p.email like 'person-%@example.org'`);
}
