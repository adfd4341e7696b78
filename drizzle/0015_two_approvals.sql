ALTER TABLE "proposals" DROP CONSTRAINT "proposals_first_approval";--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "first_approved_states" text[];--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_confirmed" CHECK ("activities"."confirmed_at" is null or "activities"."confirmed_by" is not null);--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_confirmed" CHECK ("needs"."confirmed_at" is null or "needs"."confirmed_by" is not null);--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_confirmed" CHECK ("offers"."confirmed_at" is null or "offers"."confirmed_by" is not null);--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_first_approver" CHECK ("proposals"."first_approved_by_id" <> "proposals"."recommended_by_id");--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_first_approval" CHECK (num_nonnulls("proposals"."first_approved_at", "proposals"."first_approved_by_id", "proposals"."first_approved_assessment_id", "proposals"."first_approved_seats", "proposals"."first_approved_states") in (0, 5));--> statement-breakpoint
ALTER POLICY "need_beneficiaries_read" ON "need_beneficiaries" TO enlace_app,enlace_owner,enlace_worker USING (exists (select 1 from needs r where r.id = "need_beneficiaries"."need_id" and (
        (select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()) or r.source_code is not null
        or "need_beneficiaries"."state_code" = (select actor_state())
        or exists (select 1 from need_joinings j
          where j.need_id = "need_beneficiaries"."need_id" and j.state_code = "need_beneficiaries"."state_code")
        or not exists (select 1 from need_versions v where v.need_id = "need_beneficiaries"."need_id"
          and v.version = "need_beneficiaries"."version" and v.group_code is not null))));--> statement-breakpoint
ALTER POLICY "needs_read" ON "needs" TO enlace_app,enlace_owner,enlace_worker USING ((select actor_class()) = 'system'
      or "needs"."owner_id" = (select actor_organization())
      or ((select actor_class()) in ('system', 'secretariat') and ("needs"."status" <> 'draft'
        or "needs"."entered_by_organization_id" = (select actor_organization())))
      or ("needs"."status" = 'open' and "needs"."visibility" = 'public' and (select actor_class()) is not null)
      or ("needs"."status" = 'open' and "needs"."visibility" = 'members' and (select actor_state()) is not null)
      or ((select actor_state()) is not null and "needs"."id" in (select beneficiary_needs())));