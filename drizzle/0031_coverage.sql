-- Forced row-level security and grants of the table of 0030; and how far needs are covered.

ALTER TABLE mail_preferences FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON mail_preferences TO enlace_app;
--> statement-breakpoint
GRANT SELECT ON mail_preferences TO enlace_worker;
--> statement-breakpoint
GRANT SELECT ON seat_holds TO enlace_reader;
--> statement-breakpoint
SET LOCAL ROLE enlace_reader;
--> statement-breakpoint
-- How far each open ask of these needs is covered for each beneficiary, for the owner and the secretariat:
-- by the seats of proposals that are agreed, as they were taken at approval, against an equal share of the
-- participants. A state that agreed without saying how many would come is covered by any seat. What is
-- only approved covers nothing yet, and does not tell for whom it would.
CREATE FUNCTION need_coverage(named uuid[])
  RETURNS TABLE (need_id uuid, ask integer, state_code text, coverage text)
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT n.id, a.number, b.state_code,
    CASE WHEN held.seats IS NULL THEN 'none'
      WHEN v.participants IS NULL OR held.seats * shares.number >= v.participants THEN 'full'
      ELSE 'partial' END
  FROM needs n
  JOIN need_versions v ON v.need_id = n.id AND v.version = n.current_version
  JOIN need_beneficiaries b ON b.need_id = n.id AND b.version = n.current_version
  JOIN asks a ON a.need_id = n.id AND a.closed_at IS NULL
  CROSS JOIN LATERAL (
    SELECT count(*) AS number FROM need_beneficiaries c
    WHERE c.need_id = n.id AND c.version = n.current_version
  ) shares
  CROSS JOIN LATERAL (
    SELECT sum(h.seats) AS seats
    FROM proposals p
    JOIN seat_holds h ON h.proposal_id = p.id AND h.state_code = b.state_code AND h.released_at IS NULL
    WHERE p.ask_id = a.id AND p.status = 'agreed'
  ) held
  WHERE n.id = ANY (need_coverage.named)
    AND (n.owner_id = actor_organization()
      OR (actor_class() IN ('system', 'secretariat') AND shows_need(n)))
  ORDER BY n.id, a.number, b.state_code
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION need_coverage(uuid[]) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION need_coverage(uuid[]) TO enlace_app, enlace_worker;
--> statement-breakpoint
SET LOCAL ROLE enlace_owner;
