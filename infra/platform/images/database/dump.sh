#!/bin/bash
# Copies the database into a new backup in /backup, which stays a draft until the buckets are in it, too.
set -euo pipefail

draft=/backup/draft
rm -rf "$draft"
mkdir -p "$draft"
pg_dump --format custom --compress 6 --file "$draft/database.dump" "$DATABASE"
pg_restore --list "$draft/database.dump" >/dev/null
echo "backup: database $DATABASE, $(stat --format %s "$draft/database.dump") bytes"
