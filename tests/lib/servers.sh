# SPDX-License-Identifier: Apache-2.0
# Private MariaDB, slapd, nginx and Apache below one folder, as the caller's own processes, ended by
# pid only. Sourced; every function answers non-zero with a line on standard error when it fails.
#
#   . tests/lib/servers.sh
#   tc_run_begin FOLDER            # makes it, or takes up what runs there; sets TC_RUN and TC_SOCKETS
#   tc_mariadb_start; tc_slapd_start; tc_app_start    # the last starts all, nginx and Apache too
#   tc_run_env                     # prints the variables that tests read (TC_TEST_…, TC_USER_…)
#   tc_run_stop                    # ends all that runs below TC_RUN, newest first
#
# Two folders never collide: sockets have names of their own, ports are tried until one is free.
TC_SERVERS_LIB=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PATH=$PATH:/usr/sbin:/sbin

. "$TC_SERVERS_LIB/servers/process.sh"
. "$TC_SERVERS_LIB/servers/mariadb.sh"
. "$TC_SERVERS_LIB/servers/people.sh"
. "$TC_SERVERS_LIB/servers/slapd.sh"
. "$TC_SERVERS_LIB/servers/web.sh"
. "$TC_SERVERS_LIB/servers/app.sh"

# A socket's path may have 107 characters, and a web server's own user must be able to reach it.
tc_run_begin() {
  mkdir -p "$1" || return 1
  TC_RUN=$(cd "$1" && pwd)
  mkdir -p "$TC_RUN"/{pid,log,port} && mkdir -p -m 700 "$TC_RUN/secret" || return 1
  TC_SOCKETS=$(cat "$TC_RUN/sockets" 2>/dev/null)
  if [ -z "$TC_SOCKETS" ] || [ ! -O "$TC_SOCKETS" ]; then
    TC_SOCKETS=$(mktemp -d /tmp/throughcare.XXXXXXXX) || return 1
    echo "$TC_SOCKETS" > "$TC_RUN/sockets"
  fi
  tc_web_user
  if [ "$(id -u)" = 0 ]; then chgrp "$TC_WEB_USER" "$TC_SOCKETS" && chmod 2710 "$TC_SOCKETS"; fi
}

tc_run_stop() {
  local file
  for file in $(ls -t "$TC_RUN"/pid/* 2>/dev/null); do tc_process_stop "$(basename "$file")"; done
  rm -rf "$TC_SOCKETS" "$TC_RUN/sockets"
}

# A secret of its own for each run, made once; only its owner may read it.
tc_secret() {
  local file=$TC_RUN/secret/$1 text
  if [ ! -s "$file" ]; then
    text=$(openssl rand -hex "${2:-16}") || return 1
    (umask 077; printf '%s\n' "$text" > "$file")
  fi
  cat "$file"
}

tc_run_env() {
  tc_mariadb_env
  tc_slapd_env
}
