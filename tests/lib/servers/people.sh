# SPDX-License-Identifier: Apache-2.0
# Invented people and groups (people.txt, groups.txt of the folder TC_STAFF) as LDIF and as TC_USER_…, TC_PASSWORD_….
TC_LDAP_BASE=dc=throughcare,dc=example
TC_STAFF=${TC_STAFF:-$TC_SERVERS_LIB}

tc_people_lines() { grep -v '^#' "$TC_STAFF/people.txt"; }
tc_group_lines() { grep -v '^#' "$TC_STAFF/groups.txt"; }

# RFC 4514: characters that mean something in a DN.
tc_dn_escape() { printf '%s' "$1" | sed 's/[,+"\\<>;=]/\\&/g'; }

# One account stands under a name that needs escaping in DNs and filters.
tc_person_dn() {
  if [ "$4" = ESCAPE ]; then echo "cn=$(tc_dn_escape "$2 $3"),ou=people,$TC_LDAP_BASE"; else echo "uid=$1,ou=people,$TC_LDAP_BASE"; fi
}

tc_ldif_line() {
  if printf '%s' "$2" | LC_ALL=C grep -q '[^ -~]'; then printf '%s:: %s\n' "$1" "$(printf '%s' "$2" | base64 -w0)"; else printf '%s: %s\n' "$1" "$2"; fi
}

tc_person_ldif() {
  local uid=$1 given=$2 family=$3 key=$4 state=$6 mail=$1@throughcare.example
  if [ "$state" = shared-mail ]; then mail=vale@throughcare.example; fi
  tc_ldif_line dn "$(tc_person_dn "$@")"
  printf 'objectClass: inetOrgPerson\nuid: %s\n' "$uid"
  tc_ldif_line cn "$given $family"
  tc_ldif_line givenName "$given"
  tc_ldif_line sn "$family"
  printf 'mail: %s\ntelephoneNumber: +44 20 7946 0%03d\n' "$mail" $((${#given} * 37 + ${#family} * 11))
  printf 'userPassword: %s\n' "$(tc_secret "person-$uid" 6)"
  case $state in
    must-change) printf 'pwdPolicySubentry: cn=change,ou=policies,%s\n' "$TC_LDAP_BASE" ;;
    expired) printf 'pwdPolicySubentry: cn=expire,ou=policies,%s\n' "$TC_LDAP_BASE" ;;
  esac
  echo
}

# Attributes that only the server may set otherwise: applied with the "manage" control.
tc_person_state_ldif() {
  local state=$6
  case $state in disabled|locked|expired|must-change) ;; *) return 0 ;; esac
  tc_ldif_line dn "$(tc_person_dn "$@")"
  echo 'changetype: modify'
  case $state in
    disabled) printf 'replace: pwdAccountLockedTime\npwdAccountLockedTime: 000001010000Z\n' ;;
    locked) printf 'replace: pwdAccountLockedTime\npwdAccountLockedTime: %s\n' "$(date -u +%Y%m%d%H%M%SZ)" ;;
    expired) printf 'replace: pwdChangedTime\npwdChangedTime: 20200101000000Z\n' ;;
    must-change) printf 'replace: pwdReset\npwdReset: TRUE\n' ;;
  esac
  echo
}

# groupOfNames needs a member: the placeholder is nobody.
tc_group_ldif() {
  local name=$1 members=$2 nested
  printf 'dn: cn=%s,ou=groups,%s\nobjectClass: groupOfNames\ncn: %s\nmember: cn=nobody,%s\n' \
    "$name" "$TC_LDAP_BASE" "$name" "$TC_LDAP_BASE"
  printf '%s' "$members"
  for nested in $3; do printf 'member: cn=%s,ou=groups,%s\n' "$nested" "$TC_LDAP_BASE"; done
  echo
}

tc_people_ldif() {
  local uid given family key groups state name gets nested members
  tc_people_lines | while IFS='|' read -r uid given family key groups state; do
    tc_person_ldif "$uid" "$given" "$family" "$key" "$groups" "$state"
  done
  # A group that is a member of others comes first, so that memberOf finds it.
  { tc_group_lines | grep '||'; tc_group_lines | grep -v '||'; } | while IFS='|' read -r name gets nested; do
    members=$(tc_people_lines | while IFS='|' read -r uid given family key groups state; do
      case " $groups " in *" $name "*) tc_ldif_line member "$(tc_person_dn "$uid" "$given" "$family" "$key")" ;; esac
    done; echo x)
    tc_group_ldif "$name" "${members%x}" "$nested"
  done
}

tc_people_state_ldif() {
  local uid given family key groups state
  tc_people_lines | while IFS='|' read -r uid given family key groups state; do
    tc_person_state_ldif "$uid" "$given" "$family" "$key" "$groups" "$state"
  done
}

tc_people_env() {
  local uid given family key groups state
  tc_people_lines | while IFS='|' read -r uid given family key groups state; do
    printf 'TC_USER_%s=%s\nTC_PASSWORD_%s=%s\n' "$key" "$uid" "$key" "$(tc_secret "person-$uid" 6)"
  done
}

# The <group> lines of throughcare.xml.
tc_people_groups_xml() {
  local name gets nested
  tc_group_lines | while IFS='|' read -r name gets nested; do
    [ -z "$gets" ] || printf '    <group dn="cn=%s,ou=groups,%s" %s="%s"/>\n' "$name" "$TC_LDAP_BASE" "${gets%%=*}" "${gets#*=}"
  done
}
