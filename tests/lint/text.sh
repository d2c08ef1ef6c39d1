# SPDX-License-Identifier: Apache-2.0
# What must not stand in a file: forbidden calls, unbound values, doors that stylesheets must not have.
. tests/lint/lib/lint.sh

code() { lint_files module include tests/unit tests/fuzz 2>/dev/null | grep '\.[ch]$'; }
# Names of files in code and comments, but for those that are made at build.
named() {
  xargs -r grep -noP '(?<![a-z])(module|include|sql|xslt|conf|tests|doc)/[a-z0-9_/]+\.(c|h|sql|xsl|rng|xml|md)\b' | while IFS=: read -r file line name; do
    [ -e "$name" ] || echo "$file:$line: $name"; done | grep -vE '(include/store/sql\.h|sql/read/x\.sql)$'
}
sheets() { lint_files xslt 2>/dev/null | grep -E '\.xsl$'; }
found() { xargs -r grep -nE "$1" || true; }

code | xargs -r grep -L 'SPDX-License-Identifier: Apache-2.0' | lint_say 'each C file names its licence'
code | grep -v '^tests/' | found '[^a-z_](strcpy|strcat|sprintf|gets|alloca|strtok|atoi|system|popen)\(' | lint_say 'no call that cannot be made safely'
code | found '[^a-z_]goto ' | lint_say 'no goto'
code | found '^typedef (struct|enum) [a-z_ ]*[{;]' | lint_say 'no typedef of a struct or enum'
code | grep -v '^module/xml/\|^tests/' | found 'xmlNew(Child|TextChild|Node|Prop)' | lint_say 'text enters XML by one door'
sheets | found 'document\(|disable-output-escaping|extension-element-prefixes|xsl:param [^>]*name="user' | lint_say 'no stylesheet reads files, leaves text unescaped or runs extensions'
sheets | found '(style="|<script>|onclick=|href="javascript:)' | lint_say 'no stylesheet writes inline style or script'
lint_files sql/read sql/write 2>/dev/null | found '(NOW\(\)|CURRENT_TIMESTAMP|CURDATE|UTC_TIMESTAMP|GET_LOCK|LOCK TABLES)' | lint_say 'no statement asks the server for the time or for a lock'
lint_files . | grep -vE '\.(png|jpg|woff2?)$|^LICENSE$|package-lock\.json$' | xargs -r grep -lP '[ \t]+$' | grep -vE '\.(md|html|css|js|csv)$' | lint_say 'no blanks at the ends of lines'
lint_files module include | grep '\.[ch]$' | named | lint_say 'each file that code speaks of is there'
lint_end
