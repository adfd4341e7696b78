// Records that the readers of the benchmark may open.
import type { Sql } from 'postgres';

/** References by the names that addresses use. */
export async function referencesIn(admin: Sql): Promise<Map<string, string>> {
  const [found] = await admin<Record<string, string>[]>`
    with state as (select id from organizations where code = 'ecu'),
      provider as (select id from organizations where code = 'unodc'),
      own as (select n.* from needs n join state s on s.id = n.owner_id order by n.created_at),
      mine as (select f.* from offers f join provider p on p.id = f.owner_id order by f.created_at)
    select
      (select reference from needs where status = 'open' and source_code is null
        order by created_at limit 1) as need,
      (select reference from needs where status = 'submitted' and confirmed_at is null
          and entered_by_organization_id = (select id from organizations where code = 'oas-dtoc')
        order by created_at limit 1) as unconfirmed,
      (select reference from own where status = 'open' limit 1) as own,
      (select reference from offers where status = 'published' and visibility = 'public'
        order by created_at limit 1) as offer,
      (select reference from offers where status = 'submitted' and confirmed_at is null
        order by created_at limit 1) as unconfirmedoffer,
      (select reference from mine where status = 'published' limit 1) as mine,
      (select reference from proposals where status = 'proposed' order by created_at limit 1)
        as proposal,
      (select reference from proposals where status = 'recommended' order by created_at limit 1)
        as recommended,
      (select p.reference from proposals p join asks a on a.id = p.ask_id join own n on n.id = a.need_id
        where p.status = 'approved' limit 1) as approved,
      (select r.reference from releases r join own n on n.id = r.need_id
        where r.provider_id = (select id from provider) and n.status = 'open' and r.revoked_at is null
        order by r.reference limit 1) as release,
      (select n.reference from releases r join own n on n.id = r.need_id
        where r.provider_id = (select id from provider) and n.status = 'open' and r.revoked_at is null
        order by r.reference limit 1) as released,
      (select version from policies where retired_at is null limit 1) as policy,
      (select p.id::text from persons p join person_roles r on r.person_id = p.id
        where p.email like 'person-%' order by p.email limit 1) as person,
      (select r.id::text from persons p join person_roles r on r.person_id = p.id
        where p.email like 'person-%' order by p.email limit 1) as role,
      (select reviewer_id::text from reviews order by id limit 1) as reviewer,
      (select id::text from import_files order by id limit 1) as import,
      (select concept_code from need_concepts order by 1 limit 1) as concept,
      (select a.id::text from attachments a join own n on n.id = a.need_id order by n.created_at limit 1)
        as document`;
  return new Map(Object.entries(found ?? {}));
}
