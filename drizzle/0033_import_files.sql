CREATE TABLE "import_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"noun" text NOT NULL,
	"format" text NOT NULL,
	"file_name" text NOT NULL,
	"source" text NOT NULL,
	"options" jsonb NOT NULL,
	"content" text,
	"trial" jsonb NOT NULL,
	"result" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"begun_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "import_files_noun" CHECK ("import_files"."noun" in ('needs', 'offers')),
	CONSTRAINT "import_files_format" CHECK ("import_files"."format" in ('json', 'jsonl', 'csv', 'sheet')),
	CONSTRAINT "import_files_content" CHECK (("import_files"."content" is null) = ("import_files"."result" is not null))
);
--> statement-breakpoint
ALTER TABLE "import_files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "import_files" ADD CONSTRAINT "import_files_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_files_person" ON "import_files" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "import_files_expiry" ON "import_files" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "audit_events_actor" ON "audit_events" USING btree ("actor_id","id");--> statement-breakpoint
CREATE INDEX "audit_events_verb" ON "audit_events" USING btree ("verb","id");--> statement-breakpoint
CREATE POLICY "import_files_read" ON "import_files" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system' or "import_files"."person_id" = (select actor_id()));--> statement-breakpoint
CREATE POLICY "import_files_insert" ON "import_files" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ("import_files"."person_id" = (select actor_id()));--> statement-breakpoint
CREATE POLICY "import_files_update" ON "import_files" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ("import_files"."person_id" = (select actor_id())) WITH CHECK ("import_files"."person_id" = (select actor_id()));