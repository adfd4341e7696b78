ALTER TABLE "reviews" ADD COLUMN "rivals" uuid[];--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "drafted_by_id" uuid;--> statement-breakpoint
ALTER TABLE policies ADD CONSTRAINT policies_drafted_by FOREIGN KEY (drafted_by_id) REFERENCES persons (id);
