DROP POLICY "activity_concepts_update" ON "activity_concepts" CASCADE;--> statement-breakpoint
DROP POLICY "activity_offers_update" ON "activity_offers" CASCADE;--> statement-breakpoint
DROP POLICY "activity_parties_update" ON "activity_parties" CASCADE;--> statement-breakpoint
DROP POLICY "activity_proposals_update" ON "activity_proposals" CASCADE;--> statement-breakpoint
DROP POLICY "activity_states_update" ON "activity_states" CASCADE;--> statement-breakpoint
DROP POLICY "activity_texts_update" ON "activity_texts" CASCADE;--> statement-breakpoint
DROP POLICY "ask_versions_update" ON "ask_versions" CASCADE;--> statement-breakpoint
DROP POLICY "attachments_update" ON "attachments" CASCADE;--> statement-breakpoint
DROP POLICY "need_joinings_update" ON "need_joinings" CASCADE;--> statement-breakpoint
DROP POLICY "need_reads_update" ON "need_reads" CASCADE;--> statement-breakpoint
DROP POLICY "edition_versions_update" ON "edition_versions" CASCADE;--> statement-breakpoint
DROP POLICY "need_actions_update" ON "need_actions" CASCADE;--> statement-breakpoint
DROP POLICY "need_audiences_update" ON "need_audiences" CASCADE;--> statement-breakpoint
DROP POLICY "need_beneficiaries_update" ON "need_beneficiaries" CASCADE;--> statement-breakpoint
DROP POLICY "need_exclusions_update" ON "need_exclusions" CASCADE;--> statement-breakpoint
DROP POLICY "need_instruments_update" ON "need_instruments" CASCADE;--> statement-breakpoint
DROP POLICY "need_versions_update" ON "need_versions" CASCADE;--> statement-breakpoint
DROP POLICY "offer_actions_update" ON "offer_actions" CASCADE;--> statement-breakpoint
DROP POLICY "offer_audiences_update" ON "offer_audiences" CASCADE;--> statement-breakpoint
DROP POLICY "offer_eligible_groups_update" ON "offer_eligible_groups" CASCADE;--> statement-breakpoint
DROP POLICY "offer_eligible_states_update" ON "offer_eligible_states" CASCADE;--> statement-breakpoint
DROP POLICY "offer_exclusions_update" ON "offer_exclusions" CASCADE;--> statement-breakpoint
DROP POLICY "offer_instruments_update" ON "offer_instruments" CASCADE;--> statement-breakpoint
DROP POLICY "offer_parties_update" ON "offer_parties" CASCADE;--> statement-breakpoint
DROP POLICY "offer_versions_update" ON "offer_versions" CASCADE;--> statement-breakpoint
DROP POLICY "audit_events_update" ON "audit_events" CASCADE;--> statement-breakpoint
DROP POLICY "audit_seals_update" ON "audit_seals" CASCADE;--> statement-breakpoint
DROP POLICY "assessments_update" ON "assessments" CASCADE;--> statement-breakpoint
DROP POLICY "proposal_beneficiaries_update" ON "proposal_beneficiaries" CASCADE;--> statement-breakpoint
DROP POLICY "reviews_update" ON "reviews" CASCADE;--> statement-breakpoint
DROP POLICY "provenances_update" ON "provenances" CASCADE;--> statement-breakpoint
DROP POLICY "runs_update" ON "runs" CASCADE;--> statement-breakpoint
DROP POLICY "staged_judgements_update" ON "staged_judgements" CASCADE;--> statement-breakpoint
ALTER POLICY "mails_insert" ON "mails" TO enlace_app,enlace_owner,enlace_worker WITH CHECK ((select actor_class()) = 'system' or ((select actor_class()) is not null and "mails"."attempts" = 0
        and num_nonnulls("mails"."transmitting_at", "mails"."sent_at", "mails"."failed_at") = 0));--> statement-breakpoint
ALTER POLICY "mails_update" ON "mails" TO enlace_app,enlace_owner,enlace_worker USING ((select actor_class()) = 'system') WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
ALTER POLICY "audit_events_insert" ON "audit_events" TO enlace_app,enlace_owner,enlace_worker WITH CHECK ((select actor_class()) = 'system' or ("audit_events"."actor_id" = (select actor_id())
        and "audit_events"."organization_id" = (select actor_organization())));--> statement-breakpoint
ALTER POLICY "audit_personal_insert" ON "audit_personal" TO enlace_app,enlace_owner,enlace_worker WITH CHECK ((select actor_class()) = 'system' or (select true from own_events e where e.id = "audit_personal"."event_id"));--> statement-breakpoint
ALTER POLICY "audit_personal_update" ON "audit_personal" TO enlace_app,enlace_owner,enlace_worker USING ((select actor_class()) in ('system', 'secretariat')) WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
ALTER POLICY "outbox_insert" ON "outbox" TO enlace_app,enlace_owner,enlace_worker WITH CHECK ((select actor_class()) = 'system' or ((select actor_class()) is not null
        and num_nonnulls("outbox"."handed_at", "outbox"."done_at", "outbox"."failed_at") = 0));--> statement-breakpoint
ALTER POLICY "outbox_update" ON "outbox" TO enlace_app,enlace_owner,enlace_worker USING ((select actor_class()) = 'system') WITH CHECK ((select actor_class()) = 'system');