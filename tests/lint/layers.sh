# SPDX-License-Identifier: Apache-2.0
# Folders are layers: what each may include, and the one folder that may know each foreign library.
. tests/lint/lib/lint.sh

allowed() {
  case $1 in
    base) echo 'base' ;;
    store | xml | directory | format | mail) echo "base $1" ;;
    rule) echo 'base xml rule' ;;
    record) echo 'base store xml rule format/fhir_json.h record' ;;
    gate) echo 'base store xml directory format mail record/audit.h record/record.h record/person.h gate' ;;
    # What is typed and not signed yet: screens show it, commands keep it.
    draft) echo 'base store xml format rule record gate/handler.h gate/draft.h gate/link.h draft' ;;
    screen | command | job) echo "base store xml directory format mail rule record gate/handler.h gate/search.h gate/searches.h gate/draft.h gate/link.h draft $1" ;;
    tool) echo 'base store xml directory format mail rule record gate/handler.h tool daemon/config.h' ;;
    *) echo 'base store xml directory format mail rule record gate draft screen command job tool daemon' ;;
  esac
}

# include "layer/name.h" lines of a layer's headers and code that the table does not allow.
upward() {
  local file layer head
  lint_files include module | grep '\.[ch]$' | while read -r file; do
    layer=$(echo "$file" | sed -n 's,^\(include\|module\)/\([a-z]*\)/.*,\2,p')
    sed -n 's/^#include "\([a-z_]*\)\/\([^"]*\)".*/\1 \2/p' "$file" | while read -r head rest; do
      [ -d "include/$head" ] || [ -d "module/$head" ] || continue
      case " $(allowed "${layer:-daemon}") " in
        *" $head "* | *" $head/$rest "*) ;;
        *) echo "$file includes $head/$rest" ;;
      esac
    done
  done
}

# Headers below include/ that only their own layer includes: they stand beside its code. Those made at build are found by their layer's name.
own() {
  { lint_files include | grep '\.h$' | xargs grep -L '^/\* Made from '
    lint_files include module tests | grep '\.[ch]$' | xargs grep -H '^#include "[a-z]*/'; } | awk '
    !/:/ { header[$0] = 1; next }
    { split($0, at, "\""); split(at[1], in_file, "/"); split(at[2], of, "/") }
    in_file[1] != "module" || in_file[2] != of[1] { used["include/" at[2]] = 1 }
    END { for (name in header) if (!(name in used)) { split(name, of, "/"); print name " is its layer'"'"'s own: module/" of[2] } }'
}

# foreign PATTERN FOLDER…: include lines of that pattern elsewhere.
foreign() {
  local pattern=$1 folders=; shift
  for folder in "$@"; do folders="$folders|^(include|module|tests/unit|tests/fuzz)/$folder/"; done
  lint_files include module | grep '\.[ch]$' | grep -Ev "${folders#|}" | xargs -r grep -nE "^#include <($pattern)" || true
}

upward | lint_say 'no layer includes one above it or beside it'
own | lint_say 'include has what other layers use, and nothing else'
foreign 'mysql|mariadb|errmsg\.h' store | lint_say 'only module/store knows MariaDB'
foreign 'libxml/|libxslt/|libexslt/' xml | lint_say 'only module/xml knows libxml2 and libxslt'
foreign 'ldap|lber' directory | lint_say 'only module/directory knows libldap'
foreign 'fcgi' gate | lint_say 'only module/gate knows libfcgi'
foreign 'gmime/|jansson|libical/' format | lint_say 'only module/format knows GMime, jansson and libical'
foreign 'pcre2' rule | lint_say 'only module/rule knows PCRE2'
foreign 'curl/' mail | lint_say 'only module/mail knows libcurl'
lint_end
