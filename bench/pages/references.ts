// Records that the readers of the benchmark may open.
import type { Sql } from 'postgres';

/** References by the names that addresses use. */
export async function referencesIn(admin: Sql): Promise<Map<string, string>> {
  const [found] = await admin<Record<string, string>[]>`
    select
      (select reference from needs where status = 'open' and source_code is null
        order by created_at limit 1) as need,
      (select n.reference from needs n join organizations o on o.id = n.owner_id
        where o.code = 'ecu' and n.status = 'open' order by n.created_at limit 1) as own,
      (select reference from offers where status = 'published' and visibility = 'public'
        order by created_at limit 1) as offer,
      (select reference from proposals where status = 'proposed' order by created_at limit 1)
        as proposal`;
  return new Map(Object.entries(found ?? {}));
}
