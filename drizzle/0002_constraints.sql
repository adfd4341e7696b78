-- Constraints, grants and forced row-level security that the schema language cannot express.

ALTER TABLE memberships ADD CONSTRAINT memberships_no_overlap EXCLUDE USING gist
  (group_code WITH =, state_code WITH =, daterange(valid_from, valid_to, '[)') WITH &&);
--> statement-breakpoint
ALTER TABLE memberships ADD CONSTRAINT memberships_period CHECK (valid_to > valid_from);
--> statement-breakpoint
ALTER TABLE state_statuses ADD CONSTRAINT state_statuses_no_overlap EXCLUDE USING gist
  (state_code WITH =, daterange(valid_from, valid_to, '[)') WITH &&);
--> statement-breakpoint
ALTER TABLE person_roles ADD CONSTRAINT person_roles_no_overlap EXCLUDE USING gist
  (person_id WITH =, role WITH =, daterange(valid_from, valid_to, '[)') WITH &&);
--> statement-breakpoint
ALTER TABLE proposals ADD CONSTRAINT proposals_assessment FOREIGN KEY (assessment_id) REFERENCES assessments (id);
--> statement-breakpoint
-- What a version, an assessment, a review, an event or a seal says is never changed: a new one is
-- written instead.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
DO $$
DECLARE
  immutable text;
BEGIN
  FOREACH immutable IN ARRAY ARRAY['need_versions', 'need_beneficiaries', 'need_audiences', 'need_actions',
    'need_instruments', 'need_exclusions', 'ask_versions', 'offer_versions', 'offer_audiences', 'offer_actions',
    'offer_instruments', 'offer_eligible_states', 'offer_eligible_groups', 'offer_exclusions', 'offer_parties',
    'edition_versions', 'assessments', 'reviews', 'audit_events', 'audit_seals', 'thesauri', 'lexicons']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()',
      immutable || '_immutable', immutable);
  END LOOP;
END $$;
--> statement-breakpoint
-- A policy may be edited while it is a draft; once adopted only its retirement is written.
CREATE FUNCTION keep_adopted_policy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.adopted_at IS NOT NULL AND (TG_OP = 'DELETE' OR OLD.retired_at IS NOT NULL
    OR (NEW.version, NEW.name, NEW.hash, NEW.content, NEW.lexicon_id, NEW.adopted_at)
      IS DISTINCT FROM (OLD.version, OLD.name, OLD.hash, OLD.content, OLD.lexicon_id, OLD.adopted_at))
  THEN
    RAISE EXCEPTION 'an adopted policy is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER policies_adopted BEFORE UPDATE OR DELETE ON policies
  FOR EACH ROW EXECUTE FUNCTION keep_adopted_policy();
--> statement-breakpoint
-- Once a policy has been adopted, one is always in force: checked when the transaction commits.
CREATE FUNCTION require_policy_in_force() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM policies WHERE adopted_at IS NOT NULL AND retired_at IS NULL) THEN
    RAISE EXCEPTION 'no policy would be in force' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER policies_in_force AFTER UPDATE ON policies DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.retired_at IS NOT NULL) EXECUTE FUNCTION require_policy_in_force();
--> statement-breakpoint
-- Row-level security holds for the owner too.
DO $$
DECLARE
  protected text;
BEGIN
  FOR protected IN SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relrowsecurity
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', protected);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO enlace_app, enlace_worker;
--> statement-breakpoint
GRANT SELECT ON ALL TABLES IN SCHEMA public TO enlace_app, enlace_worker;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO enlace_app, enlace_worker;
--> statement-breakpoint
GRANT INSERT ON needs, need_versions, need_texts, need_beneficiaries, need_audiences, need_concepts, need_actions,
  need_instruments, need_exclusions, asks, ask_versions, offers, offer_versions, offer_texts, offer_audiences,
  offer_concepts, offer_actions, offer_instruments, offer_eligible_states, offer_eligible_groups, offer_exclusions,
  offer_parties, editions, edition_versions, seat_holds, proposals, proposal_beneficiaries, assessments, reviews, runs,
  activities, activity_texts, activity_parties, activity_states, activity_offers, activity_proposals,
  activity_concepts, provenances, organizations, organization_aliases, outbox, idempotency_keys, audit_events,
  audit_personal TO enlace_app, enlace_worker;
--> statement-breakpoint
GRANT UPDATE ON needs, need_texts, need_concepts, asks, offers, offer_texts, offer_concepts, editions, seat_holds,
  proposals, activities, idempotency_keys TO enlace_app, enlace_worker;
--> statement-breakpoint
GRANT UPDATE ON outbox TO enlace_worker;
--> statement-breakpoint
GRANT INSERT ON audit_seals TO enlace_worker;
--> statement-breakpoint
GRANT DELETE ON outbox, idempotency_keys TO enlace_worker;
--> statement-breakpoint
CREATE POLICY outbox_delete ON outbox AS PERMISSIVE FOR DELETE TO enlace_worker USING ((SELECT actor_class()) = 'system');
--> statement-breakpoint
CREATE POLICY idempotency_keys_delete ON idempotency_keys AS PERMISSIVE FOR DELETE TO enlace_worker
  USING ((SELECT actor_class()) = 'system');
