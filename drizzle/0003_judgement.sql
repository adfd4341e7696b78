CREATE TABLE "membership_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" text NOT NULL,
	"hash" text NOT NULL,
	"content" jsonb NOT NULL,
	"loaded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "membership_versions_hash" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "adoptions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"policy_id" uuid NOT NULL,
	"requested_by_id" uuid NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"switched_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"failure" text,
	"run_id" uuid,
	CONSTRAINT "adoptions_one_end" CHECK (("adoptions"."switched_at" is null or "adoptions"."failed_at" is null)
        and ("adoptions"."failed_at" is null) = ("adoptions"."failure" is null)),
	CONSTRAINT "adoptions_switched" CHECK ("adoptions"."switched_at" is null or ("adoptions"."started_at" is not null and "adoptions"."run_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "adoptions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staged_judgements" (
	"adoption_id" uuid NOT NULL,
	"ask_id" uuid NOT NULL,
	"offer_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"fingerprint" text NOT NULL,
	"score" integer NOT NULL,
	"assessment" jsonb NOT NULL,
	CONSTRAINT "staged_judgements_adoption_id_ask_id_offer_id_pk" PRIMARY KEY("adoption_id","ask_id","offer_id"),
	CONSTRAINT "staged_judgements_score" CHECK ("staged_judgements"."score" between 0 and 1000000)
);
--> statement-breakpoint
ALTER TABLE "staged_judgements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "edition_versions" ADD COLUMN "interpreted_languages" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "need_versions" ADD COLUMN "passive_languages" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "lexicon_id" uuid;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "membership_id" uuid;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "inputs" jsonb;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "engine_version" text;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "thesaurus_id" uuid;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "lexicon_id" uuid;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "membership_id" uuid;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "manifest" jsonb;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "manifest_hash" text;--> statement-breakpoint
ALTER TABLE "thesauri" ADD COLUMN "bodies" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "thesauri" ADD COLUMN "audiences" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_policy_id_policies_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_requested_by_id_persons_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staged_judgements" ADD CONSTRAINT "staged_judgements_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "public"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staged_judgements" ADD CONSTRAINT "staged_judgements_ask_id_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "public"."asks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staged_judgements" ADD CONSTRAINT "staged_judgements_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staged_judgements" ADD CONSTRAINT "staged_judgements_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "adoptions_one_open" ON "adoptions" USING btree ((true)) WHERE switched_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX "adoptions_policy" ON "adoptions" USING btree ("policy_id");--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_lexicon_id_lexicons_id_fk" FOREIGN KEY ("lexicon_id") REFERENCES "public"."lexicons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_membership_id_membership_versions_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."membership_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_thesaurus_id_thesauri_id_fk" FOREIGN KEY ("thesaurus_id") REFERENCES "public"."thesauri"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_lexicon_id_lexicons_id_fk" FOREIGN KEY ("lexicon_id") REFERENCES "public"."lexicons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_membership_id_membership_versions_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."membership_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_versions" ADD CONSTRAINT "edition_versions_interpreted" CHECK ("edition_versions"."interpreted_languages" <@ array['en', 'es', 'pt', 'fr']::text[]);--> statement-breakpoint
ALTER TABLE "need_versions" ADD CONSTRAINT "need_versions_passive" CHECK ("need_versions"."passive_languages" <@ array['en', 'es', 'pt', 'fr']::text[]);--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_manifest" CHECK (("runs"."manifest" is null) = ("runs"."manifest_hash" is null)
        and ("runs"."manifest" is null or "runs"."trigger" = 'full'));--> statement-breakpoint
CREATE POLICY "policies_read" ON "policies" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or ("policies"."adopted_at" is not null and (select actor_class()) is not null));--> statement-breakpoint
CREATE POLICY "policies_insert" ON "policies" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "policies_update" ON "policies" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat')) WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "adoptions_read" ON "adoptions" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "adoptions_insert" ON "adoptions" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "adoptions_update" ON "adoptions" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat')) WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "staged_judgements_read" ON "staged_judgements" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "staged_judgements_insert" ON "staged_judgements" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "staged_judgements_update" ON "staged_judgements" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat')) WITH CHECK ((select actor_class()) in ('system', 'secretariat'));