# SPDX-License-Identifier: Apache-2.0
# For the lints: say NAME, then the findings on standard input: none is "ok".
lint_count=$(mktemp)
lint_say() {
  local found
  found=$(cat)
  # A count in a file: each of these runs at the end of a pipe, in a shell of its own.
  echo >> "$lint_count"
  lint_number=$(wc -l < "$lint_count")
  if [ -z "$found" ]; then echo "ok $lint_number - $1"; else printf 'not ok %s - %s\n' "$lint_number" "$1"; printf '%s\n' "$found" | sed 's/^/# /'; fi
}
lint_end() { echo "1..$(wc -l < "$lint_count")"; rm -f "$lint_count"; }

# Without git (a released tarball, a machine that has none) all files count but those that are made.
lint_files() {
  if git ls-files --error-unmatch bootstrap > /dev/null 2>&1; then git ls-files -- "$@"; else lint_found "$@"; fi | while read -r file; do
    if [ -f "$file" ]; then echo "$file"; fi
  done
}
lint_found() {
  find "$@" \( -name .git -o -path './build*' -o -name '_build' -o -name '_inst' -o -path './demo' -o -name autom4te.cache -o -name build-aux \) -prune -o \
    -type f ! -name configure ! -name 'configure~' ! -name Makefile.in ! -name aclocal.m4 ! -name 'config.h.in*' -print | sed 's,^\./,,'
}
