# SPDX-License-Identifier: Apache-2.0
# What other programs say of our files: shells, XML, units, npm.
. tests/lint/lib/lint.sh

scripts() { lint_files . | while read -r file; do if head -c 20 "$file" | grep -q '^#!/bin/\(ba\)\?sh'; then echo "$file"; fi; done; lint_files tests conf | grep '\.sh$'; }

scripts | while read -r file; do bash -n "$file" 2>&1; done | lint_say 'each script can be read by its shell'
lint_files . | grep -E '\.(xsl|rng|xml|svg)$' | xargs -r -n 50 xmllint --noout --nonet 2>&1 | lint_say 'each XML file is well formed'
lint_files . | grep -E '\.m?js$' | grep -v '^xslt/asset/' | while read -r file; do node --check "$file" 2>&1; done | lint_say 'each script of Node can be read'
lint_files . | grep -E 'package(-lock)?\.json$' | xargs -r grep -nE '"resolved"|https?://[^ ]*registry' | lint_say 'no lock file names a registry'
lint_end
