#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# fill.sh SIZE [LOGIN TEAM]: SIZE believable cases of invented people in a migrated database, with several
# notes each, spread over owners (about 50 open cases each), teams of eight owners and programmes of five
# teams. With LOGIN that person of staff owns the cases of the first owner, in the team with code TEAM.
#   TC_DB_ADMIN   a client command line with full rights      TC_DB_NAME   the database
set -eu
size=$1 login=${2:-} team=${3:-}
here=$(cd "$(dirname "$0")" && pwd)
clients=$((size * 4 / 5)) notes=$((size * 6))
owners=$(((size + 99) / 100)); teams=$(((owners + 7) / 8)); programmes=$(((teams + 4) / 5))
admin() { $TC_DB_ADMIN --database="$TC_DB_NAME" "$@"; }

{
  echo "CREATE TEMPORARY TABLE bench_reference (kind CHAR(1) NOT NULL, n INT NOT NULL, reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, PRIMARY KEY (kind, n));"
  awk -v clients="$clients" -v cases="$size" -v notes="$notes" -f "$here/references.awk"
  sed -e "s/@size/$size/g; s/@clients/$clients/g; s/@notes/$notes/g; s/@owners/$owners/g; s/@teams/$teams/g; s/@programmes/$programmes/g" \
      -e "s/@login/'$login'/g; s/@team_code/'$team'/g" "$here/fill.sql"
} | admin
echo "cases $size, clients $clients, notes $notes, owners $owners, teams $teams, programmes $programmes"
