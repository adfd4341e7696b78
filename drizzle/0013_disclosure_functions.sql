-- What a provider is told of needs and proposals whose rows it may not see: each function answers the
-- columns that may be told, for whoever may be told, and nothing else.

-- The rule of the policy needs_read, as it is now.
CREATE OR REPLACE FUNCTION shows_need(need needs) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN actor_class() = 'system'
    OR need.owner_id = actor_organization()
    OR (actor_class() = 'secretariat'
      AND (need.status <> 'draft' OR need.entered_by_organization_id = actor_organization()))
    OR (need.status = 'open' AND need.visibility = 'public' AND actor_class() IS NOT NULL)
    OR (need.status = 'open' AND need.visibility = 'members' AND actor_state() IS NOT NULL);
--> statement-breakpoint
GRANT SELECT ON releases, proposals, offers, need_versions, need_beneficiaries, need_concepts, ask_versions,
  concepts, memberships TO enlace_reader;
--> statement-breakpoint
SET LOCAL ROLE enlace_reader;
--> statement-breakpoint
-- Open needs of the levels from `donors` on that the actor, a provider, may not see: the newest month first,
-- after the row named by month and reference. Themes are the broadest concepts above those of the need.
CREATE FUNCTION demand(as_of date, theme text, kind text, subregion text, after_month date, after_reference text,
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
      AND NOT coalesce(shows_need(n), false)
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
-- Proposals of the actor's own offers for asks that were released to it: from approval on, and as long as
-- the release stands.
CREATE FUNCTION released_proposals()
  RETURNS TABLE (reference text, status text, offer_id uuid, edition_id uuid, release_id uuid)
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT p.reference, p.status, p.offer_id, p.edition_id, r.id
  FROM releases r
  JOIN proposals p ON p.ask_id = r.ask_id
  JOIN offers o ON o.id = p.offer_id AND o.owner_id = r.provider_id
  WHERE (SELECT actor_is_provider()) AND r.provider_id = (SELECT actor_organization())
    AND r.renewed_at IS NULL AND r.revoked_at IS NULL
    AND p.status IN ('approved', 'consulting', 'agreed', 'declined', 'lapsed')
$$;
--> statement-breakpoint
-- Whether a release is of the present version of its need; null for whoever may not see the release.
CREATE FUNCTION release_is_current(release uuid) RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT n.current_version = r.version
  FROM releases r JOIN needs n ON n.id = r.need_id
  WHERE r.id = release_is_current.release
    AND (actor_class() IN ('system', 'secretariat') OR r.owner_id = actor_organization()
      OR (actor_is_provider() AND r.provider_id = actor_organization()
        AND r.renewed_at IS NULL AND r.revoked_at IS NULL))
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION demand(date, text, text, text, date, text, integer), released_proposals(),
  release_is_current(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION demand(date, text, text, text, date, text, integer), released_proposals(),
  release_is_current(uuid) TO enlace_app, enlace_worker;
--> statement-breakpoint
SET LOCAL ROLE enlace_owner;
