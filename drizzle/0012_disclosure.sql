-- Whether the actor speaks for a provider of assistance: set with the actor, as its class is.
CREATE FUNCTION actor_is_provider() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN current_setting('enlace.provider', true) = 'yes';
--> statement-breakpoint
CREATE INDEX "need_reads_reader" ON "need_reads" USING btree ("reader_id","owner_id");--> statement-breakpoint
CREATE POLICY "ask_versions_functions" ON "ask_versions" AS PERMISSIVE FOR SELECT TO "enlace_reader" USING (true);--> statement-breakpoint
CREATE POLICY "releases_functions" ON "releases" AS PERMISSIVE FOR SELECT TO "enlace_reader" USING (true);--> statement-breakpoint
CREATE POLICY "need_beneficiaries_functions" ON "need_beneficiaries" AS PERMISSIVE FOR SELECT TO "enlace_reader" USING (true);--> statement-breakpoint
CREATE POLICY "need_concepts_functions" ON "need_concepts" AS PERMISSIVE FOR SELECT TO "enlace_reader" USING (true);--> statement-breakpoint
CREATE POLICY "need_versions_functions" ON "need_versions" AS PERMISSIVE FOR SELECT TO "enlace_reader" USING (true);--> statement-breakpoint
CREATE POLICY "offers_functions" ON "offers" AS PERMISSIVE FOR SELECT TO "enlace_reader" USING (true);--> statement-breakpoint
CREATE POLICY "proposals_functions" ON "proposals" AS PERMISSIVE FOR SELECT TO "enlace_reader" USING (true);--> statement-breakpoint
ALTER POLICY "releases_read" ON "releases" TO enlace_app,enlace_owner,enlace_worker USING ((select actor_class()) in ('system', 'secretariat') or "releases"."owner_id" = (select actor_organization())
        or ((select actor_is_provider()) and "releases"."provider_id" = (select actor_organization())
          and "releases"."revoked_at" is null and "releases"."renewed_at" is null));--> statement-breakpoint
ALTER POLICY "needs_read" ON "needs" TO enlace_app,enlace_owner,enlace_worker USING ((select actor_class()) = 'system'
      or "needs"."owner_id" = (select actor_organization())
      or ((select actor_class()) in ('system', 'secretariat') and ("needs"."status" <> 'draft'
        or "needs"."entered_by_organization_id" = (select actor_organization())))
      or ("needs"."status" = 'open' and "needs"."visibility" = 'public' and (select actor_class()) is not null)
      or ("needs"."status" = 'open' and "needs"."visibility" = 'members' and (select actor_state()) is not null));--> statement-breakpoint
ALTER POLICY "persons_read" ON "persons" TO enlace_app,enlace_owner,enlace_worker USING ((select actor_class()) in ('system', 'secretariat') or "persons"."organization_id" = (select actor_organization())
        or exists (select 1 from need_reads r
          where r.reader_id = "persons"."id" and r.owner_id = (select actor_organization())));