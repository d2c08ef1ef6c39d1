# SPDX-License-Identifier: Apache-2.0
# Believable data for an instance of tests/lib/servers.sh, made once. tc_demo_load is small, for tests: sites and teams,
# imported exports of invented people, most of them owned by somebody, and notes that the staff enter over HTTP.
# tc_demo_play is what ./bootstrap demo shows: forty of staff enter the histories of three hundred clients.

# An export, the team that works with its people, and the owner ("-": nobody yet).
tc_demo_exports() {
  cat <<'END'
mara north mokafor 26
tess north tbrennan 12
waiting north - 8
jonas south jlindqvist 18
moved west - 96
END
}

# The teams that the directory's groups speak of; an administrator changes them on the screens later.
tc_demo_places() {
  tc_mariadb_admin "$TC_DB_NAME" <<'END'
INSERT IGNORE INTO site (code, name, address, time_zone) VALUES
  ('quay', 'Quay Street office', '14 Quay Street', 'Europe/London'), ('mill', 'Mill Lane hub', '3 Mill Lane', 'Europe/London');
INSERT IGNORE INTO team (code, name, site_id) SELECT 'north', 'North team', id FROM site WHERE code = 'quay';
INSERT IGNORE INTO team (code, name, site_id) SELECT 'south', 'South team', id FROM site WHERE code = 'mill';
INSERT IGNORE INTO team (code, name, site_id) SELECT 'west', 'West team', id FROM site WHERE code = 'mill';
END
}

tc_demo_import() {
  local name team owner count folder
  tc_demo_exports | while read -r name team owner count; do
    folder=$TC_RUN/hmis/$name
    node "$TC_DEMO/hmis.mjs" "$folder" "$name" "$count" || return 1
    if [ "$owner" = - ]; then set --; else set -- --owner "$owner"; fi
    "$(tc_app_bin)" --config "$TC_RUN/throughcare.xml" import hmis "$folder" --team "$team" "$@" 2>&1 || return 1
  done
}

# The shelter gives single contacts, the street team treats; their cases are moved onto these pathways on purpose.
tc_demo_pathways() {
  "$(tc_app_bin)" --config "$TC_RUN/throughcare.xml" pathway use hmis:RIVERSIDE:101 single_contact &&
  "$(tc_app_bin)" --config "$TC_RUN/throughcare.xml" pathway use hmis:RIVERSIDE:102 behavioural_health &&
  tc_mariadb_admin "$TC_DB_NAME" <<'END'
UPDATE case_file AS f JOIN caseload AS l ON l.case_id = f.id JOIN programme AS p ON p.id = l.programme_id
  JOIN pathway AS q ON q.name = p.pathway SET f.pathway_id = q.id WHERE p.pathway IS NOT NULL AND q.version = 1;
END
}

# What the staff do over HTTP. Everybody arrives first: cases go only to people who have signed in.
tc_demo_staff() {
  (eval "$( { tc_people_env; tc_app_env; } | sed 's/^/export /')"; node "$TC_DEMO/$1.mjs" "${@:2}")
}

tc_demo_load() {
  local log=$TC_RUN/log/load.log
  [ -e "$TC_RUN/loaded" ] && return 0
  if ! { tc_demo_places && tc_demo_staff arrive && tc_demo_import && tc_demo_pathways && tc_demo_staff notes; } > "$log" 2>&1; then
    echo "demo: its data could not be made; see $log" >&2; tail -5 "$log" >&2; return 1
  fi
  touch "$TC_RUN/loaded"
}

# ---- the lives of conf/demo/lives -----------------------------------------------------------------

tc_demo_houses() {
  tc_mariadb_admin "$TC_DB_NAME" <<'END'
INSERT IGNORE INTO site (code, name, address, time_zone) VALUES
  ('quay', 'Quay Street office', '14 Quay Street', 'Europe/London'), ('mill', 'Mill Lane hub', '3 Mill Lane', 'Europe/London'),
  ('harbour', 'Harbour House', '1 Harbour Walk', 'Europe/London'), ('lakeside', 'Lakeside Clinic', '22 Lake Road', 'Europe/London');
INSERT IGNORE INTO team (code, name, site_id)
  SELECT t.code, t.name, s.id FROM site AS s JOIN
    (SELECT 'north' AS code, 'North team' AS name, 'quay' AS site UNION ALL SELECT 'south', 'South team', 'mill' UNION ALL
     SELECT 'west', 'West team', 'mill' UNION ALL SELECT 'harbour', 'Harbour team', 'harbour' UNION ALL
     SELECT 'lakeside', 'Lakeside team', 'lakeside') AS t ON t.site = s.code;
INSERT IGNORE INTO programme (code, name, service_kind, pathway) VALUES
  ('housing', 'Homes and Tenancies', 'Housing support', 'housing_support'),
  ('health', 'Wellbeing Service', 'counselling', 'behavioural_health'),
  ('reentry', 'Through the Gate', 'Support on release', 're_entry');
INSERT IGNORE INTO programme_team (programme_id, team_id, is_first)
  SELECT p.id, t.id, t.code IN ('north', 'harbour', 'west') FROM programme AS p JOIN team AS t
   ON (p.code, t.code) IN (('housing', 'north'), ('housing', 'south'), ('health', 'harbour'), ('health', 'lakeside'), ('reentry', 'west'));
END
}

tc_demo_stop_program() { tc_process_stop app-nginx && tc_process_stop app-apache; }

# What a play that was cut short left behind: it begins anew.
tc_demo_sweep() {
  [ -e "$TC_RUN/playing" ] || return 0
  tc_demo_stop_program && tc_mariadb_start && tc_mariadb_admin -e "DROP DATABASE IF EXISTS $TC_DB_NAME" && rm -rf "$TC_RUN/audit" "$TC_RUN/playing"
}

# tc_demo_enter COUNT: while it runs nothing is worth a write through to the disk, for it would be played anew.
tc_demo_enter() {
  local log=$TC_RUN/log/load.log flush=innodb_flush_log_at_trx_commit
  tc_demo_houses && tc_mariadb_admin -e "SET GLOBAL $flush = 2" && tc_demo_staff play "$1" >> "$log" &&
    tc_mariadb_admin -e "SET GLOBAL $flush = ${TC_DB_FLUSH:-1}" || { echo "demo: its data could not be made; see $log" >&2; return 1; }
}

# tc_demo_play COUNT: on a program whose clock can be moved and whose sessions are long; the next start is the usual one's.
tc_demo_play() {
  local TC_CLOCK=$TC_RUN/clock TC_SESSION_IDLE=720 TC_SESSION_LIFE=24
  export TC_CLOCK
  [ -e "$TC_RUN/loaded" ] && return 0
  tc_demo_sweep && touch "$TC_RUN/playing" && echo 0 > "$TC_CLOCK" && tc_app_start && tc_demo_enter "$1" && tc_demo_stop_program || return 1
  rm -f "$TC_CLOCK" "$TC_RUN/playing" && echo played > "$TC_RUN/loaded"
}
