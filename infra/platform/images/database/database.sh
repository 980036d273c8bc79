#!/bin/bash
# Runs PostgreSQL on /data, which it prepares when it is empty. Reads DATABASE, PGUSER, PGPASSWORD and MEMORY_MB.
set -euo pipefail

version=15
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  # In a folder that takes its place when it is whole: a pod may be killed at any moment.
  draft=$PGDATA.draft
  rm -rf "$draft"
  echo "database: an empty volume: making a cluster with the database $DATABASE"
  initdb --pgdata "$draft" --username "$PGUSER" --pwfile <(printf '%s\n' "$PGPASSWORD") \
    --auth-local scram-sha-256 --auth-host scram-sha-256 --encoding UTF8 --locale C.UTF-8 --data-checksums >/dev/null
  echo 'host all all all scram-sha-256' >>"$draft/pg_hba.conf"
  echo "CREATE DATABASE \"$DATABASE\"" | postgres --single -D "$draft" postgres >/dev/null
  mv "$draft" "$PGDATA"
fi

found=$(cat "$PGDATA/PG_VERSION")
if [ "$found" != "$version" ]; then
  echo "database: the volume holds PostgreSQL $found, this image runs $version: restore a backup into an empty volume" >&2
  exit 1
fi

# A pod that was killed leaves it, and what has its number now is another process.
rm -f "$PGDATA/postmaster.pid"
exec postgres -D "$PGDATA" -c listen_addresses='*' -c unix_socket_directories=/tmp \
  -c shared_buffers="$((MEMORY_MB / 4))MB" -c max_connections=100 -c dynamic_shared_memory_type=mmap
