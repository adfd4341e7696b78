-- Needs of groups that the state of the actor would benefit from, once they have been opened: it may read
-- them, to say whether it takes part. Needs from documents are read as what they are.
GRANT SELECT ON need_beneficiaries, need_versions TO enlace_reader;
--> statement-breakpoint
SET LOCAL ROLE enlace_reader;
--> statement-breakpoint
CREATE FUNCTION beneficiary_needs() RETURNS SETOF uuid
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT n.id FROM need_beneficiaries b
  JOIN needs n ON n.id = b.need_id AND n.current_version = b.version
  JOIN need_versions v ON v.need_id = n.id AND v.version = n.current_version
  WHERE b.state_code = (SELECT actor_state()) AND v.group_code IS NOT NULL
    AND n.opened_at IS NOT NULL AND n.source_code IS NULL
$$;
--> statement-breakpoint
-- The rule of the policy needs_read has two parts now: that of the row, and that of its beneficiaries.
CREATE OR REPLACE FUNCTION matching_needs(words text) RETURNS SETOF uuid
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
      AND (shows_need(n) OR n.id IN (SELECT beneficiary_needs()));
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION beneficiary_needs() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION beneficiary_needs() TO enlace_app, enlace_worker, enlace_owner;
--> statement-breakpoint
SET LOCAL ROLE enlace_owner;
--> statement-breakpoint
-- What was confirmed before anybody said how was confirmed by its owner: there was no other way.
SELECT set_config('enlace.class', 'system', true);
--> statement-breakpoint
UPDATE needs SET confirmed_by = 'owner' WHERE confirmed_at IS NOT NULL AND confirmed_by IS NULL;
--> statement-breakpoint
UPDATE offers SET confirmed_by = 'owner' WHERE confirmed_at IS NOT NULL AND confirmed_by IS NULL;
--> statement-breakpoint
UPDATE activities SET confirmed_by = 'owner' WHERE confirmed_at IS NOT NULL AND confirmed_by IS NULL;
--> statement-breakpoint
SELECT set_config('enlace.class', '', true);
--> statement-breakpoint
ALTER TABLE proposals ADD CONSTRAINT proposals_first_approved_assessment
  FOREIGN KEY (first_approved_assessment_id) REFERENCES assessments (id);
