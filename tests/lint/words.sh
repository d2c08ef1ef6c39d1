# SPDX-License-Identifier: Apache-2.0
# Words: what C names has its phrase, stylesheets hold no words of their own, no phrase is left over.
. tests/lint/lib/lint.sh

catalogue=xslt/words/en.xml
sheets() { lint_files xslt | grep '\.xsl$'; }
has_phrase() { grep -qE "<say key=\"$1\"" "$catalogue"; }
lacking() { while read -r key; do has_phrase "$1$key" || echo "no phrase $1$key"; done; }

# tc_input_error(a, "field", "key"): "error.key", or "error.field.key" for that field.
error_keys() { lint_files module | grep '\.c$' | xargs -r grep -hoE 'tc_input_error\([^;]*"\)' | grep -oE '"[a-z-]+"\)$' | tr -d '")' | sort -u; }
error_keys | while read -r key; do has_phrase "error\.([a-z_-]+\.)?$key" || echo "no phrase error.$key"; done | lint_say 'each error that a command names has its phrase'

said_keys() { lint_files module | grep '\.c$' | xargs -r grep -hoE '\?said=[a-z-]+[^a-z%-]|"said", "[a-z-]+"' | sed 's/.$//; s/.*[="]//' | sort -u; }
said_keys | lacking 'said.' | lint_say 'each act has a sentence that says it was done'

sed -n 's/^    {"\([a-z_]*\)", "\/.*/\1/p' module/gate/menu.c | lacking 'menu.' | lint_say 'each item of the menu has its word'
sed -n '/define TC_ROLES/,$ s/^ *X([A-Z_]*, "\([a-z_]*\)").*/\1/p' include/base/need.h | lacking 'role.' | lint_say 'each role has its word'
grep -oE 'return "[a-z]+"' module/base/rc.c | tr -d '"' | sed 's/return //' | grep -vE 'ok|unknown' | while read -r rc; do
  for part in title what do; do echo "$rc.$part"; done; done | lacking 'problem.' | lint_say 'each result has its error page'

# Text that a stylesheet writes by itself: a capital letter first, or two words. Codes and classes are neither.
own_words() {
  xmllint --nonet --xpath "//text()[normalize-space() and not(ancestor::*[local-name()='attribute' or local-name()='variable'])]" "$1" 2> /dev/null |
    sed 's/\[\[[a-z0-9._-]*\]\]//g' | grep -E '^[[:space:]]*[A-Z][a-z]|[a-z]{2,} [a-z]{2,}' | grep -v 'govuk-\|moj-\|tc-' | sed "s,^,$1: ,"
}
sheets | while read -r file; do own_words "$file"; done | lint_say 'no stylesheet holds words of its own'

# A phrase is used by its key, or as one of a list by a prefix of its key.
left_over() {
  local text keys prefixes
  text=$(sheets | xargs cat)
  keys=$(echo "$text" | grep -oE "\[\[[a-z0-9._-]+\]\]|key=\"[a-z0-9._-]+\"" | sed -E 's/^\[\[|\]\]$|^key="|"$//g' | sort -u)
  prefixes=$(echo "$text" | grep -oE ' in="[a-z0-9._-]+\."' | sed -E 's/^ in="|"$//g' | sort -u; echo tongue.)
  sed -n 's/.*<say key="\([^"]*\)".*/\1/p' "$catalogue" | awk -v keys="$keys" -v prefixes="$prefixes" '
    BEGIN { n = split(keys, k, "\n"); for (i = 1; i <= n; i++) used[k[i]] = 1; m = split(prefixes, p, "\n") }
    { found = $0 in used; for (i = 1; i <= m && !found; i++) found = index($0, p[i]) == 1; if (!found) print "not used: " $0 }'
}
left_over | lint_say 'no phrase is left over'
lint_end
