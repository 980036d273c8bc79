#!/bin/sh
# Serves the buckets in /data, which it makes. Reads BUCKETS and versitygw's own variables.
set -eu

for bucket in $BUCKETS; do mkdir -p "/data/objects/$bucket"; done

# What S3 knows of an object besides its content goes into extended attributes, else into files beside.
if python3 -c 'import os; os.setxattr("/data/objects", "user.probe", b"1"); os.removexattr("/data/objects", "user.probe")' 2>/dev/null; then
  mkdir -p /data/versions
  set -- --versioning-dir /data/versions
else
  echo "object-storage: no extended attributes on this volume, so no versions of objects" >&2
  mkdir -p /data/metadata
  set -- --sidecar /data/metadata
fi
exec versitygw --port :7070 --health /health --quiet posix "$@" /data/objects
