#!/usr/bin/env bash
# ./add-migration.sh Name   adds the same migration for both databases, always in one commit
set -euo pipefail
cd "$(dirname "$0")"
dotnet tool restore >/dev/null
for provider in Sqlite SqlServer; do
  dotnet ef migrations add "$1" --context "${provider}UnionDbContext" --output-dir "Migrations/$provider"
done
