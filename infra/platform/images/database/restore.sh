#!/bin/bash
# Makes the database what it was in the backup $1, or in the LATEST. Until the last step the present one stays.
set -euo pipefail
export PGOPTIONS='--client-min-messages=warning'

found=$(find /backup -mindepth 2 -maxdepth 2 -name manifest.json -printf '%h\n' | sed 's:.*/::' | sort)
name=$1
if [ "$name" = LATEST ]; then name=$(tail -n 1 <<<"$found"); fi
if [ -z "$name" ] || ! grep -qxF -- "$name" <<<"$found"; then
  echo "restore: there is no backup $name; there are: ${found//$'\n'/ }" >&2
  exit 2
fi
dump=/backup/$name/database.dump
until pg_isready --quiet --timeout 5; do sleep 0.5; done
sql() { psql --quiet --no-psqlrc --tuples-only --dbname postgres --set ON_ERROR_STOP=1 "$@" >/dev/null; }
new=$DATABASE-new old=$DATABASE-old
sql --command "DROP DATABASE IF EXISTS \"$new\"" --command "CREATE DATABASE \"$new\" TEMPLATE template0"
pg_restore --exit-on-error --no-owner --dbname "$new" "$dump"
# In one step; whoever is connected to the present one would hinder it.
sql --command "DROP DATABASE IF EXISTS \"$old\"" \
  --command "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '$DATABASE'" \
  --command "BEGIN; ALTER DATABASE \"$DATABASE\" RENAME TO \"$old\"; ALTER DATABASE \"$new\" RENAME TO \"$DATABASE\"; COMMIT" \
  --command "DROP DATABASE \"$old\""
echo "restore: database $DATABASE is that of $name"
