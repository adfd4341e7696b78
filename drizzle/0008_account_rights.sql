-- Forced row-level security, triggers and grants of the tables of 0007.

DO $$
DECLARE
  protected text;
BEGIN
  FOREACH protected IN ARRAY ARRAY['accounts', 'sessions', 'credentials', 'verifications', 'second_factors',
    'throttles', 'invitations', 'confirmations', 'attachments', 'releases', 'need_reads', 'need_joinings', 'mails']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', protected);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE TRIGGER attachments_immutable BEFORE UPDATE OR DELETE ON attachments
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER need_reads_immutable BEFORE UPDATE OR DELETE ON need_reads
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- What was released, and to whom, is never changed: only its end is written.
CREATE FUNCTION keep_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.renewed_at IS NOT NULL OR OLD.revoked_at IS NOT NULL
    OR (NEW.reference, NEW.need_id, NEW.ask_id, NEW.version, NEW.owner_id, NEW.provider_id, NEW.fields, NEW.content,
        NEW.released_by_id, NEW.released_at, NEW.channel, NEW.document_symbol, NEW.document_date)
      IS DISTINCT FROM (OLD.reference, OLD.need_id, OLD.ask_id, OLD.version, OLD.owner_id, OLD.provider_id,
        OLD.fields, OLD.content, OLD.released_by_id, OLD.released_at, OLD.channel, OLD.document_symbol,
        OLD.document_date)
  THEN
    RAISE EXCEPTION 'a release is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER releases_kept BEFORE UPDATE OR DELETE ON releases
  FOR EACH ROW EXECUTE FUNCTION keep_release();
--> statement-breakpoint
-- A role that was withdrawn no longer stands in the way of the same role given anew.
ALTER TABLE person_roles DROP CONSTRAINT person_roles_no_overlap;
--> statement-breakpoint
ALTER TABLE person_roles ADD CONSTRAINT person_roles_no_overlap EXCLUDE USING gist
  (person_id WITH =, role WITH =, daterange(valid_from, valid_to, '[)') WITH &&) WHERE (withdrawn_at IS NULL);
--> statement-breakpoint
-- Addresses are told apart whatever the case of their letters.
ALTER TABLE persons ADD CONSTRAINT persons_email_case CHECK (email = lower(email));
--> statement-breakpoint
GRANT SELECT ON accounts, sessions, credentials, verifications, second_factors, throttles, invitations, confirmations,
  attachments, releases, need_reads, need_joinings, mails TO enlace_app, enlace_worker;
--> statement-breakpoint
GRANT INSERT ON accounts, sessions, credentials, verifications, second_factors, throttles, invitations, confirmations,
  attachments, releases, need_reads, need_joinings, mails, persons, person_roles TO enlace_app, enlace_worker;
--> statement-breakpoint
GRANT UPDATE ON accounts, sessions, credentials, verifications, second_factors, throttles, invitations, confirmations,
  releases, persons, person_roles, api_keys TO enlace_app, enlace_worker;
--> statement-breakpoint
GRANT UPDATE ON mails TO enlace_worker;
--> statement-breakpoint
GRANT DELETE ON accounts, sessions, credentials, verifications, second_factors, throttles TO enlace_app, enlace_worker;
--> statement-breakpoint
DO $$
DECLARE
  removable text;
BEGIN
  FOREACH removable IN ARRAY ARRAY['accounts', 'sessions', 'credentials', 'verifications', 'second_factors', 'throttles']
  LOOP
    EXECUTE format('CREATE POLICY %I ON %I AS PERMISSIVE FOR DELETE TO enlace_app, enlace_owner, enlace_worker
      USING ((SELECT actor_class()) = ''system'')', removable || '_delete', removable);
  END LOOP;
END $$;
--> statement-breakpoint
-- A state withdraws that it takes part as freely as it said so.
GRANT DELETE ON need_joinings TO enlace_app, enlace_worker;
--> statement-breakpoint
CREATE POLICY need_joinings_delete ON need_joinings AS PERMISSIVE FOR DELETE TO enlace_app, enlace_owner, enlace_worker
  USING ((SELECT actor_class()) IN ('system', 'secretariat') OR state_code = (SELECT actor_state()));
--> statement-breakpoint
-- Erasing a person takes the personal values out of the audit; what they are hashed into stays.
GRANT UPDATE (value) ON audit_personal TO enlace_worker;
