# SPDX-License-Identifier: Apache-2.0
# STYLE's limits: functions, files, stylesheets, templates, statements.
. tests/lint/lib/lint.sh

longer() { local limit=$1; while read -r file; do awk -v limit="$limit" 'END { if (NR > limit) print FILENAME ": " NR " lines, " limit " are the end" }' "$file"; done; }

# A function's body: from a line "{" in the first column to its "}".
functions() {
  xargs -r awk '
    FNR == 1 { start = 0; text = "" }
    /^\{$/ { start = FNR; name = text; next }
    /^\}/ && start { if (FNR - start - 1 > 60) print FILENAME ":" start ": " FNR - start - 1 " lines: " name; start = 0; next }
    /^[a-z]/ { text = $0 }'
}

templates() {
  xargs -r awk '
    FNR == 1 { start = 0 }
    /<xsl:template / { start = FNR; name = $0 }
    /<\/xsl:template>/ && start { if (FNR - start + 1 > 40) print FILENAME ":" start ": " FNR - start + 1 " lines: " name; start = 0 }'
}

code() { lint_files module include tests | grep '\.[ch]$'; }
code | functions | lint_say 'no function is longer than 60 lines'
code | longer 300 | lint_say 'no C file is longer than 300 lines'
lint_files xslt | grep '\.xsl$' | longer 120 | lint_say 'no stylesheet is longer than 120 lines'
lint_files xslt | grep '\.xsl$' | templates | lint_say 'no template is longer than 40 lines'
lint_files sql | grep -E '^sql/(read|write|view)/.*\.sql$' | longer 60 | lint_say 'no statement is longer than 60 lines'
lint_files README.md | longer 200 | lint_say 'the README is not longer than 200 lines'
lint_end
