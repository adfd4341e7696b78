SET LOCAL ROLE enlace_reader;
--> statement-breakpoint
-- Needs of a list that wait for an answer, as the order of the queue asks for them: urgency, and whether a state
-- that benefits is given special consideration. `state` and `concepts` leave aside what has none of them; null
-- leaves nothing aside. The secretariat sees every need that waits, so that one look at the actor is enough:
-- with the policies of rows each of the needs would be looked up again for its version and its states.
CREATE FUNCTION waiting_needs(list text, considered text[], state text, concepts text[])
  RETURNS TABLE (id uuid, answer_due_at timestamptz, urgency text, is_considered boolean)
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT n.id, n.answer_due_at, v.urgency, EXISTS (SELECT FROM need_beneficiaries b
    WHERE b.need_id = n.id AND b.version = n.current_version AND b.state_code = ANY (waiting_needs.considered))
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
