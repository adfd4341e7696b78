-- Erasing a person takes away the salts with the values: otherwise a value that somebody guesses could be
-- tried against its hash in the chain.
ALTER TABLE audit_personal ADD CONSTRAINT audit_personal_erased CHECK ((value IS NULL) = (length(salt) = 0));
--> statement-breakpoint
GRANT UPDATE (salt) ON audit_personal TO enlace_worker;
