# SPDX-License-Identifier: Apache-2.0
# The manual page says all that the command line knows.
. tests/lint/lib/lint.sh

manual() { sed -E 's/^\.[A-Z]+ //; s/\\f[A-Z]//g; s/\\-/-/g; s/"//g' doc/throughcare.8; }
# Name and usage of each subcommand: "audit keys|[--secret FILE] …".
tools() { sed -nE 's/^ *\{"([a-z ]+)", "([^"]*)".*/\1|\2/p' module/main.c; }

tools | cut -d'|' -f1 | while read -r name; do manual | grep -q "^$name\b" || echo "$name"; done | lint_say 'each subcommand stands in the manual'
tools | grep -oE -- '--[a-z-]+' | sort -u | while read -r option; do manual | grep -qF -- "$option" || echo "$option"; done | lint_say 'each option stands in the manual'
tools | wc -l | awk '$1 < 20 { print $1 " subcommands were found" }' | lint_say 'the subcommands are found'
lint_end
