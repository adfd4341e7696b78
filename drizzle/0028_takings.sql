CREATE TABLE "need_takings" (
	"need_id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "need_takings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "needs_queue";--> statement-breakpoint
ALTER TABLE "need_takings" ADD CONSTRAINT "need_takings_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_takings" ADD CONSTRAINT "need_takings_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "needs_waiting" ON "needs" USING btree ("list","answer_due_at","id") WHERE status in ('submitted', 'open');--> statement-breakpoint
CREATE POLICY "need_takings_read" ON "need_takings" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "need_takings_insert" ON "need_takings" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat'));