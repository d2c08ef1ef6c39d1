# SPDX-License-Identifier: Apache-2.0
# nginx and Apache as own instances. Apache refuses to serve as root, so that root's web servers
# run as www-data, as they would in an installation.

tc_web_user() { if [ "$(id -u)" = 0 ]; then TC_WEB_USER=www-data; else TC_WEB_USER=$(id -un); fi; }

# Below a folder that is closed to the web server's user (a clone in root's home) it is given the
# one capability to pass through.
tc_web_run() {
  local name=$1 pass=--; shift
  if [ "$(id -u)" != 0 ]; then tc_process_start "$name" "$@"; return; fi
  if ! setpriv --reuid="$TC_WEB_USER" --regid="$TC_WEB_USER" --init-groups test -x "$TC_RUN"; then
    pass='--inh-caps=+dac_override --ambient-caps=+dac_override --'
  fi
  tc_process_start "$name" setpriv --reuid="$TC_WEB_USER" --regid="$TC_WEB_USER" --init-groups $pass "$@"
}

tc_web_folder() {
  mkdir -p "$TC_RUN/$1/tmp" && chmod 700 "$TC_RUN/$1/tmp" || return 1
  if [ "$(id -u)" = 0 ]; then chown -R "$TC_WEB_USER" "$TC_RUN/$1"; fi
}

# tc_nginx_start MAKE: MAKE is called with the port and prints the configuration.
tc_nginx_start() {
  local tries=0
  tc_process_runs nginx && return 0
  tc_web_folder nginx || return 1
  while :; do
    "$1" "$(tc_port nginx)" > "$TC_RUN/nginx/nginx.conf" || return 1
    tc_web_run nginx nginx -p "$TC_RUN/nginx" -c "$TC_RUN/nginx/nginx.conf" -e "$TC_RUN/nginx/error.log" -g 'daemon off;'
    tc_process_wait nginx 10 tc_port_answers "$(tc_port nginx)" && return 0
    tc_process_stop nginx; tc_port_forget nginx
    [ $((tries += 1)) -lt 5 ] || return 1
  done
}

tc_apache_start() {
  local tries=0
  tc_process_runs apache && return 0
  tc_web_folder apache || return 1
  while :; do
    "$1" "$(tc_port apache)" > "$TC_RUN/apache/apache.conf" || return 1
    tc_web_run apache apache2 -d "$TC_RUN/apache" -f "$TC_RUN/apache/apache.conf" -DFOREGROUND
    tc_process_wait apache 10 tc_port_answers "$(tc_port apache)" && return 0
    tc_process_stop apache; tc_port_forget apache
    [ $((tries += 1)) -lt 5 ] || return 1
  done
}
