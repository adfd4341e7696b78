-- Forced row-level security and grants of the table of 0028.

ALTER TABLE need_takings FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON need_takings TO enlace_app;
--> statement-breakpoint
GRANT SELECT ON need_takings TO enlace_worker;
--> statement-breakpoint
-- Whoever works on a need puts it back as freely as it was taken.
CREATE POLICY need_takings_delete ON need_takings AS PERMISSIVE FOR DELETE TO enlace_app, enlace_owner
  USING ((SELECT actor_class()) IN ('system', 'secretariat'));
