# SPDX-License-Identifier: Apache-2.0
# Believable data for an instance of tests/lib/servers.sh: sites and teams, four imported exports of
# invented people, each owned by somebody, and notes that the staff enter over HTTP. Done once.

# An export, the team that works with its people, and the owner ("-": nobody yet).
tc_demo_exports() {
  cat <<'END'
mara north mokafor 26
tess north tbrennan 12
waiting north - 8
jonas south jlindqvist 18
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
  (eval "$( { tc_people_env; tc_app_env; } | sed 's/^/export /')"; node "$TC_DEMO/$1.mjs")
}

tc_demo_load() {
  local log=$TC_RUN/log/load.log
  [ -e "$TC_RUN/loaded" ] && return 0
  if ! { tc_demo_places && tc_demo_staff arrive && tc_demo_import && tc_demo_pathways && tc_demo_staff notes; } > "$log" 2>&1; then
    echo "demo: its data could not be made; see $log" >&2; tail -5 "$log" >&2; return 1
  fi
  touch "$TC_RUN/loaded"
}
