# SPDX-License-Identifier: Apache-2.0
# What the generator of statements refuses, each with its file and line: a rule that nothing enforces is a wish.
. tests/lint/lib/lint.sh

generate=${TC_BUILD:-build/check}/module/store/generate
work=$(mktemp -d)
mkdir -p "$work"/sql/{read,write,view,schema}
cat > "$work/sql/schema/0001_a.sql" <<'END'
CREATE TABLE note (id INT) WITH SYSTEM VERSIONING;
END
cat > "$work/sql/view/visible_note.sql" <<'END'
-- visible_note: notes.
-- versioned: yes
SELECT p.id AS viewer_id, n.* FROM person AS p JOIN note AS n;
END

# tried NAME EXPECTED [FOLDER]: the statement on standard input must be refused with these words ("" for none).
tried() {
  local folder=${3:-read} said
  cat > "$work/sql/$folder/one.sql"
  said=$("$generate" "$work/sql" "$work/sql.h" "$work/sql.c" 2>&1)
  rm -f "$work/sql/$folder/one.sql"
  case $said in
    "$2"*) if [ -n "$2" ] || [ -z "$said" ]; then :; else echo "said: $said"; fi ;;
    *) echo "wanted: $2"; echo "said: $said" ;;
  esac | lint_say "the generator: $1"
}
head='-- one: a thing.
-- needs: case.read
-- gives: many thing'
scoped="$head
-- scope: :viewer"

tried 'takes a good one' '' <<< "$scoped
SELECT n.id AS \"@id\", ':no' AS \"it's\" FROM visible_note AS n -- :not
 WHERE n.viewer_id = :viewer AND n.id = :id;"
{ grep -qF 'FROM visible_note FOR SYSTEM_TIME AS OF ? AS n' "$work/sql.c" && grep -qF '"as_of", "viewer", "id", NULL' "$work/sql.c" ||
  echo 'no text with AS OF and its values in order'; } | lint_say 'the generator: a versioned view has a text for the past'
tried 'wants a purpose' 'sql/read/one.sql:1: error: the header lacks "-- one: what it is for"' <<< '-- needs: case.read
-- gives: one x
SELECT 1;'
tried 'wants needs' 'sql/read/one.sql:1: error: the header lacks "-- needs' <<< '-- one: a thing.
-- gives: one x
SELECT 1;'
tried 'wants gives' 'sql/read/one.sql:1: error: the header lacks "-- gives' <<< '-- one: a thing.
-- needs: case.read
SELECT 1;'
tried 'knows the needs' 'sql/read/one.sql:2: error: there is no need "case.reads"' <<< '-- one: a thing.
-- needs: case.reads case.read
-- gives: one x
SELECT 1;'
tried 'wants the scope' 'sql/read/one.sql:1: error: reads visible_ views' <<< "$head
SELECT n.id FROM visible_note AS n WHERE n.viewer_id = :viewer;"
tried 'wants each view bound' 'sql/read/one.sql:5: error: visible_note AS n is not bound' <<< "$scoped
SELECT n.id FROM visible_note AS n WHERE n.id = :viewer;"
tried 'wants aliases once' 'sql/read/one.sql:5: error: two columns have the alias' <<< "$head

SELECT 1 AS \"@a\", 2 AS \"@A\";"
tried 'wants short aliases' 'sql/read/one.sql:4: error: the alias' <<< "$head
SELECT 1 AS \"$(printf 'a%.0s' {1..65})\";"
tried 'wants names for values' 'sql/read/one.sql:4: error: a bare "?"' <<< "$head
SELECT ? AS a;"
tried 'wants one statement' 'sql/read/one.sql:5: error: one statement a file' <<< "$head
SELECT 1;
SELECT 2;"
tried 'lets sql/read only read' 'sql/read/one.sql:4: error: sql/read only reads' <<< "$head
DELETE FROM note WHERE id = :id;"
tried 'lets sql/write write' '' write <<< "$head
DELETE FROM note WHERE id = :id;"
tried 'counts lines' 'sql/read/one.sql:61: error: 61 lines' <<< "$head
SELECT 1 AS a$(yes ' + 1' | head -56 | sed '1s/^/\n/')
;"
tried 'refuses an outer join of the past' 'sql/write/one.sql:4: error: an outer join of note' write <<< "$head
SELECT p.id FROM person AS p LEFT JOIN note AS n ON n.id = p.id;"
tried 'refuses a subquery that sorts rows of a view' 'sql/read/one.sql:6: error: ORDER BY within a subquery' <<< "$scoped
SELECT p.id, (SELECT n.title FROM visible_note AS n WHERE n.viewer_id = :viewer AND n.author_id = p.id
               ORDER BY n.id LIMIT 1) AS \"title\" FROM person AS p;"
tried 'refuses a subquery that sorts what it asks EXISTS of' 'sql/write/one.sql:4: error: ORDER BY within a subquery' write <<< "$head
SELECT p.id, (SELECT n.title FROM note AS n WHERE EXISTS (SELECT 1 FROM t WHERE t.id = n.id) ORDER BY n.id LIMIT 1) AS title FROM person AS p;"
tried 'lets a subquery take the first by GROUP_CONCAT' '' <<< "$scoped
SELECT p.id, (SELECT GROUP_CONCAT(n.title ORDER BY n.id LIMIT 1) FROM visible_note AS n WHERE n.viewer_id = :viewer AND n.author_id = p.id) AS \"title\"
  FROM person AS p ORDER BY p.id;"
tried 'refuses ON within a view'"'"'s subquery' 'sql/view/one.sql:3: error: ON within a subquery' view <<< '-- one: a thing.
-- versioned: no
SELECT p.id FROM person AS p WHERE EXISTS (SELECT 1 FROM a JOIN b ON b.x = p.id);'
rm -rf "$work"
lint_end
