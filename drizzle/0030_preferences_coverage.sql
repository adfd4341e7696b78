CREATE TABLE "mail_preferences" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"unwanted" text[] NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mail_preferences_unwanted" CHECK ("mail_preferences"."unwanted" <@ array['need-received', 'need-returned', 'proposal-approved', 'release-made', 'offer-stale']::text[])
);
--> statement-breakpoint
ALTER TABLE "mail_preferences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "mail_preferences" ADD CONSTRAINT "mail_preferences_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "seat_holds_functions" ON "seat_holds" AS PERMISSIVE FOR SELECT TO "enlace_reader" USING (true);--> statement-breakpoint
CREATE POLICY "mail_preferences_read" ON "mail_preferences" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system' or "mail_preferences"."person_id" = (select actor_id()));--> statement-breakpoint
CREATE POLICY "mail_preferences_insert" ON "mail_preferences" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ("mail_preferences"."person_id" = (select actor_id()));--> statement-breakpoint
CREATE POLICY "mail_preferences_update" ON "mail_preferences" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ("mail_preferences"."person_id" = (select actor_id())) WITH CHECK ("mail_preferences"."person_id" = (select actor_id()));