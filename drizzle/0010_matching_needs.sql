-- Functions that read past the policies. Under a policy an operator that could leak (text search, arrays)
-- loses its index; these functions keep it, repeat the rule of the rows, and return ids, which the caller
-- reads again under the policy. They are made by the role that owns them.

-- The rule of the policy needs_read, on a row that is at hand. Inlined where it is used.
CREATE FUNCTION shows_need(need needs) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN actor_class() = 'system'
    OR need.owner_id = actor_organization()
    OR need.entered_by_organization_id = actor_organization()
    OR (actor_class() = 'secretariat' AND need.status <> 'draft')
    OR (need.status = 'open' AND need.visibility = 'public' AND actor_class() IS NOT NULL)
    OR (need.status = 'open' AND need.visibility = 'members' AND actor_state() IS NOT NULL);
--> statement-breakpoint
GRANT SELECT ON needs, need_texts TO enlace_reader;
--> statement-breakpoint
SET LOCAL ROLE enlace_reader;
--> statement-breakpoint
-- Needs whose present texts hold the words, stemmed in the language of each text.
CREATE FUNCTION matching_needs(words text) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RETURN QUERY
    SELECT n.id FROM need_texts t
    JOIN needs n ON n.id = t.need_id AND n.current_version = t.version
    WHERE ((t.language = 'en' AND t.search @@ search_query('en', words))
        OR (t.language = 'es' AND t.search @@ search_query('es', words))
        OR (t.language = 'pt' AND t.search @@ search_query('pt', words))
        OR (t.language = 'fr' AND t.search @@ search_query('fr', words)))
      AND shows_need(n);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION matching_needs(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION matching_needs(text) TO enlace_app, enlace_worker, enlace_owner;
--> statement-breakpoint
SET LOCAL ROLE enlace_owner;
