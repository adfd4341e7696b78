CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean NOT NULL,
	"image" text,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_email" UNIQUE("email"),
	CONSTRAINT "accounts_email_case" CHECK ("accounts"."email" = lower("accounts"."email"))
);
--> statement-breakpoint
ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "credentials" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"provider" text NOT NULL,
	"password" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "credentials_provider" UNIQUE("account_id","provider")
);
--> statement-breakpoint
ALTER TABLE "credentials" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "second_factors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT true NOT NULL,
	"failed_verification_count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp (3) with time zone,
	CONSTRAINT "second_factors_account" UNIQUE("account_id")
);
--> statement-breakpoint
ALTER TABLE "second_factors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"token" text NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sessions_token" UNIQUE("token")
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "throttles" (
	"deed" text NOT NULL,
	"subject" "bytea" NOT NULL,
	"attempts" integer NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "throttles_deed_subject_pk" PRIMARY KEY("deed","subject"),
	CONSTRAINT "throttles_deed" CHECK ("throttles"."deed" in ('sign-in-account', 'sign-in-address', 'code-account', 'reset-account', 'reset-address', 'link-address')),
	CONSTRAINT "throttles_attempts" CHECK ("throttles"."attempts" >= 1)
);
--> statement-breakpoint
ALTER TABLE "throttles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "verifications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attachments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"need_id" uuid,
	"offer_id" uuid,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"hash" text NOT NULL,
	"content" "bytea" NOT NULL,
	"attached_by_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attachments_one_record" CHECK (num_nonnulls("attachments"."need_id", "attachments"."offer_id") = 1),
	CONSTRAINT "attachments_size" CHECK (octet_length("attachments"."content") = "attachments"."size"),
	CONSTRAINT "attachments_media_type" CHECK ("attachments"."media_type" in ('application/pdf', 'image/png', 'image/jpeg'))
);
--> statement-breakpoint
ALTER TABLE "attachments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "need_joinings" (
	"need_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"joined_by_id" uuid NOT NULL,
	CONSTRAINT "need_joinings_need_id_state_code_pk" PRIMARY KEY("need_id","state_code")
);
--> statement-breakpoint
ALTER TABLE "need_joinings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "need_reads" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"need_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"release_id" uuid,
	"version" integer NOT NULL,
	"reader_id" uuid NOT NULL,
	"reader_organization_id" uuid NOT NULL,
	"day" date NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "need_reads_once_a_day" UNIQUE NULLS NOT DISTINCT("need_id","release_id","reader_id","day")
);
--> statement-breakpoint
ALTER TABLE "need_reads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "releases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"need_id" uuid NOT NULL,
	"ask_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"owner_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"fields" text[] NOT NULL,
	"content" jsonb NOT NULL,
	"released_by_id" uuid NOT NULL,
	"released_at" timestamp (3) with time zone NOT NULL,
	"channel" text NOT NULL,
	"document_symbol" text,
	"document_date" date,
	"renewed_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by_id" uuid,
	CONSTRAINT "releases_reference" UNIQUE("reference"),
	CONSTRAINT "releases_fields_named" CHECK (cardinality("releases"."fields") > 0),
	CONSTRAINT "releases_fields" CHECK ("releases"."fields" <@ array['owner', 'title', 'description', 'beneficiaries', 'audience', 'window', 'participants', 'languages', 'modes']::text[]),
	CONSTRAINT "releases_channel" CHECK ("releases"."channel" in ('web', 'api', 'import', 'note-verbale', 'mail', 'telephone')),
	CONSTRAINT "releases_one_end" CHECK ("releases"."renewed_at" is null or "releases"."revoked_at" is null)
);
--> statement-breakpoint
ALTER TABLE "releases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "confirmations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"need_id" uuid,
	"offer_id" uuid,
	"owner_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"requested_by_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "confirmations_one_record" CHECK (num_nonnulls("confirmations"."need_id", "confirmations"."offer_id") = 1),
	CONSTRAINT "confirmations_expire" CHECK ("confirmations"."expires_at" > "confirmations"."created_at"),
	CONSTRAINT "confirmations_one_end" CHECK ("confirmations"."used_at" is null or "confirmations"."withdrawn_at" is null)
);
--> statement-breakpoint
ALTER TABLE "confirmations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"invited_by_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "invitations_expire" CHECK ("invitations"."expires_at" > "invitations"."created_at"),
	CONSTRAINT "invitations_one_end" CHECK ("invitations"."accepted_at" is null or "invitations"."withdrawn_at" is null)
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"template" text NOT NULL,
	"person_id" uuid NOT NULL,
	"parameters" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"transmitting_at" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	"resends" integer DEFAULT 0 NOT NULL,
	"failed_at" timestamp (3) with time zone,
	"failure" text,
	CONSTRAINT "mails_template" CHECK ("mails"."template" in ('invitation', 'password-reset', 'password-changed', 'second-factor-changed', 'confirmation-request', 'need-received', 'need-returned', 'proposal-approved', 'release-made', 'release-revoked', 'offer-stale')),
	CONSTRAINT "mails_one_end" CHECK ("mails"."sent_at" is null or "mails"."failed_at" is null)
);
--> statement-breakpoint
ALTER TABLE "mails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "confirmed_by" text;--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "confirmed_by" text;--> statement-breakpoint
ALTER TABLE "offers" ADD COLUMN "confirmed_by" text;--> statement-breakpoint
ALTER TABLE "person_roles" ADD COLUMN "document_date" date;--> statement-breakpoint
ALTER TABLE "person_roles" ADD COLUMN "acting_for_id" uuid;--> statement-breakpoint
ALTER TABLE "person_roles" ADD COLUMN "designated_by_id" uuid;--> statement-breakpoint
ALTER TABLE "person_roles" ADD COLUMN "withdrawn_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "person_roles" ADD COLUMN "withdrawn_by_id" uuid;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "demonstration" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "first_approved_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "first_approved_by_id" uuid;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "first_approved_assessment_id" uuid;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "first_approved_seats" integer;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_id_persons_id_fk" FOREIGN KEY ("id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_attached_by_id_persons_id_fk" FOREIGN KEY ("attached_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_joinings" ADD CONSTRAINT "need_joinings_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_joinings" ADD CONSTRAINT "need_joinings_state_code_states_code_fk" FOREIGN KEY ("state_code") REFERENCES "public"."states"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_joinings" ADD CONSTRAINT "need_joinings_joined_by_id_persons_id_fk" FOREIGN KEY ("joined_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_reads" ADD CONSTRAINT "need_reads_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_reads" ADD CONSTRAINT "need_reads_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_reads" ADD CONSTRAINT "need_reads_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_reads" ADD CONSTRAINT "need_reads_reader_organization_id_organizations_id_fk" FOREIGN KEY ("reader_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_ask_id_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "public"."asks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_provider_id_organizations_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_released_by_id_persons_id_fk" FOREIGN KEY ("released_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_revoked_by_id_persons_id_fk" FOREIGN KEY ("revoked_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_requested_by_id_persons_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_id_persons_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "throttles_since" ON "throttles" USING btree ("since");--> statement-breakpoint
CREATE INDEX "verifications_identifier" ON "verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "attachments_need" ON "attachments" USING btree ("need_id");--> statement-breakpoint
CREATE INDEX "attachments_offer" ON "attachments" USING btree ("offer_id");--> statement-breakpoint
CREATE INDEX "need_reads_latest" ON "need_reads" USING btree ("need_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "releases_standing" ON "releases" USING btree ("ask_id","provider_id") WHERE renewed_at is null and revoked_at is null;--> statement-breakpoint
CREATE INDEX "releases_need" ON "releases" USING btree ("need_id");--> statement-breakpoint
CREATE INDEX "releases_provider" ON "releases" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "confirmations_need" ON "confirmations" USING btree ("need_id");--> statement-breakpoint
CREATE INDEX "confirmations_offer" ON "confirmations" USING btree ("offer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_open" ON "invitations" USING btree ("person_id") WHERE accepted_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "mails_waiting" ON "mails" USING btree ("created_at") WHERE sent_at is null and failed_at is null;--> statement-breakpoint
ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_acting_for_id_persons_id_fk" FOREIGN KEY ("acting_for_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_designated_by_id_persons_id_fk" FOREIGN KEY ("designated_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_withdrawn_by_id_persons_id_fk" FOREIGN KEY ("withdrawn_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_first_approved_by_id_persons_id_fk" FOREIGN KEY ("first_approved_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_confirmed_by" CHECK ("activities"."confirmed_by" in ('owner', 'link', 'document'));--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_confirmed_by" CHECK ("needs"."confirmed_by" in ('owner', 'link', 'document'));--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_confirmed_by" CHECK ("offers"."confirmed_by" in ('owner', 'link', 'document'));--> statement-breakpoint
ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_acting" CHECK ("person_roles"."acting_for_id" is null or ("person_roles"."valid_to" is not null and "person_roles"."acting_for_id" <> "person_roles"."person_id"));--> statement-breakpoint
ALTER TABLE "persons" ADD CONSTRAINT "persons_demonstration" CHECK (not "persons"."demonstration" or "persons"."email" like '%@demonstration.invalid');--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_first_approval" CHECK (num_nonnulls("proposals"."first_approved_at", "proposals"."first_approved_by_id", "proposals"."first_approved_assessment_id", "proposals"."first_approved_seats") in (0, 4));--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_two_approvers" CHECK ("proposals"."approved_by_id" is null or "proposals"."first_approved_by_id" is null or "proposals"."approved_by_id" <> "proposals"."first_approved_by_id");--> statement-breakpoint
CREATE POLICY "accounts_read" ON "accounts" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "accounts_insert" ON "accounts" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "accounts_update" ON "accounts" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system') WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "credentials_read" ON "credentials" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "credentials_insert" ON "credentials" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "credentials_update" ON "credentials" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system') WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "second_factors_read" ON "second_factors" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "second_factors_insert" ON "second_factors" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "second_factors_update" ON "second_factors" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system') WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "sessions_read" ON "sessions" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "sessions_insert" ON "sessions" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "sessions_update" ON "sessions" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system') WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "throttles_read" ON "throttles" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "throttles_insert" ON "throttles" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "throttles_update" ON "throttles" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system') WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "verifications_read" ON "verifications" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "verifications_insert" ON "verifications" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "verifications_update" ON "verifications" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system') WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "attachments_read" ON "attachments" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or "attachments"."owner_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "attachments_insert" ON "attachments" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat') or "attachments"."owner_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "attachments_update" ON "attachments" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or "attachments"."owner_id" = (select actor_organization())) WITH CHECK ((select actor_class()) in ('system', 'secretariat') or "attachments"."owner_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "need_joinings_read" ON "need_joinings" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs n where n.id = "need_joinings"."need_id"));--> statement-breakpoint
CREATE POLICY "need_joinings_insert" ON "need_joinings" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat') or "need_joinings"."state_code" = (select actor_state()));--> statement-breakpoint
CREATE POLICY "need_joinings_update" ON "need_joinings" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or "need_joinings"."state_code" = (select actor_state())) WITH CHECK ((select actor_class()) in ('system', 'secretariat') or "need_joinings"."state_code" = (select actor_state()));--> statement-breakpoint
CREATE POLICY "need_reads_read" ON "need_reads" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or "need_reads"."owner_id" = (select actor_organization())
        or "need_reads"."reader_id" = (select actor_id()));--> statement-breakpoint
CREATE POLICY "need_reads_insert" ON "need_reads" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) is not null and "need_reads"."reader_id" = (select actor_id()));--> statement-breakpoint
CREATE POLICY "need_reads_update" ON "need_reads" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) is not null and "need_reads"."reader_id" = (select actor_id())) WITH CHECK ((select actor_class()) is not null and "need_reads"."reader_id" = (select actor_id()));--> statement-breakpoint
CREATE POLICY "releases_read" ON "releases" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or "releases"."owner_id" = (select actor_organization())
        or ("releases"."provider_id" = (select actor_organization()) and "releases"."revoked_at" is null
          and "releases"."renewed_at" is null));--> statement-breakpoint
CREATE POLICY "releases_insert" ON "releases" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat') or "releases"."owner_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "releases_update" ON "releases" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or "releases"."owner_id" = (select actor_organization())) WITH CHECK ((select actor_class()) in ('system', 'secretariat') or "releases"."owner_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "confirmations_read" ON "confirmations" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or "confirmations"."owner_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "confirmations_insert" ON "confirmations" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat') or "confirmations"."owner_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "confirmations_update" ON "confirmations" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or "confirmations"."owner_id" = (select actor_organization())) WITH CHECK ((select actor_class()) in ('system', 'secretariat') or "confirmations"."owner_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "invitations_read" ON "invitations" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or "invitations"."organization_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "invitations_insert" ON "invitations" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat') or "invitations"."organization_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "invitations_update" ON "invitations" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or "invitations"."organization_id" = (select actor_organization())) WITH CHECK ((select actor_class()) in ('system', 'secretariat') or "invitations"."organization_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "mails_read" ON "mails" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "mails_insert" ON "mails" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) is not null);--> statement-breakpoint
CREATE POLICY "mails_update" ON "mails" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) is not null) WITH CHECK ((select actor_class()) is not null);--> statement-breakpoint
ALTER POLICY "person_roles_insert" ON "person_roles" TO enlace_app,enlace_owner,enlace_worker WITH CHECK ((select actor_class()) = 'system' or ("person_roles"."person_id" <> (select actor_id()) and exists (
        select 1 from persons p where p.id = "person_roles"."person_id"
          and ((select actor_class()) in ('system', 'secretariat') or p.organization_id = (select actor_organization())))));--> statement-breakpoint
ALTER POLICY "person_roles_update" ON "person_roles" TO enlace_app,enlace_owner,enlace_worker USING ((select actor_class()) = 'system' or ("person_roles"."person_id" <> (select actor_id()) and exists (
        select 1 from persons p where p.id = "person_roles"."person_id"
          and ((select actor_class()) in ('system', 'secretariat') or p.organization_id = (select actor_organization()))))) WITH CHECK ((select actor_class()) = 'system' or ("person_roles"."person_id" <> (select actor_id()) and exists (
        select 1 from persons p where p.id = "person_roles"."person_id"
          and ((select actor_class()) in ('system', 'secretariat') or p.organization_id = (select actor_organization())))));--> statement-breakpoint
ALTER POLICY "persons_insert" ON "persons" TO enlace_app,enlace_owner,enlace_worker WITH CHECK ((select actor_class()) in ('system', 'secretariat') or "persons"."organization_id" = (select actor_organization()));--> statement-breakpoint
ALTER POLICY "persons_update" ON "persons" TO enlace_app,enlace_owner,enlace_worker USING ((select actor_class()) in ('system', 'secretariat') or "persons"."organization_id" = (select actor_organization())) WITH CHECK ((select actor_class()) in ('system', 'secretariat') or "persons"."organization_id" = (select actor_organization()));