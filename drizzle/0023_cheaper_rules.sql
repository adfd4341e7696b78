CREATE INDEX "proposals_status_index" ON "proposals" USING btree ("status","created_at","id");--> statement-breakpoint
ALTER POLICY "offers_read" ON "offers" TO enlace_app,enlace_owner,enlace_worker USING ((select actor_class()) = 'system'
      or "offers"."owner_id" = (select actor_organization())
      or "offers"."entered_by_organization_id" = (select actor_organization())
      or ((select actor_class()) in ('system', 'secretariat') and "offers"."status" <> 'draft')
      or ("offers"."status" in ('published', 'exhausted') and (select actor_class()) is not null
        and ("offers"."visibility" = 'public' or (select actor_state()) is not null))
      or ((select actor_state()) is not null and is_approved_offer("offers"."id")));--> statement-breakpoint
ALTER POLICY "proposals_read" ON "proposals" TO enlace_app,enlace_owner,enlace_worker USING ((select actor_class()) in ('system', 'secretariat') or (
      "proposals"."status" in ('approved', 'consulting', 'agreed', 'declined', 'lapsed')
      and owns_ask("proposals"."ask_id")));