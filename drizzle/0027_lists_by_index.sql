DROP INDEX "releases_provider";--> statement-breakpoint
CREATE INDEX "need_versions_of_groups" ON "need_versions" USING btree ("need_id","version") WHERE group_code is not null;--> statement-breakpoint
CREATE INDEX "releases_provider" ON "releases" USING btree ("provider_id","released_at","id");--> statement-breakpoint
SET LOCAL ROLE enlace_reader;
--> statement-breakpoint
-- For a thousand rows, which is taken where nothing is said, no list would look a need up by its key.
ALTER FUNCTION beneficiary_needs() ROWS 20;
--> statement-breakpoint
SET LOCAL ROLE enlace_owner;
