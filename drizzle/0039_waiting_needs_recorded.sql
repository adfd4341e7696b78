SET LOCAL ROLE enlace_reader;
--> statement-breakpoint
-- The same, and whether a need only stands in a document: nobody has confirmed it, so no clock runs for it
-- (docs/rules.md 9), and it comes after those whose owner waits for an answer.
DROP FUNCTION waiting_needs(text, text[], text, text[]);
--> statement-breakpoint
CREATE FUNCTION waiting_needs(list text, considered text[], state text, concepts text[])
  RETURNS TABLE (id uuid, answer_due_at timestamptz, urgency text, is_considered boolean, is_recorded boolean)
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT n.id, n.answer_due_at, v.urgency, EXISTS (SELECT FROM need_beneficiaries b
    WHERE b.need_id = n.id AND b.version = n.current_version AND b.state_code = ANY (waiting_needs.considered)),
    n.source_code IS NOT NULL AND n.confirmed_at IS NULL
  FROM needs n
  JOIN need_versions v ON v.need_id = n.id AND v.version = n.current_version
  WHERE (SELECT actor_class()) IN ('system', 'secretariat')
    AND n.status IN ('submitted', 'open') AND n.list = waiting_needs.list
    AND (waiting_needs.state IS NULL OR EXISTS (SELECT FROM need_beneficiaries b
      WHERE b.need_id = n.id AND b.version = n.current_version AND b.state_code = waiting_needs.state))
    AND (waiting_needs.concepts IS NULL
      OR EXISTS (SELECT FROM need_concepts c WHERE c.need_id = n.id AND c.version = n.current_version
        AND c.concept_code = ANY (waiting_needs.concepts))
      OR EXISTS (SELECT FROM ask_versions a WHERE a.need_id = n.id AND a.version = n.current_version
        AND a.concepts && waiting_needs.concepts))
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION waiting_needs(text, text[], text, text[]) FROM public;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION waiting_needs(text, text[], text, text[]) TO enlace_app, enlace_worker, enlace_owner;
--> statement-breakpoint
SET LOCAL ROLE enlace_owner;
