-- A state that a need of a group would benefit reads it in full: it is none of the demand of others.
SET LOCAL ROLE enlace_reader;
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
      AND n.status = 'open' AND n.visibility IN ('donors', 'members', 'public') AND n.source_code IS NULL
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
