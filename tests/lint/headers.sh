# SPDX-License-Identifier: Apache-2.0
# What headers below include/ owe their readers.
. tests/lint/lib/lint.sh

headers() { lint_files include | grep '\.h$'; }

# A function has words above it, beside it, or above the declarations that it stands among without a blank line.
wordless() {
  xargs -r awk '
    FNR == 1 { said = deep = 0 }
    remark { if (/\*\//) remark = 0; next }
    /^$/ { said = 0; next }
    /^\/\*/ { said = 1; if (!/\*\//) remark = 1; next }
    !deep && !said && /^[a-zA-Z].*[a-z_0-9]\(/ && !/^(static )?const struct .* = / && !/\/\*/ { print FILENAME ":" FNR ": " $0 }
    { deep += gsub(/{/, "{") - gsub(/}/, "}") }'
}
# What other layers call says whose it is.
nameless() { xargs -r grep -nE '^[a-zA-Z][a-zA-Z_ ]*[ *]+[a-z_0-9]+\(' | grep -vE '[ *]tc_[a-z_0-9]+\(|TC_PRINTF|^[^:]*:[0-9]*:(typedef|static) ' || true; }
# The second line, below the licence: what the header is for.
aimless() { xargs -r -n 1 awk 'FNR == 2 && !/^\/\* / { print FILENAME ": " $0 }'; }
guard() { echo "$1" | sed 's,^include/,TC_,; s,[/.],_,g' | tr a-z A-Z; }

headers | wordless | lint_say 'each function of a header has its words'
headers | nameless | lint_say 'each function of a header is a tc_ one'
headers | aimless | lint_say 'each header says what it is for'
headers | while read -r file; do grep -q "^#define $(guard "$file")$" "$file" || echo "$file"; done | lint_say "each header's guard has its name"
lint_end
