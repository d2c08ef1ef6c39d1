# SPDX-License-Identifier: Apache-2.0
# A private slapd: ldap (StartTLS), ldaps and ldapi; a CA made on the spot; memberof, refint, ppolicy.

tc_slapd_certificates() {
  local dir=$TC_RUN/tls names="subjectAltName=DNS:localhost,DNS:$(hostname),IP:127.0.0.1,IP:::1"
  [ -s "$dir/server.pem" ] && return 0
  mkdir -p -m 700 "$dir" || return 1
  (
    cd "$dir" || exit 1
    for ca in ca other-ca; do
      openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 -subj "/CN=Throughcare demo $ca" \
        -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign -keyout $ca.key -out $ca.pem || exit 1
    done
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=localhost" -keyout server.key -out server.csr &&
      openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 3650 -out server.pem \
        -extfile <(printf '%s\nextendedKeyUsage=serverAuth\n' "$names")
  ) > "$TC_RUN/log/tls.log" 2>&1
}

tc_slapd_conf() {
  local schema
  for schema in core cosine inetorgperson; do echo "include /etc/ldap/schema/$schema.schema"; done
  cat <<END
pidfile $TC_RUN/slapd.pid
argsfile $TC_RUN/slapd.args
modulepath /usr/lib/ldap
moduleload back_mdb
moduleload memberof
moduleload refint
moduleload ppolicy
TLSCACertificateFile $TC_RUN/tls/ca.pem
TLSCertificateFile $TC_RUN/tls/server.pem
TLSCertificateKeyFile $TC_RUN/tls/server.key
threads 4
database mdb
suffix "$TC_LDAP_BASE"
rootdn "cn=admin,$TC_LDAP_BASE"
rootpw $(tc_secret ldap-admin)
directory $TC_RUN/slapd
maxsize 67108864
index objectClass,uid,mail,member,entryUUID eq
access to attrs=userPassword by self write by anonymous auth by * none
access to * by dn.exact="cn=throughcare,ou=services,$TC_LDAP_BASE" read by self read by anonymous auth by * none
overlay memberof
memberof-refint true
overlay refint
refint_attributes memberof member
overlay ppolicy
ppolicy_default "cn=default,ou=policies,$TC_LDAP_BASE"
ppolicy_use_lockout
ppolicy_hash_cleartext
END
}

tc_slapd_base_ldif() {
  local ou
  printf 'dn: %s\nobjectClass: domain\ndc: throughcare\n\n' "$TC_LDAP_BASE"
  for ou in people groups services policies; do
    printf 'dn: ou=%s,%s\nobjectClass: organizationalUnit\nou: %s\n\n' "$ou" "$TC_LDAP_BASE" "$ou"
  done
  printf 'dn: cn=throughcare,ou=services,%s\nobjectClass: applicationProcess\nobjectClass: simpleSecurityObject\ncn: throughcare\nuserPassword: %s\n\n' \
    "$TC_LDAP_BASE" "$(tc_secret ldap-bind)"
  tc_slapd_policy_ldif default 'pwdLockout: TRUE' 'pwdMaxFailure: 0'
  tc_slapd_policy_ldif change 'pwdMustChange: TRUE'
  tc_slapd_policy_ldif expire 'pwdMaxAge: 86400' 'pwdGraceAuthNLimit: 0'
}

tc_slapd_policy_ldif() {
  local name=$1; shift
  printf 'dn: cn=%s,ou=policies,%s\nobjectClass: applicationProcess\nobjectClass: pwdPolicy\ncn: %s\npwdAttribute: userPassword\n' \
    "$name" "$TC_LDAP_BASE" "$name"
  printf '%s\n' "$@" ''
}

tc_ldap_admin() {
  local command=$1; shift
  LDAPNOINIT=1 "$command" -x -H "$TC_LDAPI_URI" -D "cn=admin,$TC_LDAP_BASE" -y "$TC_RUN/secret/ldap-admin.bare" "$@"
}

# The service account reads attributes; only the administrator may set what the policy keeps.
tc_slapd_load() {
  local log=$TC_RUN/log/slapd-load.log
  [ -e "$TC_RUN/slapd/loaded" ] && return 0
  { tc_slapd_base_ldif; tc_people_ldif; } > "$TC_RUN/secret/people.ldif"
  tc_people_state_ldif > "$TC_RUN/secret/people-state.ldif"
  tc_ldap_admin ldapadd -f "$TC_RUN/secret/people.ldif" > "$log" 2>&1 &&
    tc_ldap_admin ldapmodify -e relax -f "$TC_RUN/secret/people-state.ldif" >> "$log" 2>&1 ||
    { echo "servers: the directory refused its people; see $log" >&2; return 1; }
  touch "$TC_RUN/slapd/loaded"
}

tc_slapd_start_once() {
  TC_LDAP_URI=ldap://127.0.0.1:$(tc_port ldap)
  TC_LDAPS_URI=ldaps://127.0.0.1:$(tc_port ldaps)
  TC_LDAPI_URI=ldapi://$(printf %s "$TC_SOCKETS/ldapi" | sed 's,/,%2F,g')
  tc_process_runs slapd && return 0
  tc_process_start slapd slapd -h "$TC_LDAP_URI $TC_LDAPS_URI $TC_LDAPI_URI" -f "$TC_RUN/slapd.conf" -d "${TC_LDAP_DEBUG:-0}"
  tc_process_wait slapd 60 tc_ldap_admin ldapwhoami
}

tc_slapd_start() {
  local tries=0
  tc_slapd_certificates || { echo "servers: no certificates; see $TC_RUN/log/tls.log" >&2; return 1; }
  mkdir -p -m 700 "$TC_RUN/slapd"
  # ldapadd -y takes the whole file, a newline included.
  tc_secret ldap-admin | (umask 077; tr -d '\n' > "$TC_RUN/secret/ldap-admin.bare")
  (umask 077; tc_slapd_conf > "$TC_RUN/slapd.conf")
  until tc_slapd_start_once; do
    tc_process_stop slapd; tc_port_forget ldap; tc_port_forget ldaps
    [ $((tries += 1)) -lt 5 ] || return 1
  done
  tc_slapd_load
}

tc_slapd_env() {
  [ -d "$TC_RUN/slapd" ] || return 0
  printf '%s=%q\n' TC_TEST_LDAP_URI "$TC_LDAP_URI" TC_TEST_LDAPS_URI "$TC_LDAPS_URI" TC_TEST_LDAPI_URI "$TC_LDAPI_URI" \
    TC_TEST_LDAP_CA "$TC_RUN/tls/ca.pem" TC_TEST_LDAP_OTHER_CA "$TC_RUN/tls/other-ca.pem" \
    TC_TEST_LDAP_BASE "$TC_LDAP_BASE" TC_TEST_LDAP_PEOPLE "ou=people,$TC_LDAP_BASE" TC_TEST_LDAP_GROUPS "ou=groups,$TC_LDAP_BASE" \
    TC_TEST_LDAP_BIND_DN "cn=throughcare,ou=services,$TC_LDAP_BASE" TC_TEST_LDAP_BIND_SECRET "$TC_RUN/secret/ldap-bind" \
    TC_TEST_LDAP_ADMIN_DN "cn=admin,$TC_LDAP_BASE" TC_TEST_LDAP_ADMIN_SECRET "$TC_RUN/secret/ldap-admin.bare" \
    TC_TEST_LDAP_PID "$(tc_process_pid slapd)"
  tc_people_env
}
