# SPDX-License-Identifier: Apache-2.0
# The program itself on the private servers: secrets, throughcare.xml, migrate, serve.
# TC_PREFIX is where "make install" put it. One instance stands behind nginx, one behind
# Apache (each has its own address, so its own origin), and mod_fcgid starts a third by itself.

tc_app_bin() { echo "$TC_PREFIX/bin/throughcare"; }

tc_app_keys() {
  local dir=$TC_RUN/secret
  tc_secret kept-key 32 > /dev/null || return 1
  [ -s "$dir/audit-secret" ] && return 0
  (umask 077; "$(tc_app_bin)" --config "$TC_RUN/throughcare.xml" audit keys --secret "$dir/audit-secret" --public "$dir/audit-public") > "$TC_RUN/log/audit-keys.log" 2>&1 ||
    { echo "servers: no audit keys; see $TC_RUN/log/audit-keys.log" >&2; return 1; }
}

# tc_app_config NAME ORIGIN SECRETS WORKERS: prints throughcare.xml.
tc_app_config() {
  local peer
  peer=$(id -u "$TC_WEB_USER")
  cat <<END
<throughcare xmlns="urn:throughcare:configuration">
  <site name="Riverside Support (demonstration)" time-zone="Europe/London" language="en" origin="$2" plain-on-loopback="yes"/>
  <serve socket="$TC_SOCKETS/$1.sock" mode="0660" peer="$peer" workers="$4" machine="$1"/>
  <database socket="$TC_SOCKETS/mariadb.sock" name="$TC_DB_NAME">
    <read user="throughcare_read" secret="$3/db-read"/>
    <write user="throughcare_write" secret="$3/db-write"/>
    <admin user="$(id -un)"/>
  </database>
  <directory tls="starttls" ca="$TC_RUN/tls/ca.pem">
    <server uri="$TC_LDAP_URI"/>
    <bind dn="cn=throughcare,ou=services,$TC_LDAP_BASE" secret="$3/ldap-bind"/>
    <people base="ou=people,$TC_LDAP_BASE" filter="(objectClass=inetOrgPerson)" login="uid mail" key="entryUUID" name="cn" mail="mail" phone="telephoneNumber"/>
    <groups base="ou=groups,$TC_LDAP_BASE" filter="(objectClass=groupOfNames)" member="member"/>
$(tc_people_groups_xml)
  </directory>
  <keys kept="$3/kept-key" audit-secret="$3/audit-secret" audit-public="$3/audit-public"/>
  <audit file="$TC_RUN/audit/$1.seal"/>
  <session idle-minutes="${TC_SESSION_IDLE:-15}" life-hours="${TC_SESSION_LIFE:-12}"/>
  <import team="north"/>
$(tc_app_tests)
</throughcare>
END
}

# Tests move the one clock through a file, and see that the way out is the configuration's; the demo has neither.
tc_app_tests() { if [ -n "${TC_CLOCK:-}" ]; then printf '  <link quick-exit="https://weather.example.org/today"/>\n  <clock follow="%s"/>\n' "$TC_CLOCK"; fi; }

tc_app_configure() {
  mkdir -p "$TC_RUN/audit" || return 1
  tc_app_config nginx "http://127.0.0.1:$(tc_port nginx)" "$TC_RUN/secret" "${TC_WORKERS:-4}" > "$TC_RUN/throughcare.xml"
  tc_app_config apache "http://127.0.0.1:$(tc_port apache)" "$TC_RUN/secret" 2 > "$TC_RUN/apache.xml"
  tc_app_keys && tc_app_configure_fcgid
}

# mod_fcgid starts the program as Apache's user, to whom the secrets must belong then.
tc_app_configure_fcgid() {
  local dir=$TC_RUN/apache
  mkdir -p -m 700 "$dir/secret" "$dir/audit" || return 1
  (umask 077; cd "$TC_RUN/secret" && cp db-read db-write ldap-bind kept-key audit-secret audit-public "$dir/secret/") || return 1
  tc_app_config fcgid "http://127.0.0.1:$(tc_port fcgid)" "$dir/secret" 1 |
    sed "s|$TC_RUN/audit/|$dir/audit/|" > "$dir/fcgid.xml"
  if [ "$(id -u)" = 0 ]; then chown -R "$TC_WEB_USER" "$dir"; fi
}

tc_app_migrate() {
  "$(tc_app_bin)" --config "$TC_RUN/throughcare.xml" migrate > "$TC_RUN/log/migrate.log" 2>&1 ||
    { echo "servers: migrate failed:" >&2; tail -5 "$TC_RUN/log/migrate.log" >&2; return 1; }
}

# What a running program was started from: after a rebuild it gives way to the new one.
tc_app_build() { find "$(dirname "$(tc_app_bin)")/.." -type f ! -path '*/asset/*' -print0 | sort -z | xargs -0 cat | cksum; }

# tc_app_serve NAME CONFIG
tc_app_serve() {
  local build
  build=$(tc_app_build)
  if tc_process_runs "app-$1"; then
    [ "$(cat "$TC_RUN/app-$1.build" 2>/dev/null)" = "$build" ] && return 0
    tc_process_stop "app-$1"
  fi
  echo "$build" > "$TC_RUN/app-$1.build"
  tc_process_start "app-$1" "$(tc_app_bin)" --config "$2" serve
  tc_process_wait "app-$1" 60 test -S "$TC_SOCKETS/$1.sock"
}

# tc_app_start: all of it, on servers that are started if they are not running.
tc_app_start() {
  local tries=0
  tc_mariadb_start && tc_slapd_start && tc_app_settle && tc_app_configure && tc_app_migrate || return 1
  until tc_app_serve nginx "$TC_RUN/throughcare.xml" && tc_app_serve apache "$TC_RUN/apache.xml" && tc_nginx_start && tc_apache_start; do
    [ $((tries += 1)) -lt 3 ] || return 1
    tc_app_elsewhere && tc_app_configure || return 1
  done
}

# Somebody took a port between our look and our use of it.
tc_app_elsewhere() {
  local name
  for name in nginx apache app-nginx app-apache; do tc_process_stop "$name"; done
  for name in nginx apache fcgid; do tc_port_forget "$name"; done
}

# A port that someone else took while this instance was down: then its address changes, and so its configuration.
tc_app_settle() {
  local pair
  for pair in nginx:nginx apache:apache fcgid:apache; do
    if ! tc_process_runs "${pair#*:}" && tc_port_answers "$(tc_port "${pair%:*}")"; then
      tc_port_forget "${pair%:*}"; tc_process_stop app-nginx; tc_process_stop app-apache
    fi
  done
}

tc_app_env() {
  printf '%s=%q\n' TC_URL "http://127.0.0.1:$(tc_port nginx)" TC_APACHE_URL "http://127.0.0.1:$(tc_port apache)" \
    TC_FCGID_URL "http://127.0.0.1:$(tc_port fcgid)" TC_CONF "$TC_RUN/throughcare.xml" TC_BIN "$(tc_app_bin)" \
    TC_DB_SOCKET "$TC_SOCKETS/mariadb.sock" TC_DB_NAME "$TC_DB_NAME" \
    TC_DB_ADMIN "mariadb --no-defaults --socket=$TC_SOCKETS/mariadb.sock --user=$(id -un) --default-character-set=utf8mb4" \
    TC_LDAP_URI "$TC_LDAP_URI" TC_LDAP_CA "$TC_RUN/tls/ca.pem" TC_RUN "$TC_RUN" TC_APP_SOCKET "$TC_SOCKETS/nginx.sock" \
    TC_APP_PID_FILE "$TC_RUN/pid/app-nginx"
}
