-- What was entered on behalf of an owner is shown to nobody but the owner and the secretariat before the owner
-- has confirmed it, whatever level whoever entered it gave it. What stands in a document is published.
ALTER POLICY "needs_read" ON "needs" TO enlace_app,enlace_owner,enlace_worker USING ((select actor_class()) = 'system'
      or "needs"."owner_id" = (select actor_organization())
      or ((select actor_class()) in ('system', 'secretariat') and ("needs"."status" <> 'draft'
        or "needs"."entered_by_organization_id" = (select actor_organization())))
      or ("needs"."status" = 'open' and ("needs"."confirmed_at" is not null or "needs"."source_code" is not null)
        and (("needs"."visibility" = 'public' and (select actor_class()) is not null)
          or ("needs"."visibility" = 'members' and (select actor_state()) is not null)))
      or ((select actor_state()) is not null and "needs"."id" in (select beneficiary_needs())));--> statement-breakpoint
-- The rule of the policy needs_read without its last part, on a row that is at hand. Inlined where used.
CREATE OR REPLACE FUNCTION shows_need(need needs) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN actor_class() = 'system'
    OR need.owner_id = actor_organization()
    OR (actor_class() = 'secretariat'
      AND (need.status <> 'draft' OR need.entered_by_organization_id = actor_organization()))
    OR (need.status = 'open' AND (need.confirmed_at IS NOT NULL OR need.source_code IS NOT NULL)
      AND ((need.visibility = 'public' AND actor_class() IS NOT NULL)
        OR (need.visibility = 'members' AND actor_state() IS NOT NULL)));
--> statement-breakpoint
SET LOCAL ROLE enlace_reader;
--> statement-breakpoint
-- Whether the actor's state would benefit from this need of a group: beneficiary_needs, for one need.
CREATE OR REPLACE FUNCTION benefits_from(need uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RETURN actor_state() IS NOT NULL AND EXISTS (
    SELECT FROM needs n
    JOIN need_versions v ON v.need_id = n.id AND v.version = n.current_version
    JOIN need_beneficiaries b ON b.need_id = n.id AND b.version = n.current_version
    WHERE n.id = benefits_from.need AND n.opened_at IS NOT NULL
      AND n.confirmed_at IS NOT NULL AND n.source_code IS NULL
      AND v.group_code IS NOT NULL AND b.state_code = actor_state());
END $$;
--> statement-breakpoint
-- The same for every need at once.
CREATE OR REPLACE FUNCTION beneficiary_needs() RETURNS SETOF uuid
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT n.id FROM need_beneficiaries b
  JOIN needs n ON n.id = b.need_id AND n.current_version = b.version
  JOIN need_versions v ON v.need_id = n.id AND v.version = n.current_version
  WHERE b.state_code = (SELECT actor_state()) AND v.group_code IS NOT NULL
    AND n.opened_at IS NOT NULL AND n.confirmed_at IS NOT NULL AND n.source_code IS NULL
$$;
--> statement-breakpoint
-- Open needs of the levels from `donors` on that the actor, a provider, may not see: the newest month first,
-- after the row named by month and reference. Themes are the broadest concepts above those of the need.
CREATE OR REPLACE FUNCTION demand(as_of date, theme text, kind text, subregion text, after_month date, after_reference text,
    most integer)
  RETURNS TABLE (reference text, example boolean, opened_in date, concepts text[], kinds text[], subregions text[])
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
  WITH RECURSIVE themes AS (
    SELECT c.code, c.code AS broad FROM concepts c WHERE c.broader IS NULL
    UNION ALL
    SELECT c.code, t.broad FROM concepts c JOIN themes t ON c.broader = t.code
  ), regions AS (
    SELECT m.state_code, m.group_code FROM memberships m
    WHERE m.group_code IN ('CARIBBEAN', 'CENTRAL-AMERICA', 'NORTH-AMERICA', 'SOUTH-AMERICA')
      AND m.status = 'member' AND coalesce(m.valid_from <= demand.as_of, true)
      AND coalesce(m.valid_to > demand.as_of, true)
  ), page AS (
    SELECT n.id, n.current_version AS version, n.reference, n.example,
      date_trunc('month', n.opened_at AT TIME ZONE 'UTC')::date AS opened_in
    FROM needs n
    WHERE (SELECT actor_is_provider()) AND (SELECT actor_organization()) IS NOT NULL
      AND n.status = 'open' AND n.visibility IN ('donors', 'members', 'public')
      AND n.confirmed_at IS NOT NULL AND n.source_code IS NULL
      AND NOT coalesce(shows_need(n), false) AND n.id NOT IN (SELECT beneficiary_needs())
      AND (demand.after_month IS NULL
        OR (date_trunc('month', n.opened_at AT TIME ZONE 'UTC')::date, n.reference)
          < (demand.after_month, demand.after_reference))
      AND (demand.theme IS NULL OR EXISTS (
        SELECT 1 FROM themes t WHERE t.broad = demand.theme AND (
          t.code IN (SELECT c.concept_code FROM need_concepts c
            WHERE c.need_id = n.id AND c.version = n.current_version)
          OR t.code IN (SELECT unnest(a.concepts) FROM ask_versions a
            WHERE a.need_id = n.id AND a.version = n.current_version))))
      AND (demand.kind IS NULL
        OR EXISTS (SELECT 1 FROM need_versions v
          WHERE v.need_id = n.id AND v.version = n.current_version AND demand.kind = ANY (v.wanted_kinds))
        OR EXISTS (SELECT 1 FROM ask_versions a
          WHERE a.need_id = n.id AND a.version = n.current_version AND demand.kind = ANY (a.wanted_kinds)))
      AND (demand.subregion IS NULL OR EXISTS (
        SELECT 1 FROM need_beneficiaries b JOIN regions r ON r.state_code = b.state_code
        WHERE b.need_id = n.id AND b.version = n.current_version AND r.group_code = demand.subregion))
    ORDER BY opened_in DESC, n.reference DESC
    LIMIT demand.most
  )
  SELECT p.reference, p.example, p.opened_in,
    ARRAY(SELECT DISTINCT t.broad FROM themes t WHERE t.code IN (
        SELECT c.concept_code FROM need_concepts c WHERE c.need_id = p.id AND c.version = p.version
        UNION SELECT unnest(a.concepts) FROM ask_versions a WHERE a.need_id = p.id AND a.version = p.version)
      ORDER BY 1),
    ARRAY(SELECT unnest(v.wanted_kinds) FROM need_versions v WHERE v.need_id = p.id AND v.version = p.version
      UNION SELECT unnest(a.wanted_kinds) FROM ask_versions a WHERE a.need_id = p.id AND a.version = p.version
      ORDER BY 1),
    ARRAY(SELECT DISTINCT r.group_code FROM need_beneficiaries b JOIN regions r ON r.state_code = b.state_code
      WHERE b.need_id = p.id AND b.version = p.version ORDER BY 1)
  FROM page p
  ORDER BY p.opened_in DESC, p.reference DESC
$$;
--> statement-breakpoint
SET LOCAL ROLE enlace_owner;
