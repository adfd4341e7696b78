-- A supervisor has a job tried again that was given up: the service sets its row back to waiting at the
-- door of the API. What the job is, and that it was done, remains the worker's to write.

GRANT UPDATE (handed_at, failed_at, failure) ON outbox TO enlace_app;
