-- Forced row-level security, grants and the end of the rows of 0033: whoever brought a file may throw it
-- away, and the worker clears away what expired.

ALTER TABLE import_files FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON import_files TO enlace_app;
--> statement-breakpoint
GRANT SELECT, DELETE ON import_files TO enlace_worker;
--> statement-breakpoint
CREATE POLICY import_files_delete ON import_files AS PERMISSIVE FOR DELETE TO enlace_app, enlace_owner, enlace_worker
  USING ((SELECT actor_class()) = 'system' OR person_id = (SELECT actor_id()));
