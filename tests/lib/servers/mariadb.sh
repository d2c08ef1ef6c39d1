# SPDX-License-Identifier: Apache-2.0
# A private MariaDB: socket only, own data folder. The caller is its administrator by unix_socket.
TC_DB_NAME=${TC_DB_NAME:-throughcare}

tc_mariadb_conf() {
  cat <<END
[mariadbd]
datadir=$TC_RUN/mariadb
socket=$TC_SOCKETS/mariadb.sock
pid-file=$TC_RUN/mariadb.pid
tmpdir=$TC_RUN/mariadb-tmp
user=$(id -un)
skip-networking
skip-name-resolve
character-set-server=utf8mb4
collation-server=utf8mb4_uca1400_ai_ci
init-connect='SET collation_connection = utf8mb4_uca1400_ai_ci'
sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION
default-time-zone=+00:00
default-storage-engine=InnoDB
local-infile=OFF
performance-schema=OFF
max-connections=200
innodb-buffer-pool-size=${TC_DB_BUFFER:-96M}
innodb-log-file-size=48M
innodb-flush-log-at-trx-commit=${TC_DB_FLUSH:-1}
innodb-lock-wait-timeout=5
innodb-fast-shutdown=1
aria-pagecache-buffer-size=8M
key-buffer-size=1M
END
}

tc_mariadb_install() {
  [ -d "$TC_RUN/mariadb/mysql" ] && return 0
  mkdir -p "$TC_RUN/mariadb" || return 1
  mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$TC_RUN/mariadb" --skip-test-db \
    --auth-root-authentication-method=socket --auth-root-socket-user="$(id -un)" \
    --skip-name-resolve --force --innodb-log-file-size=48M > "$TC_RUN/log/mariadb-install.log" 2>&1 ||
    { echo "servers: mariadb-install-db failed; see $TC_RUN/log/mariadb-install.log" >&2; return 1; }
}

tc_mariadb_admin() { mariadb --no-defaults --socket="$TC_SOCKETS/mariadb.sock" --user="$(id -un)" \
  --default-character-set=utf8mb4 "$@"; }

tc_mariadb_start() {
  if ! tc_process_runs mariadb; then
    tc_mariadb_install || return 1
    mkdir -p "$TC_RUN/mariadb-tmp"
    tc_mariadb_conf > "$TC_RUN/mariadb.cnf"
    tc_process_start mariadb mariadbd --defaults-file="$TC_RUN/mariadb.cnf"
    tc_process_wait mariadb 60 tc_mariadb_admin -e 'SELECT 1' || return 1
  fi
  tc_mariadb_accounts
}

# The two accounts of the workers; what they may do is granted by "throughcare migrate".
tc_mariadb_accounts() {
  local reader writer
  reader=$(tc_secret db-read) && writer=$(tc_secret db-write) || return 1
  tc_mariadb_admin <<END
CREATE DATABASE IF NOT EXISTS \`$TC_DB_NAME\` CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE USER IF NOT EXISTS throughcare_read@localhost IDENTIFIED BY '$reader';
CREATE USER IF NOT EXISTS throughcare_write@localhost IDENTIFIED BY '$writer';
END
}

tc_mariadb_env() {
  [ -d "$TC_RUN/mariadb" ] || return 0
  printf '%s=%q\n' TC_TEST_DB_SOCKET "$TC_SOCKETS/mariadb.sock" TC_TEST_DB_NAME "$TC_DB_NAME" \
    TC_TEST_DB_ADMIN_USER "$(id -un)" \
    TC_TEST_DB_ADMIN "mariadb --no-defaults --socket=$TC_SOCKETS/mariadb.sock --user=$(id -un) --default-character-set=utf8mb4" \
    TC_TEST_DB_READ_USER throughcare_read TC_TEST_DB_READ_SECRET "$TC_RUN/secret/db-read" \
    TC_TEST_DB_WRITE_USER throughcare_write TC_TEST_DB_WRITE_SECRET "$TC_RUN/secret/db-write"
}
