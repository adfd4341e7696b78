-- Triggers, grants and forced row-level security of the tables and columns of 0003.

CREATE TRIGGER membership_versions_immutable BEFORE UPDATE OR DELETE ON membership_versions
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER runs_immutable BEFORE UPDATE OR DELETE ON runs
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
ALTER TABLE policies FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE adoptions FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE staged_judgements FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT ON membership_versions, adoptions, staged_judgements TO enlace_app, enlace_worker;
--> statement-breakpoint
GRANT INSERT ON policies, adoptions, staged_judgements TO enlace_app, enlace_worker;
--> statement-breakpoint
GRANT UPDATE ON policies, adoptions TO enlace_app, enlace_worker;
--> statement-breakpoint
-- What was staged goes when the queue has switched, or the adoption has failed.
GRANT DELETE ON staged_judgements TO enlace_worker;
--> statement-breakpoint
CREATE POLICY staged_judgements_delete ON staged_judgements AS PERMISSIVE FOR DELETE TO enlace_worker
  USING ((SELECT actor_class()) = 'system');
