# SPDX-License-Identifier: Apache-2.0
# Two of the six locks on permission, which no running program can show: a route without a need does not
# compile, and grants are made in one place of the gate. (The others: tests/unit/store/locks.c, tests/http/matrix.)
. tests/lint/lib/lint.sh

# route NEED: the compiler's word on a route with this need.
route() {
  printf '#include "gate/handler.h"\nstatic enum tc_rc show(struct tc_view *v) { (void)v; return TC_OK; }\nextern const struct tc_route routes[];\nconst struct tc_route routes[] = {TC_SCREEN("/a", %s, tc_no_fields, show, "a", 0)};\n' "$1" |
    ${CC:-gcc} -std=gnu11 -fsyntax-only -Iinclude -I"${TC_BUILD:-build}/include" $(pkg-config --cflags talloc libsodium) -x c - 2>&1
}

{ route TC_NEED_CASE_READ || true; } | grep error | lint_say 'a route with a need compiles'
if route TC_NEED_NONE > /dev/null; then echo 'it does'; fi | lint_say 'a route whose need is none does not compile'
if route '' > /dev/null; then echo 'it does'; fi | lint_say 'a route that forgets its need does not compile'
lint_files module | grep '\.c$' | grep -vE '^module/(store/grant|gate/permission|daemon/clerk|job/|tool/)' | xargs -r grep -n 'tc_grant_make' | lint_say 'only gate, clerk and command line make grants'
lint_files module | grep '\.c$' | grep -vE '^module/(store/|record/audit)' | xargs -r grep -nE 'struct tc_grant [a-z_]+ *=|\(struct tc_grant\)' | grep -v 'tc_grant_make' | grep -v '^module/gate/permission.c' | lint_say 'nobody makes a grant by hand'
lint_end
