CREATE TABLE "activities" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"entered_by_organization_id" uuid NOT NULL,
	"entered_by_id" uuid,
	"channel" text NOT NULL,
	"document_symbol" text,
	"document_date" date,
	"confirmed_at" timestamp (3) with time zone,
	"confirmed_by_id" uuid,
	"source_code" text,
	"example" boolean DEFAULT false NOT NULL,
	"draft_reason" text,
	"import_name" text,
	"external_id" text,
	"imported_hash" text,
	"current_version" integer DEFAULT 1 NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"starts_on" date,
	"starts_precision" text,
	"ends_on" date,
	"ends_precision" text,
	"period_text" text,
	"place" text,
	"venue_state" text,
	"states_stated" integer,
	"outcomes" text,
	"outcome_figures" jsonb,
	"caveat" text,
	CONSTRAINT "activities_reference" UNIQUE("reference"),
	CONSTRAINT "activities_import" UNIQUE("owner_id","import_name","external_id"),
	CONSTRAINT "activities_channel" CHECK ("activities"."channel" in ('web', 'api', 'import', 'note-verbale', 'mail', 'telephone')),
	CONSTRAINT "activities_note_verbale" CHECK ("activities"."channel" <> 'note-verbale' or "activities"."document_symbol" is not null),
	CONSTRAINT "activities_import_named" CHECK (("activities"."import_name" is null) = ("activities"."external_id" is null)),
	CONSTRAINT "activities_revision" CHECK ("activities"."revision" >= 1),
	CONSTRAINT "activities_kind" CHECK ("activities"."kind" in ('course', 'workshop', 'seminar', 'e-learning', 'toolkit', 'manual', 'legislative-assistance', 'equipment', 'expert-mission', 'study-visit', 'assessment', 'network', 'funding', 'database')),
	CONSTRAINT "activities_status" CHECK ("activities"."status" in ('planned', 'under-way', 'completed', 'cancelled')),
	CONSTRAINT "activities_starts_precision" CHECK ("activities"."starts_precision" in ('year', 'month', 'day')),
	CONSTRAINT "activities_ends_precision" CHECK ("activities"."ends_precision" in ('year', 'month', 'day')),
	CONSTRAINT "activities_precision" CHECK (("activities"."starts_on" is null) = ("activities"."starts_precision" is null) and ("activities"."ends_on" is null) = ("activities"."ends_precision" is null)),
	CONSTRAINT "activities_order" CHECK ("activities"."starts_on" <= "activities"."ends_on")
);
--> statement-breakpoint
ALTER TABLE "activities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "activity_concepts" (
	"activity_id" uuid NOT NULL,
	"concept_code" text NOT NULL,
	CONSTRAINT "activity_concepts_activity_id_concept_code_pk" PRIMARY KEY("activity_id","concept_code")
);
--> statement-breakpoint
ALTER TABLE "activity_concepts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "activity_offers" (
	"activity_id" uuid NOT NULL,
	"offer_id" uuid NOT NULL,
	CONSTRAINT "activity_offers_activity_id_offer_id_pk" PRIMARY KEY("activity_id","offer_id")
);
--> statement-breakpoint
ALTER TABLE "activity_offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "activity_parties" (
	"activity_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "activity_parties_activity_id_organization_id_role_pk" PRIMARY KEY("activity_id","organization_id","role"),
	CONSTRAINT "activity_parties_role" CHECK ("activity_parties"."role" in ('lead', 'partner', 'funder', 'implementer', 'host'))
);
--> statement-breakpoint
ALTER TABLE "activity_parties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "activity_proposals" (
	"activity_id" uuid NOT NULL,
	"proposal_id" uuid NOT NULL,
	CONSTRAINT "activity_proposals_activity_id_proposal_id_pk" PRIMARY KEY("activity_id","proposal_id")
);
--> statement-breakpoint
ALTER TABLE "activity_proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "activity_states" (
	"activity_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	CONSTRAINT "activity_states_activity_id_state_code_pk" PRIMARY KEY("activity_id","state_code")
);
--> statement-breakpoint
ALTER TABLE "activity_states" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "activity_texts" (
	"activity_id" uuid NOT NULL,
	"language" text NOT NULL,
	"status" text NOT NULL,
	"title" text NOT NULL,
	CONSTRAINT "activity_texts_activity_id_language_pk" PRIMARY KEY("activity_id","language"),
	CONSTRAINT "activity_texts_language" CHECK ("activity_texts"."language" in ('en', 'es', 'pt', 'fr')),
	CONSTRAINT "activity_texts_status" CHECK ("activity_texts"."status" in ('original', 'official', 'unofficial', 'machine'))
);
--> statement-breakpoint
ALTER TABLE "activity_texts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ask_versions" (
	"ask_id" uuid NOT NULL,
	"need_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"whole" boolean NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"wanted_kinds" text[] NOT NULL,
	"concepts" text[] NOT NULL,
	CONSTRAINT "ask_versions_ask_id_version_pk" PRIMARY KEY("ask_id","version"),
	CONSTRAINT "ask_versions_kinds" CHECK ("ask_versions"."wanted_kinds" <@ array['course', 'workshop', 'seminar', 'e-learning', 'toolkit', 'manual', 'legislative-assistance', 'equipment', 'expert-mission', 'study-visit', 'assessment', 'network', 'funding', 'database']::text[])
);
--> statement-breakpoint
ALTER TABLE "ask_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "asks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"need_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "asks_number" UNIQUE("need_id","number"),
	CONSTRAINT "asks_number_positive" CHECK ("asks"."number" >= 1)
);
--> statement-breakpoint
ALTER TABLE "asks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "edition_versions" (
	"edition_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"author_id" uuid,
	"label" text NOT NULL,
	"window_from" date,
	"window_to" date,
	"venue" text,
	"venue_state" text,
	"modes" text[] NOT NULL,
	"delivery_languages" text[] NOT NULL,
	"seats" integer,
	CONSTRAINT "edition_versions_edition_id_version_pk" PRIMARY KEY("edition_id","version"),
	CONSTRAINT "edition_versions_modes" CHECK ("edition_versions"."modes" <@ array['in-person', 'online', 'hybrid']::text[]),
	CONSTRAINT "edition_versions_languages" CHECK ("edition_versions"."delivery_languages" <@ array['en', 'es', 'pt', 'fr']::text[]),
	CONSTRAINT "edition_versions_window" CHECK (("edition_versions"."window_from" is null) = ("edition_versions"."window_to" is null) and "edition_versions"."window_from" <= "edition_versions"."window_to")
);
--> statement-breakpoint
ALTER TABLE "edition_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "editions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"offer_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"seats" integer,
	"seats_taken" integer DEFAULT 0 NOT NULL,
	"current_version" integer DEFAULT 1 NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"cancelled_at" timestamp (3) with time zone,
	CONSTRAINT "editions_number" UNIQUE("offer_id","number"),
	CONSTRAINT "editions_seats" CHECK ("editions"."seats" >= 0),
	CONSTRAINT "editions_seats_taken" CHECK ("editions"."seats_taken" >= 0 and ("editions"."seats" is null or "editions"."seats_taken" <= "editions"."seats"))
);
--> statement-breakpoint
ALTER TABLE "editions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "need_actions" (
	"need_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"action_code" text NOT NULL,
	CONSTRAINT "need_actions_need_id_version_action_code_pk" PRIMARY KEY("need_id","version","action_code")
);
--> statement-breakpoint
ALTER TABLE "need_actions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "need_audiences" (
	"need_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"audience_code" text NOT NULL,
	CONSTRAINT "need_audiences_need_id_version_audience_code_pk" PRIMARY KEY("need_id","version","audience_code")
);
--> statement-breakpoint
ALTER TABLE "need_audiences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "need_beneficiaries" (
	"need_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"state_code" text NOT NULL,
	CONSTRAINT "need_beneficiaries_need_id_version_state_code_pk" PRIMARY KEY("need_id","version","state_code")
);
--> statement-breakpoint
ALTER TABLE "need_beneficiaries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "need_concepts" (
	"need_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"concept_code" text NOT NULL,
	"basis" text NOT NULL,
	CONSTRAINT "need_concepts_need_id_version_concept_code_pk" PRIMARY KEY("need_id","version","concept_code"),
	CONSTRAINT "need_concepts_basis" CHECK ("need_concepts"."basis" in ('declared', 'detected', 'confirmed'))
);
--> statement-breakpoint
ALTER TABLE "need_concepts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "need_exclusions" (
	"need_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"organization_id" uuid NOT NULL,
	CONSTRAINT "need_exclusions_need_id_version_organization_id_pk" PRIMARY KEY("need_id","version","organization_id")
);
--> statement-breakpoint
ALTER TABLE "need_exclusions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "need_instruments" (
	"need_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"instrument_code" text NOT NULL,
	CONSTRAINT "need_instruments_need_id_version_instrument_code_pk" PRIMARY KEY("need_id","version","instrument_code")
);
--> statement-breakpoint
ALTER TABLE "need_instruments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "need_texts" (
	"need_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"language" text NOT NULL,
	"status" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (search_vector("language", "title", "description")) STORED,
	CONSTRAINT "need_texts_need_id_version_language_pk" PRIMARY KEY("need_id","version","language"),
	CONSTRAINT "need_texts_language" CHECK ("need_texts"."language" in ('en', 'es', 'pt', 'fr')),
	CONSTRAINT "need_texts_status" CHECK ("need_texts"."status" in ('original', 'official', 'unofficial', 'machine'))
);
--> statement-breakpoint
ALTER TABLE "need_texts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "need_versions" (
	"need_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"author_id" uuid,
	"content_hash" text NOT NULL,
	"language" text NOT NULL,
	"group_code" text,
	"audience_text" text[] DEFAULT '{}' NOT NULL,
	"wanted_kinds" text[] NOT NULL,
	"delivery_languages" text[] NOT NULL,
	"modes" text[] NOT NULL,
	"window_from" date,
	"window_to" date,
	"participants" integer,
	"urgency" text,
	CONSTRAINT "need_versions_need_id_version_pk" PRIMARY KEY("need_id","version"),
	CONSTRAINT "need_versions_language" CHECK ("need_versions"."language" in ('en', 'es', 'pt', 'fr')),
	CONSTRAINT "need_versions_kinds" CHECK ("need_versions"."wanted_kinds" <@ array['course', 'workshop', 'seminar', 'e-learning', 'toolkit', 'manual', 'legislative-assistance', 'equipment', 'expert-mission', 'study-visit', 'assessment', 'network', 'funding', 'database']::text[]),
	CONSTRAINT "need_versions_languages" CHECK ("need_versions"."delivery_languages" <@ array['en', 'es', 'pt', 'fr']::text[]),
	CONSTRAINT "need_versions_modes" CHECK ("need_versions"."modes" <@ array['in-person', 'online', 'hybrid']::text[]),
	CONSTRAINT "need_versions_urgency" CHECK ("need_versions"."urgency" in ('low', 'normal', 'high')),
	CONSTRAINT "need_versions_number" CHECK ("need_versions"."version" >= 1),
	CONSTRAINT "need_versions_participants" CHECK ("need_versions"."participants" >= 1),
	CONSTRAINT "need_versions_window" CHECK (("need_versions"."window_from" is null) = ("need_versions"."window_to" is null) and "need_versions"."window_from" <= "need_versions"."window_to")
);
--> statement-breakpoint
ALTER TABLE "need_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "needs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"entered_by_organization_id" uuid NOT NULL,
	"entered_by_id" uuid,
	"channel" text NOT NULL,
	"document_symbol" text,
	"document_date" date,
	"confirmed_at" timestamp (3) with time zone,
	"confirmed_by_id" uuid,
	"source_code" text,
	"example" boolean DEFAULT false NOT NULL,
	"draft_reason" text,
	"import_name" text,
	"external_id" text,
	"imported_hash" text,
	"current_version" integer DEFAULT 1 NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"list" text DEFAULT 'queue' NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"closing" text,
	"visibility" text DEFAULT 'secretariat' NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"answer_due_at" timestamp (3) with time zone,
	"returned_at" timestamp (3) with time zone,
	"return_note" text,
	"opened_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "needs_reference" UNIQUE("reference"),
	CONSTRAINT "needs_import" UNIQUE("owner_id","import_name","external_id"),
	CONSTRAINT "needs_channel" CHECK ("needs"."channel" in ('web', 'api', 'import', 'note-verbale', 'mail', 'telephone')),
	CONSTRAINT "needs_note_verbale" CHECK ("needs"."channel" <> 'note-verbale' or "needs"."document_symbol" is not null),
	CONSTRAINT "needs_import_named" CHECK (("needs"."import_name" is null) = ("needs"."external_id" is null)),
	CONSTRAINT "needs_revision" CHECK ("needs"."revision" >= 1),
	CONSTRAINT "needs_list" CHECK ("needs"."list" in ('queue', 'collective')),
	CONSTRAINT "needs_status" CHECK ("needs"."status" in ('draft', 'submitted', 'returned', 'open', 'closed')),
	CONSTRAINT "needs_closing" CHECK ("needs"."closing" in ('met', 'withdrawn', 'expired', 'unmet')),
	CONSTRAINT "needs_visibility" CHECK ("needs"."visibility" in ('secretariat', 'donors', 'members', 'public')),
	CONSTRAINT "needs_submitted" CHECK ("needs"."status" not in ('submitted', 'open') or "needs"."submitted_at" is not null),
	CONSTRAINT "needs_answer_due" CHECK ("needs"."status" not in ('submitted', 'open') or "needs"."answer_due_at" is not null),
	CONSTRAINT "needs_returned" CHECK ("needs"."status" not in ('returned') or "needs"."returned_at" is not null),
	CONSTRAINT "needs_opened" CHECK ("needs"."status" not in ('open') or "needs"."opened_at" is not null),
	CONSTRAINT "needs_closed" CHECK (("needs"."status" = 'closed') = ("needs"."closed_at" is not null) and ("needs"."status" = 'closed') = ("needs"."closing" is not null))
);
--> statement-breakpoint
ALTER TABLE "needs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offer_actions" (
	"offer_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"action_code" text NOT NULL,
	CONSTRAINT "offer_actions_offer_id_version_action_code_pk" PRIMARY KEY("offer_id","version","action_code")
);
--> statement-breakpoint
ALTER TABLE "offer_actions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offer_audiences" (
	"offer_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"audience_code" text NOT NULL,
	CONSTRAINT "offer_audiences_offer_id_version_audience_code_pk" PRIMARY KEY("offer_id","version","audience_code")
);
--> statement-breakpoint
ALTER TABLE "offer_audiences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offer_concepts" (
	"offer_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"concept_code" text NOT NULL,
	"basis" text NOT NULL,
	CONSTRAINT "offer_concepts_offer_id_version_concept_code_pk" PRIMARY KEY("offer_id","version","concept_code"),
	CONSTRAINT "offer_concepts_basis" CHECK ("offer_concepts"."basis" in ('declared', 'detected', 'confirmed'))
);
--> statement-breakpoint
ALTER TABLE "offer_concepts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offer_eligible_groups" (
	"offer_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"group_code" text NOT NULL,
	CONSTRAINT "offer_eligible_groups_offer_id_version_group_code_pk" PRIMARY KEY("offer_id","version","group_code")
);
--> statement-breakpoint
ALTER TABLE "offer_eligible_groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offer_eligible_states" (
	"offer_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"state_code" text NOT NULL,
	CONSTRAINT "offer_eligible_states_offer_id_version_state_code_pk" PRIMARY KEY("offer_id","version","state_code")
);
--> statement-breakpoint
ALTER TABLE "offer_eligible_states" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offer_exclusions" (
	"offer_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"state_code" text NOT NULL,
	CONSTRAINT "offer_exclusions_offer_id_version_state_code_pk" PRIMARY KEY("offer_id","version","state_code")
);
--> statement-breakpoint
ALTER TABLE "offer_exclusions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offer_instruments" (
	"offer_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"instrument_code" text NOT NULL,
	CONSTRAINT "offer_instruments_offer_id_version_instrument_code_pk" PRIMARY KEY("offer_id","version","instrument_code")
);
--> statement-breakpoint
ALTER TABLE "offer_instruments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offer_parties" (
	"offer_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"organization_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "offer_parties_offer_id_version_organization_id_role_pk" PRIMARY KEY("offer_id","version","organization_id","role"),
	CONSTRAINT "offer_parties_role" CHECK ("offer_parties"."role" in ('lead', 'partner', 'funder', 'implementer', 'host'))
);
--> statement-breakpoint
ALTER TABLE "offer_parties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offer_texts" (
	"offer_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"language" text NOT NULL,
	"status" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (search_vector("language", "title", "description")) STORED,
	CONSTRAINT "offer_texts_offer_id_version_language_pk" PRIMARY KEY("offer_id","version","language"),
	CONSTRAINT "offer_texts_language" CHECK ("offer_texts"."language" in ('en', 'es', 'pt', 'fr')),
	CONSTRAINT "offer_texts_status" CHECK ("offer_texts"."status" in ('original', 'official', 'unofficial', 'machine'))
);
--> statement-breakpoint
ALTER TABLE "offer_texts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offer_versions" (
	"offer_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"author_id" uuid,
	"content_hash" text NOT NULL,
	"language" text NOT NULL,
	"kind" text NOT NULL,
	"audience_text" text[] DEFAULT '{}' NOT NULL,
	"any_state" boolean NOT NULL,
	"conditions" text,
	CONSTRAINT "offer_versions_offer_id_version_pk" PRIMARY KEY("offer_id","version"),
	CONSTRAINT "offer_versions_language" CHECK ("offer_versions"."language" in ('en', 'es', 'pt', 'fr')),
	CONSTRAINT "offer_versions_kind" CHECK ("offer_versions"."kind" in ('course', 'workshop', 'seminar', 'e-learning', 'toolkit', 'manual', 'legislative-assistance', 'equipment', 'expert-mission', 'study-visit', 'assessment', 'network', 'funding', 'database')),
	CONSTRAINT "offer_versions_number" CHECK ("offer_versions"."version" >= 1)
);
--> statement-breakpoint
ALTER TABLE "offer_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"entered_by_organization_id" uuid NOT NULL,
	"entered_by_id" uuid,
	"channel" text NOT NULL,
	"document_symbol" text,
	"document_date" date,
	"confirmed_at" timestamp (3) with time zone,
	"confirmed_by_id" uuid,
	"source_code" text,
	"example" boolean DEFAULT false NOT NULL,
	"draft_reason" text,
	"import_name" text,
	"external_id" text,
	"imported_hash" text,
	"current_version" integer DEFAULT 1 NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"visibility" text DEFAULT 'public' NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"published_at" timestamp (3) with time zone,
	"suspended_at" timestamp (3) with time zone,
	"exhausted_at" timestamp (3) with time zone,
	"expired_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"renewed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"stale_asked_at" timestamp (3) with time zone,
	CONSTRAINT "offers_reference" UNIQUE("reference"),
	CONSTRAINT "offers_import" UNIQUE("owner_id","import_name","external_id"),
	CONSTRAINT "offers_channel" CHECK ("offers"."channel" in ('web', 'api', 'import', 'note-verbale', 'mail', 'telephone')),
	CONSTRAINT "offers_note_verbale" CHECK ("offers"."channel" <> 'note-verbale' or "offers"."document_symbol" is not null),
	CONSTRAINT "offers_import_named" CHECK (("offers"."import_name" is null) = ("offers"."external_id" is null)),
	CONSTRAINT "offers_revision" CHECK ("offers"."revision" >= 1),
	CONSTRAINT "offers_status" CHECK ("offers"."status" in ('draft', 'submitted', 'published', 'suspended', 'exhausted', 'expired', 'withdrawn')),
	CONSTRAINT "offers_visibility" CHECK ("offers"."visibility" in ('members', 'public')),
	CONSTRAINT "offers_submitted" CHECK ("offers"."status" not in ('submitted') or "offers"."submitted_at" is not null),
	CONSTRAINT "offers_published" CHECK ("offers"."status" not in ('published') or "offers"."published_at" is not null),
	CONSTRAINT "offers_suspended" CHECK ("offers"."status" not in ('suspended') or "offers"."suspended_at" is not null),
	CONSTRAINT "offers_exhausted" CHECK ("offers"."status" not in ('exhausted') or "offers"."exhausted_at" is not null),
	CONSTRAINT "offers_expired" CHECK ("offers"."status" not in ('expired') or "offers"."expired_at" is not null),
	CONSTRAINT "offers_withdrawn" CHECK ("offers"."status" not in ('withdrawn') or "offers"."withdrawn_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"transaction" bigint DEFAULT (pg_current_xact_id()::text)::bigint NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"actor_name" text,
	"organization_id" uuid,
	"verb" text NOT NULL,
	"record_type" text NOT NULL,
	"record_id" uuid,
	"record_version" integer,
	"owner_id" uuid,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_personal" (
	"event_id" bigint NOT NULL,
	"field" text NOT NULL,
	"salt" "bytea" NOT NULL,
	"value" text,
	CONSTRAINT "audit_personal_event_id_field_pk" PRIMARY KEY("event_id","field")
);
--> statement-breakpoint
ALTER TABLE "audit_personal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"position" bigint PRIMARY KEY NOT NULL,
	"event_id" bigint NOT NULL,
	"hash" text NOT NULL,
	"sealed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "audit_seals_event" UNIQUE("event_id"),
	CONSTRAINT "audit_seals_hash" UNIQUE("hash"),
	CONSTRAINT "audit_seals_position" CHECK ("audit_seals"."position" >= 1)
);
--> statement-breakpoint
ALTER TABLE "audit_seals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"actor_id" uuid NOT NULL,
	"route" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"status" integer NOT NULL,
	"location" text,
	"resource_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_actor_id_route_key_pk" PRIMARY KEY("actor_id","route","key")
);
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"job" text NOT NULL,
	"payload" jsonb NOT NULL,
	"bulk" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"handed_at" timestamp (3) with time zone,
	"done_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"failure" text
);
--> statement-breakpoint
ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_keys" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"hash" "bytea" NOT NULL,
	"prefix" text NOT NULL,
	"person_id" uuid,
	"service_id" uuid,
	"scopes" text[] NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "api_keys_hash" UNIQUE("hash"),
	CONSTRAINT "api_keys_one_bearer" CHECK (num_nonnulls("api_keys"."person_id", "api_keys"."service_id") = 1),
	CONSTRAINT "api_keys_expire" CHECK ("api_keys"."expires_at" > "api_keys"."created_at")
);
--> statement-breakpoint
ALTER TABLE "api_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_roles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"document_symbol" text,
	CONSTRAINT "person_roles_role" CHECK ("person_roles"."role" in ('drafter', 'focal-point', 'provider-editor', 'officer', 'approver', 'supervisor', 'administrator', 'observer')),
	CONSTRAINT "person_roles_period" CHECK ("person_roles"."valid_to" is null or "person_roles"."valid_to" > "person_roles"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "person_roles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "persons" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"language" text DEFAULT 'en' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"erased_at" timestamp (3) with time zone,
	CONSTRAINT "persons_email" UNIQUE("email"),
	CONSTRAINT "persons_language" CHECK ("persons"."language" in ('en', 'es', 'pt', 'fr')),
	CONSTRAINT "persons_erased" CHECK ("persons"."erased_at" is null or ("persons"."name" = '' and "persons"."email" is null))
);
--> statement-breakpoint
ALTER TABLE "persons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "services" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"name" text NOT NULL,
	"roles" text[] NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "services_name" UNIQUE("organization_id","name")
);
--> statement-breakpoint
ALTER TABLE "services" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assessments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"proposal_id" uuid NOT NULL,
	"fingerprint" text NOT NULL,
	"engine_version" text NOT NULL,
	"policy_id" uuid NOT NULL,
	"thesaurus_id" uuid NOT NULL,
	"need_version" integer NOT NULL,
	"offer_version" integer NOT NULL,
	"edition_version" integer,
	"as_of" date NOT NULL,
	"score" integer NOT NULL,
	"band" text NOT NULL,
	"beneficiaries" jsonb NOT NULL,
	"criteria" jsonb NOT NULL,
	"concepts" jsonb NOT NULL,
	"reasons" jsonb NOT NULL,
	"parts" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assessments_fingerprint" UNIQUE("proposal_id","fingerprint"),
	CONSTRAINT "assessments_band" CHECK ("assessments"."band" in ('strong', 'possible', 'weak')),
	CONSTRAINT "assessments_score" CHECK ("assessments"."score" between 0 and 1000000),
	CONSTRAINT "assessments_points" CHECK (points_of("assessments"."criteria") = "assessments"."score")
);
--> statement-breakpoint
ALTER TABLE "assessments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "proposal_beneficiaries" (
	"proposal_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	CONSTRAINT "proposal_beneficiaries_proposal_id_state_code_pk" PRIMARY KEY("proposal_id","state_code")
);
--> statement-breakpoint
ALTER TABLE "proposal_beneficiaries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"ask_id" uuid NOT NULL,
	"offer_id" uuid NOT NULL,
	"edition_id" uuid,
	"status" text DEFAULT 'proposed' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"assessment_id" uuid,
	"score" integer DEFAULT 0 NOT NULL,
	"recommended_at" timestamp (3) with time zone,
	"recommended_by_id" uuid,
	"approved_at" timestamp (3) with time zone,
	"approved_by_id" uuid,
	"rejected_at" timestamp (3) with time zone,
	"deferred_at" timestamp (3) with time zone,
	"deferred_until" date,
	"superseded_at" timestamp (3) with time zone,
	"lapsed_at" timestamp (3) with time zone,
	"reasons" jsonb,
	"reconfirm_at" timestamp (3) with time zone,
	CONSTRAINT "proposals_reference" UNIQUE("reference"),
	CONSTRAINT "proposals_pair" UNIQUE NULLS NOT DISTINCT("ask_id","offer_id","edition_id"),
	CONSTRAINT "proposals_status" CHECK ("proposals"."status" in ('proposed', 'recommended', 'approved', 'rejected', 'deferred', 'superseded', 'consulting', 'agreed', 'declined', 'lapsed')),
	CONSTRAINT "proposals_score" CHECK ("proposals"."score" between 0 and 1000000),
	CONSTRAINT "proposals_recommended" CHECK ("proposals"."status" not in ('recommended', 'approved') or "proposals"."recommended_at" is not null),
	CONSTRAINT "proposals_recommended_by" CHECK ("proposals"."status" not in ('recommended', 'approved') or "proposals"."recommended_by_id" is not null),
	CONSTRAINT "proposals_approved" CHECK ("proposals"."status" not in ('approved', 'consulting', 'agreed') or "proposals"."approved_at" is not null),
	CONSTRAINT "proposals_approved_by" CHECK ("proposals"."status" not in ('approved', 'consulting', 'agreed') or "proposals"."approved_by_id" is not null),
	CONSTRAINT "proposals_rejected" CHECK ("proposals"."status" not in ('rejected') or "proposals"."rejected_at" is not null),
	CONSTRAINT "proposals_deferred" CHECK ("proposals"."status" not in ('deferred') or "proposals"."deferred_at" is not null),
	CONSTRAINT "proposals_superseded" CHECK ("proposals"."status" not in ('superseded') or "proposals"."superseded_at" is not null),
	CONSTRAINT "proposals_lapsed" CHECK ("proposals"."status" not in ('lapsed') or "proposals"."lapsed_at" is not null),
	CONSTRAINT "proposals_two_pairs_of_eyes" CHECK ("proposals"."approved_by_id" <> "proposals"."recommended_by_id")
);
--> statement-breakpoint
ALTER TABLE "proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"proposal_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"reason" text NOT NULL,
	"note" text,
	"reviewer_id" uuid NOT NULL,
	"criteria" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reviews_verdict" CHECK ("reviews"."verdict" in ('recommend', 'approve', 'reject', 'defer'))
);
--> statement-breakpoint
ALTER TABLE "reviews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "runs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"trigger" text NOT NULL,
	"subject_id" uuid,
	"policy_id" uuid NOT NULL,
	"as_of" date NOT NULL,
	"pairs" integer NOT NULL,
	"proposals" integer NOT NULL,
	"complete" boolean DEFAULT true NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "runs_trigger" CHECK ("runs"."trigger" in ('need', 'offer', 'full'))
);
--> statement-breakpoint
ALTER TABLE "runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "provenances" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"document_code" text NOT NULL,
	"line" integer,
	"quotation" text NOT NULL,
	"note" text,
	"need_id" uuid,
	"offer_id" uuid,
	"activity_id" uuid,
	CONSTRAINT "provenances_one_record" CHECK (num_nonnulls("provenances"."need_id", "provenances"."offer_id", "provenances"."activity_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "provenances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audiences" (
	"code" text PRIMARY KEY NOT NULL,
	"labels" jsonb NOT NULL,
	"broader" text
);
--> statement-breakpoint
CREATE TABLE "concepts" (
	"code" text PRIMARY KEY NOT NULL,
	"labels" jsonb NOT NULL,
	"broader" text,
	"retired_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"code" text PRIMARY KEY NOT NULL,
	"source_code" text NOT NULL,
	"symbol" text,
	"title" text NOT NULL,
	"dated" date
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"code" text PRIMARY KEY NOT NULL,
	"labels" jsonb NOT NULL,
	"aliases" text[] DEFAULT '{}' NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "instruments" (
	"code" text PRIMARY KEY NOT NULL,
	"names" jsonb NOT NULL,
	"kind" text NOT NULL,
	"adopted_on" date
);
--> statement-breakpoint
CREATE TABLE "lexicons" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" text NOT NULL,
	"hash" text NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "lexicons_hash" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_code" text NOT NULL,
	"state_code" text NOT NULL,
	"status" text NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"source" text,
	CONSTRAINT "memberships_status" CHECK ("memberships"."status" in ('member', 'associate', 'observer', 'suspended'))
);
--> statement-breakpoint
CREATE TABLE "organization_aliases" (
	"folded" text PRIMARY KEY NOT NULL,
	"alias" text NOT NULL,
	"organization_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"names" jsonb NOT NULL,
	"short_name" text NOT NULL,
	"kind" text NOT NULL,
	"provider_type" text,
	"state_code" text,
	"example" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organizations_code" UNIQUE("code"),
	CONSTRAINT "organizations_kind" CHECK ("organizations"."kind" in ('member-state', 'donor', 'group', 'secretariat', 'observer')),
	CONSTRAINT "organizations_provider_type" CHECK ("organizations"."provider_type" in ('member-state', 'un', 'interpol', 'oas', 'subregional', 'observer', 'international-organization', 'non-governmental', 'academic', 'other')),
	CONSTRAINT "organizations_state" CHECK ("organizations"."kind" <> 'member-state' or "organizations"."state_code" is not null)
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" text NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"content" jsonb NOT NULL,
	"lexicon_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"adopted_at" timestamp (3) with time zone,
	"retired_at" timestamp (3) with time zone,
	CONSTRAINT "policies_version" UNIQUE("version"),
	CONSTRAINT "policies_retired_after_adoption" CHECK ("policies"."retired_at" is null or "policies"."adopted_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "reference_loads" (
	"name" text PRIMARY KEY NOT NULL,
	"version" text NOT NULL,
	"hash" text NOT NULL,
	"loaded_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"code" text PRIMARY KEY NOT NULL,
	"titles" jsonb NOT NULL,
	"as_of" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "state_statuses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"state_code" text NOT NULL,
	"status" text NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "states" (
	"code" text PRIMARY KEY NOT NULL,
	"names" jsonb NOT NULL,
	"short_names" jsonb NOT NULL,
	"official_languages" text[] NOT NULL,
	"service_languages" text[] NOT NULL,
	"subregion" text,
	CONSTRAINT "states_code_alpha3" CHECK ("states"."code" ~ '^[A-Z]{3}$')
);
--> statement-breakpoint
CREATE TABLE "terms" (
	"vocabulary" text NOT NULL,
	"code" text NOT NULL,
	"labels" jsonb NOT NULL,
	CONSTRAINT "terms_vocabulary_code_pk" PRIMARY KEY("vocabulary","code")
);
--> statement-breakpoint
CREATE TABLE "thesauri" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" text NOT NULL,
	"hash" text NOT NULL,
	"concepts" jsonb NOT NULL,
	"loaded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "thesauri_hash" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "work_actions" (
	"code" text PRIMARY KEY NOT NULL,
	"area" integer NOT NULL,
	"labels" jsonb NOT NULL,
	"priority" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "seat_holds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"proposal_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"seats" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"held_until" timestamp (3) with time zone NOT NULL,
	"released_at" timestamp (3) with time zone,
	CONSTRAINT "seat_holds_seats" CHECK ("seat_holds"."seats" >= 0),
	CONSTRAINT "seat_holds_deadline" CHECK ("seat_holds"."held_until" > "seat_holds"."created_at")
);
--> statement-breakpoint
ALTER TABLE "seat_holds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_entered_by_organization_id_organizations_id_fk" FOREIGN KEY ("entered_by_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_entered_by_id_persons_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_confirmed_by_id_persons_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_source_code_sources_code_fk" FOREIGN KEY ("source_code") REFERENCES "public"."sources"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_venue_state_states_code_fk" FOREIGN KEY ("venue_state") REFERENCES "public"."states"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_concepts" ADD CONSTRAINT "activity_concepts_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_concepts" ADD CONSTRAINT "activity_concepts_concept_code_concepts_code_fk" FOREIGN KEY ("concept_code") REFERENCES "public"."concepts"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_offers" ADD CONSTRAINT "activity_offers_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_offers" ADD CONSTRAINT "activity_offers_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_parties" ADD CONSTRAINT "activity_parties_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_parties" ADD CONSTRAINT "activity_parties_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_proposals" ADD CONSTRAINT "activity_proposals_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_proposals" ADD CONSTRAINT "activity_proposals_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_states" ADD CONSTRAINT "activity_states_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_states" ADD CONSTRAINT "activity_states_state_code_states_code_fk" FOREIGN KEY ("state_code") REFERENCES "public"."states"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_texts" ADD CONSTRAINT "activity_texts_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ask_versions" ADD CONSTRAINT "ask_versions_ask_id_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "public"."asks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ask_versions" ADD CONSTRAINT "ask_versions_version" FOREIGN KEY ("need_id","version") REFERENCES "public"."need_versions"("need_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asks" ADD CONSTRAINT "asks_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_versions" ADD CONSTRAINT "edition_versions_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_versions" ADD CONSTRAINT "edition_versions_venue_state_states_code_fk" FOREIGN KEY ("venue_state") REFERENCES "public"."states"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_actions" ADD CONSTRAINT "need_actions_action_code_work_actions_code_fk" FOREIGN KEY ("action_code") REFERENCES "public"."work_actions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_actions" ADD CONSTRAINT "need_actions_version" FOREIGN KEY ("need_id","version") REFERENCES "public"."need_versions"("need_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_audiences" ADD CONSTRAINT "need_audiences_audience_code_audiences_code_fk" FOREIGN KEY ("audience_code") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_audiences" ADD CONSTRAINT "need_audiences_version" FOREIGN KEY ("need_id","version") REFERENCES "public"."need_versions"("need_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_beneficiaries" ADD CONSTRAINT "need_beneficiaries_state_code_states_code_fk" FOREIGN KEY ("state_code") REFERENCES "public"."states"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_beneficiaries" ADD CONSTRAINT "need_beneficiaries_version" FOREIGN KEY ("need_id","version") REFERENCES "public"."need_versions"("need_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_concepts" ADD CONSTRAINT "need_concepts_concept_code_concepts_code_fk" FOREIGN KEY ("concept_code") REFERENCES "public"."concepts"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_concepts" ADD CONSTRAINT "need_concepts_version" FOREIGN KEY ("need_id","version") REFERENCES "public"."need_versions"("need_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_exclusions" ADD CONSTRAINT "need_exclusions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_exclusions" ADD CONSTRAINT "need_exclusions_version" FOREIGN KEY ("need_id","version") REFERENCES "public"."need_versions"("need_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_instruments" ADD CONSTRAINT "need_instruments_instrument_code_instruments_code_fk" FOREIGN KEY ("instrument_code") REFERENCES "public"."instruments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_instruments" ADD CONSTRAINT "need_instruments_version" FOREIGN KEY ("need_id","version") REFERENCES "public"."need_versions"("need_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_texts" ADD CONSTRAINT "need_texts_version" FOREIGN KEY ("need_id","version") REFERENCES "public"."need_versions"("need_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_versions" ADD CONSTRAINT "need_versions_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_versions" ADD CONSTRAINT "need_versions_group_code_groups_code_fk" FOREIGN KEY ("group_code") REFERENCES "public"."groups"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_entered_by_organization_id_organizations_id_fk" FOREIGN KEY ("entered_by_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_entered_by_id_persons_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_confirmed_by_id_persons_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_source_code_sources_code_fk" FOREIGN KEY ("source_code") REFERENCES "public"."sources"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_actions" ADD CONSTRAINT "offer_actions_action_code_work_actions_code_fk" FOREIGN KEY ("action_code") REFERENCES "public"."work_actions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_actions" ADD CONSTRAINT "offer_actions_version" FOREIGN KEY ("offer_id","version") REFERENCES "public"."offer_versions"("offer_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_audiences" ADD CONSTRAINT "offer_audiences_audience_code_audiences_code_fk" FOREIGN KEY ("audience_code") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_audiences" ADD CONSTRAINT "offer_audiences_version" FOREIGN KEY ("offer_id","version") REFERENCES "public"."offer_versions"("offer_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_concepts" ADD CONSTRAINT "offer_concepts_concept_code_concepts_code_fk" FOREIGN KEY ("concept_code") REFERENCES "public"."concepts"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_concepts" ADD CONSTRAINT "offer_concepts_version" FOREIGN KEY ("offer_id","version") REFERENCES "public"."offer_versions"("offer_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_eligible_groups" ADD CONSTRAINT "offer_eligible_groups_group_code_groups_code_fk" FOREIGN KEY ("group_code") REFERENCES "public"."groups"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_eligible_groups" ADD CONSTRAINT "offer_eligible_groups_version" FOREIGN KEY ("offer_id","version") REFERENCES "public"."offer_versions"("offer_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_eligible_states" ADD CONSTRAINT "offer_eligible_states_state_code_states_code_fk" FOREIGN KEY ("state_code") REFERENCES "public"."states"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_eligible_states" ADD CONSTRAINT "offer_eligible_states_version" FOREIGN KEY ("offer_id","version") REFERENCES "public"."offer_versions"("offer_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_exclusions" ADD CONSTRAINT "offer_exclusions_state_code_states_code_fk" FOREIGN KEY ("state_code") REFERENCES "public"."states"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_exclusions" ADD CONSTRAINT "offer_exclusions_version" FOREIGN KEY ("offer_id","version") REFERENCES "public"."offer_versions"("offer_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_instruments" ADD CONSTRAINT "offer_instruments_instrument_code_instruments_code_fk" FOREIGN KEY ("instrument_code") REFERENCES "public"."instruments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_instruments" ADD CONSTRAINT "offer_instruments_version" FOREIGN KEY ("offer_id","version") REFERENCES "public"."offer_versions"("offer_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_parties" ADD CONSTRAINT "offer_parties_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_parties" ADD CONSTRAINT "offer_parties_version" FOREIGN KEY ("offer_id","version") REFERENCES "public"."offer_versions"("offer_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_texts" ADD CONSTRAINT "offer_texts_version" FOREIGN KEY ("offer_id","version") REFERENCES "public"."offer_versions"("offer_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_versions" ADD CONSTRAINT "offer_versions_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_entered_by_organization_id_organizations_id_fk" FOREIGN KEY ("entered_by_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_entered_by_id_persons_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_confirmed_by_id_persons_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_source_code_sources_code_fk" FOREIGN KEY ("source_code") REFERENCES "public"."sources"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_personal" ADD CONSTRAINT "audit_personal_event_id_audit_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."audit_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persons" ADD CONSTRAINT "persons_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_policy_id_policies_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_thesaurus_id_thesauri_id_fk" FOREIGN KEY ("thesaurus_id") REFERENCES "public"."thesauri"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_beneficiaries" ADD CONSTRAINT "proposal_beneficiaries_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_beneficiaries" ADD CONSTRAINT "proposal_beneficiaries_state_code_states_code_fk" FOREIGN KEY ("state_code") REFERENCES "public"."states"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_ask_id_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "public"."asks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_recommended_by_id_persons_id_fk" FOREIGN KEY ("recommended_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_approved_by_id_persons_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_reviewer_id_persons_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_policy_id_policies_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provenances" ADD CONSTRAINT "provenances_document_code_documents_code_fk" FOREIGN KEY ("document_code") REFERENCES "public"."documents"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provenances" ADD CONSTRAINT "provenances_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provenances" ADD CONSTRAINT "provenances_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provenances" ADD CONSTRAINT "provenances_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_source_code_sources_code_fk" FOREIGN KEY ("source_code") REFERENCES "public"."sources"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_group_code_groups_code_fk" FOREIGN KEY ("group_code") REFERENCES "public"."groups"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_state_code_states_code_fk" FOREIGN KEY ("state_code") REFERENCES "public"."states"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_aliases" ADD CONSTRAINT "organization_aliases_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_state_code_states_code_fk" FOREIGN KEY ("state_code") REFERENCES "public"."states"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_lexicon_id_lexicons_id_fk" FOREIGN KEY ("lexicon_id") REFERENCES "public"."lexicons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "state_statuses" ADD CONSTRAINT "state_statuses_state_code_states_code_fk" FOREIGN KEY ("state_code") REFERENCES "public"."states"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_holds" ADD CONSTRAINT "seat_holds_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_holds" ADD CONSTRAINT "seat_holds_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_holds" ADD CONSTRAINT "seat_holds_state_code_states_code_fk" FOREIGN KEY ("state_code") REFERENCES "public"."states"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ask_versions_need" ON "ask_versions" USING btree ("need_id","version");--> statement-breakpoint
CREATE INDEX "need_beneficiaries_state" ON "need_beneficiaries" USING btree ("state_code");--> statement-breakpoint
CREATE INDEX "need_concepts_code" ON "need_concepts" USING btree ("concept_code");--> statement-breakpoint
CREATE INDEX "need_texts_search" ON "need_texts" USING gin ("search");--> statement-breakpoint
CREATE INDEX "needs_queue" ON "needs" USING btree ("list","status","answer_due_at");--> statement-breakpoint
CREATE INDEX "needs_owner" ON "needs" USING btree ("owner_id","created_at");--> statement-breakpoint
CREATE INDEX "offer_concepts_code" ON "offer_concepts" USING btree ("concept_code");--> statement-breakpoint
CREATE UNIQUE INDEX "offer_parties_one_lead" ON "offer_parties" USING btree ("offer_id","version") WHERE role = 'lead';--> statement-breakpoint
CREATE INDEX "offer_parties_organization" ON "offer_parties" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "offer_texts_search" ON "offer_texts" USING gin ("search");--> statement-breakpoint
CREATE INDEX "offers_status_index" ON "offers" USING btree ("status");--> statement-breakpoint
CREATE INDEX "offers_owner" ON "offers" USING btree ("owner_id","created_at");--> statement-breakpoint
CREATE INDEX "audit_events_record" ON "audit_events" USING btree ("record_type","record_id","id");--> statement-breakpoint
CREATE INDEX "audit_events_sealing" ON "audit_events" USING btree ("transaction","id");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("bulk","id") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "proposals_ask" ON "proposals" USING btree ("ask_id","status");--> statement-breakpoint
CREATE INDEX "proposals_offer" ON "proposals" USING btree ("offer_id","status");--> statement-breakpoint
CREATE INDEX "proposals_edition" ON "proposals" USING btree ("edition_id");--> statement-breakpoint
CREATE INDEX "reviews_proposal" ON "reviews" USING btree ("proposal_id","created_at");--> statement-breakpoint
CREATE INDEX "provenances_need" ON "provenances" USING btree ("need_id");--> statement-breakpoint
CREATE INDEX "provenances_offer" ON "provenances" USING btree ("offer_id");--> statement-breakpoint
CREATE INDEX "provenances_activity" ON "provenances" USING btree ("activity_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organizations_one_per_member" ON "organizations" USING btree ("state_code") WHERE kind = 'member-state';--> statement-breakpoint
CREATE UNIQUE INDEX "policies_one_in_force" ON "policies" USING btree ((true)) WHERE adopted_at is not null and retired_at is null;--> statement-breakpoint
CREATE INDEX "seat_holds_proposal" ON "seat_holds" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "seat_holds_due" ON "seat_holds" USING btree ("held_until") WHERE released_at is null;--> statement-breakpoint
CREATE POLICY "activities_read" ON "activities" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or "activities"."owner_id" = (select actor_organization()) or ((select actor_class()) is not null and "activities"."source_code" is not null));--> statement-breakpoint
CREATE POLICY "activities_insert" ON "activities" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat') or "activities"."owner_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "activities_update" ON "activities" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or "activities"."owner_id" = (select actor_organization())) WITH CHECK ((select actor_class()) in ('system', 'secretariat') or "activities"."owner_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "activity_concepts_read" ON "activity_concepts" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from activities r where r.id = "activity_concepts"."activity_id"));--> statement-breakpoint
CREATE POLICY "activity_concepts_insert" ON "activity_concepts" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from activities r where r.id = "activity_concepts"."activity_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "activity_concepts_update" ON "activity_concepts" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from activities r where r.id = "activity_concepts"."activity_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from activities r where r.id = "activity_concepts"."activity_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "activity_offers_read" ON "activity_offers" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from activities r where r.id = "activity_offers"."activity_id"));--> statement-breakpoint
CREATE POLICY "activity_offers_insert" ON "activity_offers" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from activities r where r.id = "activity_offers"."activity_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "activity_offers_update" ON "activity_offers" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from activities r where r.id = "activity_offers"."activity_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from activities r where r.id = "activity_offers"."activity_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "activity_parties_read" ON "activity_parties" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from activities r where r.id = "activity_parties"."activity_id"));--> statement-breakpoint
CREATE POLICY "activity_parties_insert" ON "activity_parties" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from activities r where r.id = "activity_parties"."activity_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "activity_parties_update" ON "activity_parties" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from activities r where r.id = "activity_parties"."activity_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from activities r where r.id = "activity_parties"."activity_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "activity_proposals_read" ON "activity_proposals" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from activities r where r.id = "activity_proposals"."activity_id"));--> statement-breakpoint
CREATE POLICY "activity_proposals_insert" ON "activity_proposals" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from activities r where r.id = "activity_proposals"."activity_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "activity_proposals_update" ON "activity_proposals" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from activities r where r.id = "activity_proposals"."activity_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from activities r where r.id = "activity_proposals"."activity_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "activity_states_read" ON "activity_states" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from activities r where r.id = "activity_states"."activity_id"));--> statement-breakpoint
CREATE POLICY "activity_states_insert" ON "activity_states" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from activities r where r.id = "activity_states"."activity_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "activity_states_update" ON "activity_states" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from activities r where r.id = "activity_states"."activity_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from activities r where r.id = "activity_states"."activity_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "activity_texts_read" ON "activity_texts" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from activities r where r.id = "activity_texts"."activity_id"));--> statement-breakpoint
CREATE POLICY "activity_texts_insert" ON "activity_texts" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from activities r where r.id = "activity_texts"."activity_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "activity_texts_update" ON "activity_texts" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from activities r where r.id = "activity_texts"."activity_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from activities r where r.id = "activity_texts"."activity_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "ask_versions_read" ON "ask_versions" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "ask_versions"."need_id"));--> statement-breakpoint
CREATE POLICY "ask_versions_insert" ON "ask_versions" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from needs r where r.id = "ask_versions"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "ask_versions_update" ON "ask_versions" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "ask_versions"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from needs r where r.id = "ask_versions"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "asks_read" ON "asks" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "asks"."need_id"));--> statement-breakpoint
CREATE POLICY "asks_insert" ON "asks" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from needs r where r.id = "asks"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "asks_update" ON "asks" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "asks"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from needs r where r.id = "asks"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "edition_versions_read" ON "edition_versions" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from editions e where e.id = "edition_versions"."edition_id"));--> statement-breakpoint
CREATE POLICY "edition_versions_insert" ON "edition_versions" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from editions e join offers o on o.id = e.offer_id
        where e.id = "edition_versions"."edition_id"
          and ((select actor_class()) in ('system', 'secretariat') or o.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "edition_versions_update" ON "edition_versions" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from editions e join offers o on o.id = e.offer_id
        where e.id = "edition_versions"."edition_id"
          and ((select actor_class()) in ('system', 'secretariat') or o.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from editions e join offers o on o.id = e.offer_id
        where e.id = "edition_versions"."edition_id"
          and ((select actor_class()) in ('system', 'secretariat') or o.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "editions_read" ON "editions" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "editions"."offer_id"));--> statement-breakpoint
CREATE POLICY "editions_insert" ON "editions" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from offers r where r.id = "editions"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "editions_update" ON "editions" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "editions"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from offers r where r.id = "editions"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "need_actions_read" ON "need_actions" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "need_actions"."need_id"));--> statement-breakpoint
CREATE POLICY "need_actions_insert" ON "need_actions" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from needs r where r.id = "need_actions"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "need_actions_update" ON "need_actions" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "need_actions"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from needs r where r.id = "need_actions"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "need_audiences_read" ON "need_audiences" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "need_audiences"."need_id"));--> statement-breakpoint
CREATE POLICY "need_audiences_insert" ON "need_audiences" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from needs r where r.id = "need_audiences"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "need_audiences_update" ON "need_audiences" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "need_audiences"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from needs r where r.id = "need_audiences"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "need_beneficiaries_read" ON "need_beneficiaries" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "need_beneficiaries"."need_id"));--> statement-breakpoint
CREATE POLICY "need_beneficiaries_insert" ON "need_beneficiaries" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from needs r where r.id = "need_beneficiaries"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "need_beneficiaries_update" ON "need_beneficiaries" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "need_beneficiaries"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from needs r where r.id = "need_beneficiaries"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "need_concepts_read" ON "need_concepts" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "need_concepts"."need_id"));--> statement-breakpoint
CREATE POLICY "need_concepts_insert" ON "need_concepts" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from needs r where r.id = "need_concepts"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "need_concepts_update" ON "need_concepts" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "need_concepts"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from needs r where r.id = "need_concepts"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "need_exclusions_read" ON "need_exclusions" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or exists (select 1 from needs n where n.id = "need_exclusions"."need_id" and n.owner_id = (select actor_organization())));--> statement-breakpoint
CREATE POLICY "need_exclusions_insert" ON "need_exclusions" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from needs r where r.id = "need_exclusions"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "need_exclusions_update" ON "need_exclusions" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "need_exclusions"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from needs r where r.id = "need_exclusions"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "need_instruments_read" ON "need_instruments" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "need_instruments"."need_id"));--> statement-breakpoint
CREATE POLICY "need_instruments_insert" ON "need_instruments" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from needs r where r.id = "need_instruments"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "need_instruments_update" ON "need_instruments" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "need_instruments"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from needs r where r.id = "need_instruments"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "need_texts_read" ON "need_texts" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "need_texts"."need_id"));--> statement-breakpoint
CREATE POLICY "need_texts_insert" ON "need_texts" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from needs r where r.id = "need_texts"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "need_texts_update" ON "need_texts" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "need_texts"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from needs r where r.id = "need_texts"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "need_versions_read" ON "need_versions" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "need_versions"."need_id"));--> statement-breakpoint
CREATE POLICY "need_versions_insert" ON "need_versions" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from needs r where r.id = "need_versions"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "need_versions_update" ON "need_versions" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs r where r.id = "need_versions"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from needs r where r.id = "need_versions"."need_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "needs_read" ON "needs" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system'
      or "needs"."owner_id" = (select actor_organization())
      or "needs"."entered_by_organization_id" = (select actor_organization())
      or ((select actor_class()) in ('system', 'secretariat') and "needs"."status" <> 'draft')
      or ("needs"."status" = 'open' and "needs"."visibility" = 'public' and (select actor_class()) is not null)
      or ("needs"."status" = 'open' and "needs"."visibility" = 'members' and (select actor_state()) is not null));--> statement-breakpoint
CREATE POLICY "needs_insert" ON "needs" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat') or "needs"."owner_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "needs_update" ON "needs" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or "needs"."owner_id" = (select actor_organization())) WITH CHECK ((select actor_class()) in ('system', 'secretariat') or "needs"."owner_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "offer_actions_read" ON "offer_actions" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_actions"."offer_id"));--> statement-breakpoint
CREATE POLICY "offer_actions_insert" ON "offer_actions" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from offers r where r.id = "offer_actions"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_actions_update" ON "offer_actions" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_actions"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from offers r where r.id = "offer_actions"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_audiences_read" ON "offer_audiences" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_audiences"."offer_id"));--> statement-breakpoint
CREATE POLICY "offer_audiences_insert" ON "offer_audiences" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from offers r where r.id = "offer_audiences"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_audiences_update" ON "offer_audiences" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_audiences"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from offers r where r.id = "offer_audiences"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_concepts_read" ON "offer_concepts" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_concepts"."offer_id"));--> statement-breakpoint
CREATE POLICY "offer_concepts_insert" ON "offer_concepts" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from offers r where r.id = "offer_concepts"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_concepts_update" ON "offer_concepts" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_concepts"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from offers r where r.id = "offer_concepts"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_eligible_groups_read" ON "offer_eligible_groups" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_eligible_groups"."offer_id"));--> statement-breakpoint
CREATE POLICY "offer_eligible_groups_insert" ON "offer_eligible_groups" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from offers r where r.id = "offer_eligible_groups"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_eligible_groups_update" ON "offer_eligible_groups" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_eligible_groups"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from offers r where r.id = "offer_eligible_groups"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_eligible_states_read" ON "offer_eligible_states" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_eligible_states"."offer_id"));--> statement-breakpoint
CREATE POLICY "offer_eligible_states_insert" ON "offer_eligible_states" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from offers r where r.id = "offer_eligible_states"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_eligible_states_update" ON "offer_eligible_states" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_eligible_states"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from offers r where r.id = "offer_eligible_states"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_exclusions_read" ON "offer_exclusions" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or exists (select 1 from offers o where o.id = "offer_exclusions"."offer_id" and o.owner_id = (select actor_organization())));--> statement-breakpoint
CREATE POLICY "offer_exclusions_insert" ON "offer_exclusions" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from offers r where r.id = "offer_exclusions"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_exclusions_update" ON "offer_exclusions" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_exclusions"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from offers r where r.id = "offer_exclusions"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_instruments_read" ON "offer_instruments" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_instruments"."offer_id"));--> statement-breakpoint
CREATE POLICY "offer_instruments_insert" ON "offer_instruments" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from offers r where r.id = "offer_instruments"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_instruments_update" ON "offer_instruments" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_instruments"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from offers r where r.id = "offer_instruments"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_parties_read" ON "offer_parties" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_parties"."offer_id"));--> statement-breakpoint
CREATE POLICY "offer_parties_insert" ON "offer_parties" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from offers r where r.id = "offer_parties"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_parties_update" ON "offer_parties" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_parties"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from offers r where r.id = "offer_parties"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_texts_read" ON "offer_texts" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_texts"."offer_id"));--> statement-breakpoint
CREATE POLICY "offer_texts_insert" ON "offer_texts" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from offers r where r.id = "offer_texts"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_texts_update" ON "offer_texts" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_texts"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from offers r where r.id = "offer_texts"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_versions_read" ON "offer_versions" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_versions"."offer_id"));--> statement-breakpoint
CREATE POLICY "offer_versions_insert" ON "offer_versions" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK (exists (select 1 from offers r where r.id = "offer_versions"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offer_versions_update" ON "offer_versions" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from offers r where r.id = "offer_versions"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization())))) WITH CHECK (exists (select 1 from offers r where r.id = "offer_versions"."offer_id" and ((select actor_class()) in ('system', 'secretariat') or r.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "offers_read" ON "offers" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system'
      or "offers"."owner_id" = (select actor_organization())
      or "offers"."entered_by_organization_id" = (select actor_organization())
      or ((select actor_class()) in ('system', 'secretariat') and "offers"."status" <> 'draft')
      or ("offers"."status" in ('published', 'exhausted') and (select actor_class()) is not null
        and ("offers"."visibility" = 'public' or (select actor_state()) is not null))
      or ((select actor_state()) is not null and exists (select 1 from proposals p where p.offer_id = "offers"."id")));--> statement-breakpoint
CREATE POLICY "offers_insert" ON "offers" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat') or "offers"."owner_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "offers_update" ON "offers" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or "offers"."owner_id" = (select actor_organization())) WITH CHECK ((select actor_class()) in ('system', 'secretariat') or "offers"."owner_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "audit_events_read" ON "audit_events" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or ("audit_events"."owner_id" = (select actor_organization())
        and "audit_events"."record_type" <> 'proposal'));--> statement-breakpoint
CREATE POLICY "audit_events_insert" ON "audit_events" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) is not null);--> statement-breakpoint
CREATE POLICY "audit_events_update" ON "audit_events" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) is not null) WITH CHECK ((select actor_class()) is not null);--> statement-breakpoint
CREATE POLICY "audit_personal_read" ON "audit_personal" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "audit_personal_insert" ON "audit_personal" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) is not null);--> statement-breakpoint
CREATE POLICY "audit_personal_update" ON "audit_personal" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) is not null) WITH CHECK ((select actor_class()) is not null);--> statement-breakpoint
CREATE POLICY "audit_seals_read" ON "audit_seals" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "audit_seals_insert" ON "audit_seals" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "audit_seals_update" ON "audit_seals" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system') WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "idempotency_keys_read" ON "idempotency_keys" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system' or "idempotency_keys"."actor_id" = (select actor_id()));--> statement-breakpoint
CREATE POLICY "idempotency_keys_insert" ON "idempotency_keys" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) = 'system' or "idempotency_keys"."actor_id" = (select actor_id()));--> statement-breakpoint
CREATE POLICY "idempotency_keys_update" ON "idempotency_keys" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system' or "idempotency_keys"."actor_id" = (select actor_id())) WITH CHECK ((select actor_class()) = 'system' or "idempotency_keys"."actor_id" = (select actor_id()));--> statement-breakpoint
CREATE POLICY "outbox_read" ON "outbox" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "outbox_insert" ON "outbox" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) is not null);--> statement-breakpoint
CREATE POLICY "outbox_update" ON "outbox" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) is not null) WITH CHECK ((select actor_class()) is not null);--> statement-breakpoint
CREATE POLICY "api_keys_read" ON "api_keys" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "api_keys_insert" ON "api_keys" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "api_keys_update" ON "api_keys" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system') WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "person_roles_read" ON "person_roles" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from persons p where p.id = "person_roles"."person_id"));--> statement-breakpoint
CREATE POLICY "person_roles_insert" ON "person_roles" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "person_roles_update" ON "person_roles" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system') WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "persons_read" ON "persons" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or "persons"."organization_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "persons_insert" ON "persons" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "persons_update" ON "persons" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system') WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "services_read" ON "services" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system' or "services"."organization_id" = (select actor_organization()));--> statement-breakpoint
CREATE POLICY "services_insert" ON "services" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "services_update" ON "services" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) = 'system') WITH CHECK ((select actor_class()) = 'system');--> statement-breakpoint
CREATE POLICY "assessments_read" ON "assessments" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "assessments_insert" ON "assessments" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "assessments_update" ON "assessments" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat')) WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "proposal_beneficiaries_read" ON "proposal_beneficiaries" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from proposals p where p.id = "proposal_beneficiaries"."proposal_id"));--> statement-breakpoint
CREATE POLICY "proposal_beneficiaries_insert" ON "proposal_beneficiaries" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "proposal_beneficiaries_update" ON "proposal_beneficiaries" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat')) WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "proposals_read" ON "proposals" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat') or (
      "proposals"."status" in ('approved', 'consulting', 'agreed', 'declined', 'lapsed')
      and exists (select 1 from asks a join needs n on n.id = a.need_id
        where a.id = "proposals"."ask_id" and n.owner_id = (select actor_organization()))));--> statement-breakpoint
CREATE POLICY "proposals_insert" ON "proposals" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "proposals_update" ON "proposals" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat')) WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "reviews_read" ON "reviews" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "reviews_insert" ON "reviews" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "reviews_update" ON "reviews" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat')) WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "runs_read" ON "runs" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "runs_insert" ON "runs" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "runs_update" ON "runs" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat')) WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "provenances_read" ON "provenances" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING (exists (select 1 from needs n where n.id = "provenances"."need_id")
    or exists (select 1 from offers o where o.id = "provenances"."offer_id")
    or exists (select 1 from activities a where a.id = "provenances"."activity_id"));--> statement-breakpoint
CREATE POLICY "provenances_insert" ON "provenances" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "provenances_update" ON "provenances" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat')) WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "seat_holds_read" ON "seat_holds" AS PERMISSIVE FOR SELECT TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "seat_holds_insert" ON "seat_holds" AS PERMISSIVE FOR INSERT TO "enlace_app", "enlace_owner", "enlace_worker" WITH CHECK ((select actor_class()) in ('system', 'secretariat'));--> statement-breakpoint
CREATE POLICY "seat_holds_update" ON "seat_holds" AS PERMISSIVE FOR UPDATE TO "enlace_app", "enlace_owner", "enlace_worker" USING ((select actor_class()) in ('system', 'secretariat')) WITH CHECK ((select actor_class()) in ('system', 'secretariat'));