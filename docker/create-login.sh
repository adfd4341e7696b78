#!/bin/sh
# Run once by the image of PostgreSQL, on an empty volume.
set -eu

psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
  --set password="$POSTGRES_PASSWORD" <<'SQL'
create role enlace login createrole nosuperuser nobypassrls password :'password';
create database enlace owner enlace;
SQL
