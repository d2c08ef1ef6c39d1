# SPDX-License-Identifier: Apache-2.0
# nginx and Apache as own instances with the installed samples, only their sockets and files are
# ours. Apache refuses to serve as root, so that root's web servers run as www-data, as they
# would in an installation.

tc_web_user() { if [ "$(id -u)" = 0 ]; then TC_WEB_USER=www-data; else TC_WEB_USER=$(id -un); fi; }

# Below a folder that is closed to the web server's user (a clone in root's home) it is given the
# one capability to pass through.
tc_web_run() {
  local name=$1 pass=; shift
  if [ "$(id -u)" != 0 ]; then tc_process_start "$name" "$@"; return; fi
  if ! setpriv --reuid="$TC_WEB_USER" --regid="$TC_WEB_USER" --init-groups \
    test -x "$TC_RUN" -a -r "$TC_PREFIX/share/throughcare/asset/tc.css"; then
    pass='--inh-caps=+dac_override --ambient-caps=+dac_override'
  fi
  tc_process_start "$name" setpriv --reuid="$TC_WEB_USER" --regid="$TC_WEB_USER" --init-groups $pass "$@"
}

tc_web_folder() {
  mkdir -p "$TC_RUN/$1/tmp" && chmod 700 "$TC_RUN/$1/tmp" || return 1
  if [ "$(id -u)" = 0 ]; then chown -R "$TC_WEB_USER" "$TC_RUN/$1"; fi
}

# An installed sample with this run's socket in place of the installation's.
tc_web_sample() { sed "s|[^ \":]*/throughcare/throughcare\.socket|$TC_SOCKETS/$2.sock|" "$TC_PREFIX/share/throughcare/$1"; }

tc_nginx_conf() {
  tc_web_sample nginx/throughcare.conf nginx > "$TC_RUN/nginx/throughcare.conf"
  cat <<END
daemon off;
worker_processes 2;
pid $TC_RUN/nginx/nginx.pid;
error_log $TC_RUN/nginx/error.log;
events { worker_connections 512; }
http {
  include /etc/nginx/mime.types;
  log_format throughcare '\$remote_addr - [\$time_local] "\$request_method \$uri \$server_protocol" \$status \$body_bytes_sent \$request_time';
  access_log $TC_RUN/nginx/access.log throughcare;
  client_body_temp_path $TC_RUN/nginx/tmp/body;
  fastcgi_temp_path $TC_RUN/nginx/tmp/fastcgi;
  proxy_temp_path $TC_RUN/nginx/tmp/proxy;
  scgi_temp_path $TC_RUN/nginx/tmp/scgi;
  uwsgi_temp_path $TC_RUN/nginx/tmp/uwsgi;
  server_tokens off;
  server {
    listen 127.0.0.1:$1;
    include $TC_RUN/nginx/throughcare.conf;
  }
}
END
}

tc_apache_conf() {
  local module dir=$TC_RUN/apache
  tc_web_sample apache/throughcare-proxy.conf apache > "$dir/proxy.conf"
  tc_web_sample apache/throughcare-fcgid.conf apache |
    sed "s|^FcgidInitialEnv THROUGHCARE_CONFIG .*|FcgidInitialEnv THROUGHCARE_CONFIG $dir/fcgid.xml|" > "$dir/fcgid.conf"
  printf 'ServerRoot %s\nServerName localhost\nPidFile %s/apache.pid\nErrorLog %s/error.log\nDefaultRuntimeDir %s\n' "$dir" "$dir" "$dir" "$dir"
  printf 'Listen 127.0.0.1:%s\nListen 127.0.0.1:%s\n' "$1" "$(tc_port fcgid)"
  for module in mpm_event authz_core authz_host mime alias headers setenvif proxy proxy_fcgi fcgid; do
    printf 'LoadModule %s_module /usr/lib/apache2/modules/mod_%s.so\n' "$module" "$module"
  done
  cat <<END
TypesConfig /etc/mime.types
ServerTokens Prod
LogFormat "%h - %t \"%m %U %H\" %>s %B %D" throughcare
CustomLog $dir/access.log throughcare
FcgidIPCDir $dir/tmp
FcgidProcessTableFile $dir/tmp/table
StartServers 1
<Directory "/">
  Require all denied
  AllowOverride None
</Directory>
<VirtualHost 127.0.0.1:$1>
  Include $dir/proxy.conf
</VirtualHost>
<VirtualHost 127.0.0.1:$(tc_port fcgid)>
  Include $dir/fcgid.conf
</VirtualHost>
END
}

tc_nginx_start() {
  tc_process_runs nginx && return 0
  tc_web_folder nginx || return 1
  tc_nginx_conf "$(tc_port nginx)" > "$TC_RUN/nginx/nginx.conf" || return 1
  tc_web_run nginx nginx -p "$TC_RUN/nginx" -c "$TC_RUN/nginx/nginx.conf" -e "$TC_RUN/nginx/error.log"
  tc_process_wait nginx 60 tc_port_answers "$(tc_port nginx)"
}

tc_apache_start() {
  tc_process_runs apache && return 0
  tc_web_folder apache || return 1
  tc_apache_conf "$(tc_port apache)" > "$TC_RUN/apache/apache.conf" || return 1
  tc_web_run apache apache2 -d "$TC_RUN/apache" -f "$TC_RUN/apache/apache.conf" -DFOREGROUND
  tc_process_wait apache 60 tc_port_answers "$(tc_port apache)"
}
