-- Which records the actor sees, as views of the reader, for the policies of the tables beneath and for its
-- functions. A policy that asks the table of the record is planned with the policies of that, and all below
-- them, wherever it is used: it took 60 ms to plan the read of one offer. These views repeat the rules of
-- needs, offers, activities and proposals; a test holds the two together. They show nothing to nobody.

-- The rule of the policy offers_read without its last part, on a row that is at hand. Inlined where used.
CREATE FUNCTION shows_offer(offer offers) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN actor_class() = 'system'
    OR offer.owner_id = actor_organization()
    OR offer.entered_by_organization_id = actor_organization()
    OR (actor_class() = 'secretariat' AND offer.status <> 'draft')
    OR (offer.status IN ('published', 'exhausted') AND actor_class() IS NOT NULL
      AND (offer.visibility = 'public' OR actor_state() IS NOT NULL));
--> statement-breakpoint
-- Whether the actor writes records of this owner: it is the owner, the secretariat or the service.
CREATE FUNCTION writes_of(owner uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN owner = actor_organization() OR actor_class() IN ('system', 'secretariat');
--> statement-breakpoint
GRANT SELECT ON asks, need_joinings, offer_texts, editions, activities TO enlace_reader;
--> statement-breakpoint
SET LOCAL ROLE enlace_reader;
--> statement-breakpoint
-- Whether the actor's state would benefit from this need of a group: beneficiary_needs, for one need.
CREATE FUNCTION benefits_from(need uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RETURN actor_state() IS NOT NULL AND EXISTS (
    SELECT FROM needs n
    JOIN need_versions v ON v.need_id = n.id AND v.version = n.current_version
    JOIN need_beneficiaries b ON b.need_id = n.id AND b.version = n.current_version
    WHERE n.id = benefits_from.need AND n.opened_at IS NOT NULL AND n.source_code IS NULL
      AND v.group_code IS NOT NULL AND b.state_code = actor_state());
END $$;
--> statement-breakpoint
CREATE VIEW seen_needs AS
  SELECT n.id, writes_of(n.owner_id) AS writable, n.source_code IS NOT NULL AS sourced
  FROM needs n WHERE shows_need(n) OR (actor_state() IS NOT NULL AND benefits_from(n.id));
--> statement-breakpoint
-- Asks of needs of the actor's own organization.
CREATE VIEW own_asks AS
  SELECT a.id FROM asks a JOIN needs n ON n.id = a.need_id WHERE n.owner_id = actor_organization();
--> statement-breakpoint
CREATE VIEW seen_proposals AS
  SELECT p.id FROM proposals p
  WHERE actor_class() IN ('system', 'secretariat')
    OR (p.status IN ('approved', 'consulting', 'agreed', 'declined', 'lapsed')
      AND EXISTS (SELECT FROM own_asks a WHERE a.id = p.ask_id));
--> statement-breakpoint
-- Offers of the proposals that were approved for needs of the actor's own organization.
CREATE VIEW approved_offers AS
  SELECT p.offer_id AS id
  FROM needs n JOIN asks a ON a.need_id = n.id JOIN proposals p ON p.ask_id = a.id
  WHERE n.owner_id = actor_organization()
    AND p.status IN ('approved', 'consulting', 'agreed', 'declined', 'lapsed');
--> statement-breakpoint
-- Whether this offer is one of approved_offers.
CREATE FUNCTION is_approved_offer(offer uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RETURN EXISTS (SELECT FROM approved_offers a WHERE a.id = is_approved_offer.offer);
END $$;
--> statement-breakpoint
CREATE VIEW seen_offers AS
  SELECT o.id, writes_of(o.owner_id) AS writable
  FROM offers o WHERE shows_offer(o) OR (actor_state() IS NOT NULL AND is_approved_offer(o.id));
--> statement-breakpoint
CREATE VIEW seen_editions AS
  SELECT e.id, o.writable FROM editions e JOIN seen_offers o ON o.id = e.offer_id;
--> statement-breakpoint
CREATE VIEW seen_activities AS
  SELECT a.id, writes_of(a.owner_id) AS writable
  FROM activities a
  WHERE actor_class() IN ('system', 'secretariat') OR a.owner_id = actor_organization()
    OR (actor_class() IS NOT NULL AND a.source_code IS NOT NULL);
--> statement-breakpoint
-- Needs whose present texts hold the words, stemmed in the language of each text.
CREATE OR REPLACE FUNCTION matching_needs(words text) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  ROWS 200
AS $$
BEGIN
  RETURN QUERY
    WITH found AS MATERIALIZED (
      SELECT t.need_id, t.version FROM need_texts t
      WHERE (t.search @@ search_query('en', words) AND t.language = 'en')
        OR (t.search @@ search_query('es', words) AND t.language = 'es')
        OR (t.search @@ search_query('pt', words) AND t.language = 'pt')
        OR (t.search @@ search_query('fr', words) AND t.language = 'fr')
    )
    SELECT n.id FROM found f
    JOIN needs n ON n.id = f.need_id AND n.current_version = f.version
    JOIN seen_needs s ON s.id = n.id;
END $$;
--> statement-breakpoint
-- Offers whose present texts hold the words, stemmed in the language of each text.
CREATE FUNCTION matching_offers(words text) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  ROWS 200
AS $$
BEGIN
  RETURN QUERY
    WITH found AS MATERIALIZED (
      SELECT t.offer_id, t.version FROM offer_texts t
      WHERE (t.search @@ search_query('en', words) AND t.language = 'en')
        OR (t.search @@ search_query('es', words) AND t.language = 'es')
        OR (t.search @@ search_query('pt', words) AND t.language = 'pt')
        OR (t.search @@ search_query('fr', words) AND t.language = 'fr')
    )
    SELECT o.id FROM found f
    JOIN offers o ON o.id = f.offer_id AND o.current_version = f.version
    JOIN seen_offers s ON s.id = o.id;
END $$;
--> statement-breakpoint
GRANT SELECT ON seen_needs, own_asks, seen_proposals, approved_offers, seen_offers, seen_editions, seen_activities
  TO enlace_app, enlace_worker, enlace_owner;
--> statement-breakpoint
REVOKE ALL ON FUNCTION benefits_from(uuid), is_approved_offer(uuid), matching_offers(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION benefits_from(uuid), is_approved_offer(uuid), matching_offers(text)
  TO enlace_app, enlace_worker, enlace_owner;
--> statement-breakpoint
SET LOCAL ROLE enlace_owner;
