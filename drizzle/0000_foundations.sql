-- Functions that the tables and the row-level policies below rely on. The roles and extensions are
-- made before the first migration (src/db/bootstrap.ts): they belong to the cluster and the database.

-- The actor of the transaction, as set by withActor. A setting that was local to an earlier
-- transaction reads as '' afterwards, hence nullif.
CREATE FUNCTION actor_class() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('enlace.class', true), '');
--> statement-breakpoint
CREATE FUNCTION actor_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('enlace.actor', true), '')::uuid;
--> statement-breakpoint
CREATE FUNCTION actor_organization() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('enlace.organization', true), '')::uuid;
--> statement-breakpoint
CREATE FUNCTION actor_state() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('enlace.state', true), '');
--> statement-breakpoint
-- Text without case and accents. unaccent() is only STABLE because its dictionary can be replaced;
-- naming the dictionary makes the result fixed for our purpose.
CREATE FUNCTION fold(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;
--> statement-breakpoint
CREATE FUNCTION search_configuration(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT CASE language
    WHEN 'en' THEN 'pg_catalog.english'::regconfig
    WHEN 'es' THEN 'pg_catalog.spanish'::regconfig
    WHEN 'pt' THEN 'pg_catalog.portuguese'::regconfig
    WHEN 'fr' THEN 'pg_catalog.french'::regconfig
    ELSE 'pg_catalog.simple'::regconfig END $$;
--> statement-breakpoint
-- Stems of the text as written and without accents: the stemmers know "capacitación", people type
-- "capacitacion", and both are found.
CREATE FUNCTION search_stems(language text, value text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT to_tsvector(public.search_configuration(language), value)
    || to_tsvector(public.search_configuration(language), public.fold(value)) $$;
--> statement-breakpoint
CREATE FUNCTION search_vector(language text, title text, description text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT setweight(public.search_stems(language, title), 'A')
    || setweight(public.search_stems(language, description), 'B') $$;
--> statement-breakpoint
CREATE FUNCTION search_query(language text, words text) RETURNS tsquery
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT websearch_to_tsquery(public.search_configuration(language), words)
    || websearch_to_tsquery(public.search_configuration(language), public.fold(words)) $$;
--> statement-breakpoint
-- Sum of the points of an assessment's criteria: checked against its score.
CREATE FUNCTION points_of(criteria jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT coalesce(sum((criterion ->> 'points')::bigint), 0)::bigint FROM jsonb_array_elements(criteria) AS criterion $$;
