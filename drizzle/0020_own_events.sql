-- What was too wide, or told the planner too little.

GRANT SELECT ON audit_events TO enlace_reader;
--> statement-breakpoint
SET LOCAL ROLE enlace_reader;
--> statement-breakpoint
-- Events that the actor wrote: it adds the personal values to those, and to no others.
CREATE VIEW own_events AS SELECT e.id FROM audit_events e WHERE e.actor_id = actor_id();
--> statement-breakpoint
GRANT SELECT ON own_events TO enlace_app, enlace_worker, enlace_owner;
--> statement-breakpoint
-- A search that is expected to find much reads the whole table of the records for it.
ALTER FUNCTION matching_needs(text) ROWS 50;
--> statement-breakpoint
ALTER FUNCTION matching_offers(text) ROWS 50;
--> statement-breakpoint
SET LOCAL ROLE enlace_owner;
--> statement-breakpoint
SET LOCAL ROLE enlace_reader;
--> statement-breakpoint
-- Whether the ask is of a need of the actor's own organization. The policy of proposals comes to it for
-- states alone, and for few rows: a join in its place would be planned, and dreaded, in every query.
CREATE FUNCTION owns_ask(ask uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp COST 2
AS $$
BEGIN
  RETURN EXISTS (SELECT FROM own_asks a WHERE a.id = owns_ask.ask);
END $$;
--> statement-breakpoint
ALTER FUNCTION is_approved_offer(uuid) COST 2;
--> statement-breakpoint
REVOKE ALL ON FUNCTION owns_ask(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION owns_ask(uuid) TO enlace_app, enlace_worker, enlace_owner;
--> statement-breakpoint
SET LOCAL ROLE enlace_owner;
